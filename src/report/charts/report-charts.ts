import { givenReading, type Reading } from '../language/reading.js'
import { baselineChart } from './baseline-chart.js'
import type { Chart } from './chart.js'
import { cumulativeCashChart } from './cumulative-cash-chart.js'
import { fundChart } from './fund-chart.js'
import { npvSpreadChart } from './npv-spread-chart.js'
import { pocketsChart } from './pockets-chart.js'
import { savingsLadderChart } from './savings-ladder-chart.js'
import { tornadoCharts } from './tornado-chart.js'
import { partyOf } from '../facts/party-of.js'

/** Every chart that a case has something to show in. The ladder is that of the party that pays most. */
export const reportCharts = (asked: Reading): readonly Chart[] => {
  const reading = givenReading('reportCharts', asked)
  return [
    cumulativeCashChart(reading),
    savingsLadderChart(reading, partyOf(reading.results, reading.results.mainPayer) ?? reading.results.society),
    pocketsChart(reading),
    baselineChart(reading),
    fundChart(reading),
    npvSpreadChart(reading),
    ...tornadoCharts(reading),
  ].filter((chart) => chart !== undefined)
}
