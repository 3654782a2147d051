import type { PartyResults } from '../../calculation/index.js'
import { formatNumber, listed, ranked, roundToNearest, ZERO } from '../../money/index.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import { cashFinding, invests } from '../findings/cash-finding.js'
import type { Reading } from '../language/reading.js'
import type { TextTable } from '../text/text-table.js'
import { chartWords } from '../words/charts.js'
import { fill } from '../words/summary.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { lineHeight } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { partyLooks } from './party-looks.js'
import { spreadLabels } from './spread-labels.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

/**
 * Cumulative cash of each party that pays or receives anything, over time: straight down where something is paid at
 * once. A few lines are labelled at their end, with year ends marked and payback where the line last crosses zero; the
 * others are grey. Nothing where no party has any cash.
 */
export const cumulativeCashChart = (reading: Reading): Chart | undefined => {
  const words = chartWords[reading.language]
  const parties = withCash(reading)
  if (parties.length === 0) return undefined
  const named = namedParties(reading)
  const grey = parties.filter((party) => !named.includes(party))
  const description = [
    words.cumulativeHow,
    ...(grey.length === 0 ? [] : [fill(words.grey, { parties: listed(grey.map(({ name }) => name)) })]),
  ].join(' ')
  return {
    name: 'cumulative-cash',
    title: cashFinding(reading),
    subject: words.cumulative,
    description,
    table: cumulativeTable(reading),
    specification: (size) => specification(reading, named, description, size),
  }
}

/** More lines with a name than this hide each other. */
const mostNamed = 4

/** Those with a story: who puts in most, who gains most, and then who ends furthest from zero. */
const namedParties = (reading: Reading): readonly PartyResults[] => {
  const { results } = reading
  const parties = withCash(reading)
  const first = [results.mainFunder, results.mainPayer, results.mainGainer]
  const chosenFirst = [
    ...first.flatMap((id) => parties.filter((party) => party.id === id)),
    ...ranked(parties, ({ cash }) => (cash.cumulative.at(-1) ?? ZERO).abs()),
  ]
  const chosen = new Set([...new Set(chosenFirst)].slice(0, mostNamed))
  return parties.filter((party) => chosen.has(party))
}

/** Pixels from the end of a line to its name. */
const textGap = 18

const withCash = ({ results }: Reading): readonly PartyResults[] =>
  results.parties.filter(({ cash }) => cash.cumulative.some((amount) => !roundToNearest(amount).isZero()))

const cumulativeTable = (reading: Reading): TextTable => {
  const { results, language } = reading
  const words = chartWords[language]
  const parties = withCash(reading)
  const rows = results.budgetYears.map((year, at): readonly Cell[] => [
    String(year),
    ...[...parties, results.society].map(({ cash }) => cash.cumulative[at] ?? ZERO),
  ])
  return printedTable(
    {
      head: [words.year, ...parties.map(({ name }) => name), words.all],
      rows,
      sums: sumsAcross(
        rows,
        parties.map((_, at) => at + 1),
        parties.length + 1,
      ),
    },
    language,
  )
}

