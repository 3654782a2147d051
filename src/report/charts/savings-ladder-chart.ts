import type { PartyResults } from '../../calculation/index.js'
import { laterRungs, type Rung } from '../../rules/index.js'
import { type Decimal, formatNumber, roundToNearest, ZERO } from '../../money/index.js'
import { printedTable } from '../tables/figure-table.js'
import type { Reading } from '../language/reading.js'
import { roundingNote, type Sum } from '../notes/rounding-note.js'
import { wordParty } from '../language/word-label.js'
import { chartWords } from '../words/charts.js'
import { uncertaintyWords } from '../words/uncertainty.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, chartWidth, fontSizes, ink, plotOf } from './chart-style.js'
import { labelGap, labelLayer, rowHeight } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { spacedTicks } from './spaced-ticks.js'
import { tickWidth } from './tick-width.js'
import { wrapLabel } from './wrap-label.js'

/** The figures beside the bars are in thousands of euros. */
const THOUSAND = 1000

/** One bar: a level that is reached, or a change between two levels. */
interface Step {
  readonly label: string
  readonly isLevel: boolean
  readonly change: Decimal
  readonly level: Decimal
}

/**
 * A waterfall from the gross saving of one party to what it keeps after settlement; nothing where the party saves
 * nothing.
 */
export const savingsLadderChart = (reading: Reading, party: PartyResults): Chart | undefined => {
  const { results, language } = reading
  const words = chartWords[language]
  const name =
    party.kind === 'society' ? uncertaintyWords[language].society : wordParty(party.id, results.businessCase, language)
  const steps = stepsOf(party, reading)
  if (steps.every(({ change }) => roundToNearest(change).isZero())) return undefined
  const note = roundingNote(levelSums(steps), roundingWords[language].chart, language, THOUSAND)
  const description = [words.ladderHow, ...(note === undefined ? [] : [note])].join(' ')
  return {
    name: 'savings-ladder',
    title: fill(words.ladder, { party: name }),
    description,
    table: printedTable(
      {
        head: [fill(words.ladderTable, { party: name }).split(',')[0] ?? '', words.change, words.stays],
        rows: steps.map(({ label, isLevel, change, level }) => [label, isLevel ? '' : change, level]),
        sums: steps.flatMap(({ isLevel, change, level }, at) =>
          isLevel ? [] : [{ total: level, parts: [steps[at - 1]?.level ?? ZERO, change] }],
        ),
      },
      language,
    ),
    specification: (size) => specification(reading, steps, description, size),
  }
}

const stepsOf = ({ savings, lost, cash }: PartyResults, { language }: Reading): readonly Step[] => {
  const { rungs } = chartWords[language]
  const worth = (rung: Rung): Decimal => savings[rung].presentValue
  const level = (label: string, reached: Decimal): Step => ({ label, isLevel: true, change: reached, level: reached })
  return [
    level(rungs.gross, worth('gross')),
    ...laterRungs.map((rung): Step => ({ label: rungs[rung], isLevel: false, change: lost[rung], level: worth(rung) })),
    level(rungs.cash, cash.savings.presentValue),
    {
      label: rungs.settlement,
      isLevel: false,
      change: cash.settlement.presentValue,
      level: cash.retained.presentValue,
    },
    level(rungs.retained, cash.retained.presentValue),
  ]
}

/** From each dark bar to the next, in thousands: a level equals the previous level plus the changes in between. */
const levelSums = (steps: readonly Step[]): readonly Sum[] => {
  const levels = steps.flatMap(({ isLevel }, at) => (isLevel ? [at] : []))
  const figure = (step: Step | undefined): Decimal => (step?.change ?? ZERO).div(THOUSAND)
  return levels
    .slice(1)
    .map((at, before) => ({ total: figure(steps[at]), parts: steps.slice(levels[before], at).map(figure) }))
}

const specification = (
  reading: Reading,
  steps: readonly Step[],
  description: string,
  size: ChartSize,
): ChartSpecification => {
  const { language } = reading
  const words = chartWords[language]
  const isWide = size === 'wide'
  const fontSize = fontSizes[size]
  const left = isWide ? 200 : 124
  const names = steps.map(({ label }) => wrapLabel(label, { width: left - labelGap - 4, fontSize, lines: 4 }))
  // A level stands on zero; a change hangs between two levels.
  const ends = steps.map(({ isLevel, change, level }) =>
    [level, isLevel ? ZERO : level.minus(change)].map((end) => end.toNumber() / 1000),
  )
  const range = niceRange(ends.flat(), isWide ? 5 : 3)
  // Leaves room for the figure beside the longest bar.
  const high = range.high + (range.high - range.low) * (isWide ? 0.14 : 0.3)
  const right = isWide ? 12 : 8
  const perPixel = (high - range.low) / (chartWidth[size] - left - right)
  const ticks = spacedTicks(range.ticks, perPixel, tickWidth(range.ticks, 0, language, fontSize))
  const values: Json[] = steps.map(({ isLevel, change }, at) => {
    const [one = 0, other = 0] = ends[at] ?? []
    return {
      step: String(at),
      from: Math.min(one, other),
      to: Math.max(one, other),
      beside: Math.max(one, other, 0),
      kind: isLevel ? 'level' : change.isNegative() ? 'loss' : 'gain',
      figure: formatNumber(change.div(THOUSAND), 0, language),
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
    description,
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
      {
        data: { values: [{ amount: 0 }] },
        mark: { type: 'rule', color: ink.text },
        encoding: { x: { ...x, field: 'amount' } },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'beside' }, y, text: { field: 'figure' } },
      },
      labelLayer(
        'y',
        names.map((lines, at) => ({ key: String(at), lines })),
        y,
        'step',
        fontSize,
      ),
    ],
  }
}
