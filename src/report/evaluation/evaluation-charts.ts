import type { Chart } from '../charts/chart.js'
import { learnedChart } from './charts/learned-chart.js'
import { varianceChart } from './charts/variance-chart.js'
import { yearsBesideChart } from './charts/years-beside-chart.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { learnedFacts } from './learned-facts.js'
import { movedOf } from './moved.js'

/** The sections of an evaluation that have charts. */
export type EvaluationChartSection = 'causes' | 'years' | 'learned'

/** The charts of one section. */
export const evaluationChartsIn = (section: EvaluationChartSection, reading: EvaluationReading): readonly Chart[] => {
  switch (section) {
    case 'causes':
      return movedOf(reading).map((moved) => varianceChart(moved, reading))
    case 'years':
      return [yearsBesideChart(reading)].filter((chart) => chart !== undefined)
    case 'learned':
      return learnedFacts(reading).map((fact) => learnedChart(fact, reading))
  }
}
