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
import { ladderFinding } from '../findings/ladder-finding.js'
import { withinSentence } from '../language/within-sentence.js'
import { acrossBars, barRows, pixelsDown, rowsPlot, scaleWithRoom, spanOf, unitLayer } from './bar-rows.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, fontSizes, ink } from './chart-style.js'
import { textWidth } from './text-width.js'

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
    title: ladderFinding(party, party.kind === 'society' ? words.society : withinSentence(name, language), language),
    subject: fill(words.ladder, { party: name }),
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
  { language }: Reading,
  steps: readonly Step[],
  description: string,
  size: ChartSize,
): ChartSpecification => {
  // A level stands on zero; a change hangs between two levels.
  const ends = steps.map(({ isLevel, change, level }) =>
    [level, isLevel ? ZERO : level.minus(change)].map((end) => end.toNumber() / THOUSAND),
  )
  const figures = steps.map(({ change }) => formatNumber(change.div(THOUSAND), 0, language))
  const rows = barRows(
    steps.map(({ label }) => ({ name: label })),
    size,
  )
  const beside = Math.ceil(Math.max(...figures.map((figure) => textWidth(figure, fontSizes[size])))) + 8
  const { x } = scaleWithRoom([0, ...ends.flat()], size, 0, beside)
  const values: Json[] = steps.map(({ isLevel, change }, at) => {
    const [one = 0, other = 0] = ends[at] ?? []
    return {
      ...rows.bars[at],
      from: Math.min(one, other),
      to: Math.max(one, other),
      beside: Math.max(one, other, 0),
      kind: isLevel ? 'level' : change.isNegative() ? 'loss' : 'gain',
      figure: figures[at] ?? '',
    }
  })
  return {
    ...chartStyle(language, size),
    description,
    ...rowsPlot(size, rows),
    layer: [
      {
        data: { values },
        mark: { type: 'rect' },
        encoding: {
          ...spanOf(x),
          color: {
            field: 'kind',
            type: 'nominal',
            legend: null,
            scale: { domain: ['level', 'loss', 'gain'], range: [ink.total, ink.loss, ink.gain] },
          },
        },
      },
      acrossBars(0, rows, x),
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5 },
        encoding: { x: { ...x, field: 'beside' }, y: pixelsDown('middle'), text: { field: 'figure' } },
      },
      ...rows.layers,
      unitLayer(language, size),
    ],
  }
}