const specification = (
  reading: Reading,
  parties: readonly PartyResults[],
  description: string,
  size: ChartSize,
): ChartSpecification => {
  const { results, language } = reading
  const words = chartWords[language]
  const looks = partyLooks(results.businessCase.parties)
  const isWide = size === 'wide'
  const all = withCash(reading)
  const grey = all.filter((party) => !parties.includes(party))
  const fontSize = fontSizes[size]
  const line = lineHeight(fontSize)
  const right = isWide ? 192 : 128
  const label = { width: right - textGap - 4, fontSize, lines: 6 }
  const ends = parties.map((party) => {
    const name = wrapLabel(party.name, label)
    const paid = paybackLabel(party, reading)
    return { party, text: [...name, ...(paid === undefined ? [] : wrapLabel(paid, label))] }
  })
  const labelHeights = ends.map(({ text }) => text.length * line + 6)
  const height = Math.max(isWide ? 330 : 280, labelHeights.reduce((total, own) => total + own, 0) + 8)

  const thousands = (amount: { toNumber(): number } | undefined): number => (amount?.toNumber() ?? 0) / 1000
  const range = niceRange(
    all.flatMap(({ cash: { cumulativeByPeriod } }) =>
      [...cumulativeByPeriod.afterStart, ...cumulativeByPeriod.atEnd].map(thousands),
    ),
  )
  const decimals = range.high - range.low < 5 ? 1 : 0
  const left = Math.max(isWide ? 64 : 50, tickWidth(range.ticks, decimals, language, fontSizes[size]) + 12)
  const room = { left, right, top: 30, bottom: 44 }
  const width = chartWidth[size] - room.left - room.right
  const start = startOfTimeline(results.businessCase.timeline.from)
  const lastYear = results.budgetYears.at(-1) ?? 0
  const finish = lastYear + 1
  const pixel = (value: number): number => (1 - (value - range.low) / (range.high - range.low)) * height
  const amountAt = (position: number): number => range.low + (1 - position / height) * (range.high - range.low)
  const middles = spreadLabels(
    ends.map(({ party }, at) => ({
      middle: pixel(thousands(party.cash.cumulative.at(-1))),
      height: labelHeights[at] ?? 0,
    })),
    0,
    height,
  )
  const beyond = (pixels: number): number => finish + (pixels / width) * (finish - start)

  const moment = (months: number): number => start + months / 12
  const pathOf = (own: readonly PartyResults[]): Json[] =>
    own.flatMap(({ name, cash: { cumulativeByPeriod } }) => [
      { party: name, year: start, amount: 0 },
      ...results.periods.flatMap((period, at) => [
        { party: name, year: moment(period.start), amount: thousands(cumulativeByPeriod.afterStart[at]) },
        { party: name, year: moment(period.end), amount: thousands(cumulativeByPeriod.atEnd[at]) },
      ]),
      // Nothing counts after a timeline that ends in the middle of a year.
      { party: name, year: finish, amount: thousands(cumulativeByPeriod.atEnd.at(-1)) },
    ])
  const yearEnds: Json[] = parties.flatMap(({ name, cash }) =>
    results.budgetYears.map((year, at) => ({ party: name, year: year + 1, amount: thousands(cash.cumulative[at]) })),
  )
  const labels: Json[] = ends.map(({ party, text }, at) => ({
    party: party.name,
    text: text.join('\n'),
    amount: thousands(party.cash.cumulative.at(-1)),
    beside: amountAt(middles[at] ?? 0),
    // The first line of several stands above the middle by half of the others.
    top: amountAt((middles[at] ?? 0) - ((text.length - 1) * line) / 2),
  }))
  const paidBack: Json[] = parties
    .filter(invests)
    .flatMap(({ name, cash: { payback } }) =>
      payback.kind === 'after' ? [{ party: name, year: start + payback.years.toNumber(), amount: 0 }] : [],
    )
  const yearStep = Math.max(1, Math.ceil(results.budgetYears.length / (isWide ? 10 : 4)))
  const yearTicks = results.budgetYears.filter((year) => (lastYear - year) % yearStep === 0).map((year) => year + 1)
  const x = {
    field: 'year',
    type: 'quantitative',
    scale: { domain: [start, finish], nice: false, zero: false },
    axis: {
      values: yearTicks,
      labelExpr: "format(datum.value - 1, 'd')",
      title: words.endOfYear,
      grid: false,
      labelOverlap: false,
      labelFlush: false,
    },
  }
  const y = {
    field: 'amount',
    type: 'quantitative',
    scale: { domain: [range.low, range.high], nice: false },
    axis: {
      values: [...range.ticks],
      format: `,.${decimals}f`,
      title: words.thousands,
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: -room.left + 6,
      titleY: -12,
      titleBaseline: 'bottom',
    },
  }
  const names = parties.map(({ name }) => name)
  const lookOf = (pick: 'colour' | 'shape' | 'dash'): Json => parties.map(({ id }) => looks.get(id)?.[pick] ?? '')
  const colour = { field: 'party', type: 'nominal', scale: { domain: names, range: lookOf('colour') }, legend: null }
  return {
    ...chartStyle(language, size),
    description,
    ...plotOf(size, height, room),
    layer: [
      { data: { values: [{ amount: 0 }] }, mark: { type: 'rule', color: ink.text, strokeWidth: 1.2 }, encoding: { y } },
      {
        data: { values: pathOf(grey) },
        mark: { type: 'line', strokeWidth: 1.2, strokeJoin: 'round', color: ink.rest },
        encoding: { x, y, order: null, detail: { field: 'party', type: 'nominal' } },
      },
      {
        data: { values: pathOf(parties) },
        mark: { type: 'line', strokeWidth: 2.4, strokeJoin: 'round' },
        // In the order of the data: a change at one moment is drawn as a vertical line.
        encoding: {
          x,
          y,
          order: null,
          color: colour,
          strokeDash: {
            field: 'party',
            type: 'nominal',
            scale: { domain: names, range: lookOf('dash') },
            legend: null,
          },
        },
      },
      {
        data: { values: yearEnds },
        mark: { type: 'point', filled: true, size: isWide ? 42 : 26, opacity: 1 },
        encoding: {
          x,
          y,
          color: colour,
          shape: { field: 'party', type: 'nominal', scale: { domain: names, range: lookOf('shape') }, legend: null },
        },
      },
      {
        data: { values: paidBack },
        mark: {
          type: 'point',
          filled: true,
          fill: ink.paper,
          shape: 'circle',
          size: isWide ? 120 : 90,
          strokeWidth: 2.6,
          opacity: 1,
        },
        encoding: { x, y, stroke: colour },
      },
      {
        data: { values: labels },
        mark: { type: 'rule', strokeWidth: 1, opacity: 0.8 },
        encoding: {
          x: { datum: finish },
          x2: { datum: beyond(14) },
          y: { ...y, field: 'amount' },
          y2: { field: 'beside' },
          color: colour,
        },
      },
      {
        data: { values: labels },
        mark: { type: 'text', align: 'left', baseline: 'middle', lineBreak: '\n', lineHeight: line, fontSize },
        encoding: { x: { datum: beyond(textGap) }, y: { ...y, field: 'top' }, text: { field: 'text' } },
      },
    ],
  }
}

/** Only who put in money can have it back, or not. */
const paybackLabel = (party: PartyResults, { language }: Reading): string | undefined => {
  const words = chartWords[language]
  const { payback } = party.cash
  if (payback.kind === 'at-once' || !invests(party)) return undefined
  if (payback.kind === 'never') return words.notPaidBack
  return fill(words.paidBack, { years: formatNumber(payback.years, 1, language) })
}

/** `2019-07` is half-way 2019. */
const startOfTimeline = (month: string): number => Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12
