import type { PartyResults } from '../../appraisal/index.js'
import { laterRungs } from '../../model/index.js'
import { sum, ZERO, type Decimal } from '../../money/index.js'
import { formatNumber } from '../format-number.js'
import type { Reading } from '../reading.js'
import { roundedParties } from '../rounded-parties.js'
import { wordParty } from '../word-label.js'
import { chartWords } from '../words/charts.js'
import { fill } from '../words/summary.js'
import type { Chart, ChartSize, ChartSpecification, Json } from './chart.js'
import { chartStyle, ink, plotOf } from './chart-style.js'
import { labelLayer } from './label-layer.js'
import { niceRange } from './nice-range.js'
import { wrapLabel } from './wrap-label.js'

/** One bar: a level that is reached, or a change between two levels, in whole euros. */
interface Step {
  readonly label: string
  readonly isLevel: boolean
  readonly change: Decimal
  readonly level: Decimal
}

/** A waterfall from the gross saving of one party to what it keeps after settlement; nothing where the party saves nothing. */
export const savingsLadderChart = (reading: Reading, party: PartyResults): Chart | undefined => {
  const { results, language } = reading
  const words = chartWords[language]
  const name = wordParty(party.id, results.businessCase, language)
  const steps = stepsOf(party, reading)
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
    specification: (size) => specification(reading, steps, size),
  }
}

const stepsOf = ({ id, savings, lost, cash: { settlement } }: PartyResults, { results, language }: Reading): readonly Step[] => {
  const { rungs } = chartWords[language]
  // Cash and settlement as the table of parties prints them; the rungs above lead down to them.
  const printed = roundedParties(results).parties.find((line) => line.party.id === id)
  const cash = printed?.savings ?? savings.cashable.presentValue.round()
  const losses = laterRungs.map((rung) => lost[rung].round())
  const rounded = [cash.minus(sum(losses)), ...losses, printed?.settlement ?? settlement.presentValue.round()]
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

const specification = (reading: Reading, steps: readonly Step[], size: ChartSize): ChartSpecification => {
  const { language } = reading
  const words = chartWords[language]
  const isWide = size === 'wide'
  const ends = steps.flatMap(({ isLevel, change, level }) => [level, isLevel ? ZERO : level.minus(change)])
  const range = niceRange(ends.map((end) => end.toNumber() / 1000), isWide ? 5 : 3)
  // Room for the figure beside the longest bar.
  const high = range.high + (range.high - range.low) * (isWide ? 0.14 : 0.3)
  const values: Json[] = steps.map(({ isLevel, change, level }, at) => {
    const [one, other] = [level.toNumber() / 1000, (isLevel ? ZERO : level.minus(change)).toNumber() / 1000]
    return {
      step: String(at),
      from: Math.min(one, other),
      to: Math.max(one, other),
      beside: Math.max(one, other, 0),
      kind: isLevel ? 'level' : change.isNegative() ? 'loss' : 'gain',
      figure: formatNumber((isLevel ? level : change).div(1000), 0, language),
    }
  })
  const x = {
    type: 'quantitative',
    scale: { domain: [range.low, high], nice: false },
    axis: { values: [...range.ticks], format: ',.0f', title: words.thousands, labelOverlap: false },
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
    ...plotOf(size, steps.length * (isWide ? 36 : 44), isWide ? { left: 200, right: 12, top: 8, bottom: 44 } : { left: 124, right: 8, top: 8, bottom: 44 }),
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
      labelLayer('y', steps.map(({ label }, at) => ({ key: String(at), lines: wrapLabel(label, isWide ? 28 : 19, 3) })), y, 'step', isWide ? 13 : 11),
    ],
  }
}
