import type { PartyResults } from '../../appraisal/index.js'
import { laterRungs } from '../../model/index.js'
import { type Decimal, formatNumber, roundToTotal, sum, ZERO } from '../../money/index.js'
import type { Reading } from '../reading.js'
import { roundedParties } from '../rounded-parties.js'
import { wordParty } from '../word-label.js'
import { chartWords } from '../words/charts.js'
import { fill } from '../words/summary.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { labelGap, labelLayer, rowHeight } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { spacedTicks } from './spaced-ticks.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

/** One bar: a level that is reached, or a change between two levels. */
interface Step {
  readonly label: string
  readonly isLevel: boolean
  readonly change: Decimal
  readonly level: Decimal
}

/** What makes up what a party keeps, as printed: they add up to it. */
interface Parts {
  readonly gross: Decimal
  /** What each later rung takes off. */
  readonly losses: readonly Decimal[]
  readonly settlement: Decimal
}

/** A waterfall from the gross saving of one party to what it keeps after settlement; nothing where the party saves nothing. */
export const savingsLadderChart = (reading: Reading, party: PartyResults): Chart | undefined => {
  const { results, language } = reading
  const words = chartWords[language]
  const name = wordParty(party.id, results.businessCase, language)
  const parts = inEuros(party, reading)
  const steps = stepsOf(parts, reading)
  if (steps.every(({ change }) => change.isZero())) return undefined
  return {
    name: 'savings-ladder',
    title: fill(words.ladder, { party: name }),
    description: words.ladderHow,
    table: {
      head: [fill(words.ladderTable, { party: name }).split(',')[0] ?? '', words.change, words.stays],
      rows: steps.map(({ label, isLevel, change, level }) => [
        label,
        isLevel ? '' : formatNumber(change, 0, language),
        formatNumber(level, 0, language),
      ]),
    },
    specification: (size) => specification(reading, steps, stepsOf(inThousands(parts), reading), size),
  }
}

/** Whole euros: cash and settlement as the table of parties prints them, and the rungs above lead down to them. */
const inEuros = ({ id, savings, lost, cash: { settlement } }: PartyResults, { results }: Reading): Parts => {
  const printed = roundedParties(results).parties.find((line) => line.party.id === id)
  const cash = printed?.savings ?? savings.cashable.presentValue.round()
  const losses = laterRungs.map((rung) => lost[rung].round())
  return { gross: cash.minus(sum(losses)), losses, settlement: printed?.settlement ?? settlement.presentValue.round() }
}

/** The same in whole thousands: cash, and what is kept, are the nearest thousand, and what leads to them adds up. */
const inThousands = ({ gross, losses, settlement }: Parts): Parts => {
  const thousands = (parts: readonly Decimal[]): readonly Decimal[] => roundToTotal(parts, -3).map((part) => part.div(1000))
  const [rounded = ZERO, ...lost] = thousands([gross, ...losses])
  const [kept = ZERO] = thousands([sum([gross, ...losses, settlement])])
  return { gross: rounded, losses: lost, settlement: kept.minus(sum([rounded, ...lost])) }
}

const stepsOf = ({ gross, losses, settlement }: Parts, { language }: Reading): readonly Step[] => {
  const { rungs } = chartWords[language]
  const rounded = [gross, ...losses, settlement]
  const upTo = (count: number): Decimal => sum(rounded.slice(0, count))
  const change = (label: string, part: number): Step => ({
    label,
    isLevel: false,
    change: rounded[part] ?? ZERO,
    level: upTo(part + 1),
  })
  const level = (label: string, count: number): Step => ({ label, isLevel: true, change: upTo(count), level: upTo(count) })
  return [
    level(rungs.gross, 1),
    change(rungs.net, 1),
    change(rungs.overlap, 2),
    change(rungs.prudent, 3),
    change(rungs.cashable, 4),
    level(rungs.cash, 5),
    change(rungs.settlement, 5),
    level(rungs.retained, 6),
  ]
}

/**
 * @param steps how far the bars reach, in euros
 * @param printed the same steps in whole thousands, as the figures beside the bars say
 */
const specification = (reading: Reading, steps: readonly Step[], printed: readonly Step[], size: ChartSize): ChartSpecification => {
  const { language } = reading
  const words = chartWords[language]
  const isWide = size === 'wide'
  const fontSize = fontSizes[size]
  const left = isWide ? 200 : 124
  const names = steps.map(({ label }) => wrapLabel(label, { width: left - labelGap - 4, fontSize, lines: 4 }))
  // A level stands on nought; a change hangs between two levels.
  const ends = steps.map(({ isLevel, change, level }) => [level, isLevel ? ZERO : level.minus(change)].map((end) => end.toNumber() / 1000))
  const range = niceRange(ends.flat(), isWide ? 5 : 3)
  // Room for the figure beside the longest bar.
  const high = range.high + (range.high - range.low) * (isWide ? 0.14 : 0.3)
  const right = isWide ? 12 : 8
  const perPixel = (high - range.low) / (chartWidth[size] - left - right)
  const ticks = spacedTicks(range.ticks, perPixel, tickWidth(range.ticks, 0, language, fontSize))
  const values: Json[] = steps.map(({ isLevel, change }, at) => {
    const [one = 0, other = 0] = ends[at] ?? []
    const figure = printed[at]
    return {
      step: String(at),
      from: Math.min(one, other),
      to: Math.max(one, other),
      beside: Math.max(one, other, 0),
      kind: isLevel ? 'level' : change.isNegative() ? 'loss' : 'gain',
      figure: formatNumber((isLevel ? figure?.level : figure?.change) ?? ZERO, 0, language),
    }
  })
  const x = {
    type: 'quantitative',
    scale: { domain: [range.low, high], nice: false },
    axis: { values: [...ticks], format: ',.0f', title: words.thousands, labelOverlap: false },
  }
  const y = {
    field: 'step',
    type: 'nominal',
    sort: null,
    scale: { paddingInner: 0.3, paddingOuter: 0.15 },
    axis: { title: null, labels: false, ticks: false, domain: false },
  }
  return {
    ...chartStyle(language, size),
    description: words.ladderHow,
    ...plotOf(size, steps.length * rowHeight(names, fontSize, isWide ? 36 : 44), { left, right, top: 8, bottom: 44 }),
    layer: [
      {
        data: { values },
        mark: { type: 'bar' },
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          y,
          color: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['level', 'loss', 'gain'], range: [ink.total, ink.loss, ink.gain] },
          },
        },
      },
      { data: { values: [{ amount: 0 }] }, mark: { type: 'rule', color: ink.text }, encoding: { x: { ...x, field: 'amount' } } },
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'beside' }, y, text: { field: 'figure' } },
      },
      labelLayer('y', names.map((lines, at) => ({ key: String(at), lines })), y, 'step', fontSize),
    ],
  }
}
