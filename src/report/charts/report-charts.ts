import { partyOf } from '../facts/party-of.js'
import { givenReading, type Reading } from '../language/reading.js'
import { acceptabilityChart, acceptabilityCharts } from './acceptability-chart.js'
import { budgetChart } from './budget-chart.js'
import { baselineChart } from './baseline-chart.js'
import { bridgeChart } from './bridge-chart.js'
import type { Chart } from './chart.js'
import { cumulativeCashChart } from './cumulative-cash-chart.js'
import { fundChart } from './fund-chart.js'
import { npvSpreadChart } from './npv-spread-chart.js'
import { pocketsChart } from './pockets-chart.js'
import { savingsLadderChart } from './savings-ladder-chart.js'
import { tornadoCharts } from './tornado-chart.js'

/** The sections of a report that may have charts. */
export type ChartSection =
  | 'summary'
  | 'programme'
  | 'parties'
  | 'bridge'
  | 'society'
  | 'ladder'
  | 'baseline'
  | 'evidence'
  | 'uncertainty'
  | 'agreements'

interface ReportChart {
  readonly section: ChartSection
  /** The names that charts of this kind may have. */
  readonly names: readonly string[]
  /** Nothing where a case has nothing to show in it. */
  readonly of: (reading: Reading) => Chart | undefined | readonly Chart[]
}

/** Every kind of chart. The ladder is that of the party that pays most of the costs. */
const charts: readonly ReportChart[] = [
  { section: 'summary', names: ['cumulative-cash'], of: cumulativeCashChart },
  {
    section: 'ladder',
    names: ['savings-ladder'],
    of: (reading) =>
      savingsLadderChart(reading, partyOf(reading.results, reading.results.mainPayer) ?? reading.results.society),
  },
  { section: 'programme', names: ['budget'], of: budgetChart },
  { section: 'parties', names: ['pockets'], of: pocketsChart },
  { section: 'bridge', names: ['bridge'], of: bridgeChart },
  { section: 'baseline', names: ['baseline'], of: baselineChart },
  { section: 'agreements', names: ['fund'], of: fundChart },
  { section: 'uncertainty', names: ['npv-spread'], of: npvSpreadChart },
  { section: 'uncertainty', names: ['tornado'], of: (reading) => tornadoOf('tornado', reading) },
  { section: 'society', names: ['tornado-society'], of: (reading) => tornadoOf('tornado-society', reading) },
  { section: 'society', names: acceptabilityCharts, of: acceptabilityChart },
]

const tornadoOf = (name: string, reading: Reading): Chart | undefined =>
  tornadoCharts(reading).find((chart) => chart.name === name)

/**
 * Every name that a chart of a report can have.
 *
 * @example
 * chartNames.slice(0, 3) // ['cumulative-cash', 'savings-ladder', 'budget']
 */
export const chartNames: readonly string[] = charts.flatMap(({ names }) => names)

/** The charts of one section of a report that have something to show for a case. */
export const chartsIn = (section: ChartSection, reading: Reading): readonly Chart[] =>
  charts.filter((chart) => chart.section === section).flatMap(({ of }) => of(reading) ?? [])

/**
 * Every chart that has something to show for a case.
 *
 * @throws ArgumentTypeError where it is given something else than a reading of results
 *
 * @example
 * reportCharts({ results, language: 'nl' }).map(({ name }) => name).slice(0, 3)
 * // ['cumulative-cash', 'savings-ladder', 'bridge']
 */
export const reportCharts = (asked: Reading): readonly Chart[] => {
  const reading = givenReading('reportCharts', asked)
  return charts.flatMap(({ of }) => of(reading) ?? [])
}
