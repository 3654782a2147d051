import type { Results } from '../../calculation/index.js'
import { expectArgument } from '../../case/index.js'
import { given } from '../../money/index.js'
import {
  RiskError,
  simulate,
  tornado,
  valueOfStoppingSync,
  type SimulationOptions,
  type SimulationResults,
  type StoppingValue,
  type Tornado,
} from '../../risk/index.js'
import { decisiveFigures, mustHoldOf, type MustHold } from './must-hold.js'

/** How certain the results of a case are, as far as a report says so. */
export interface CaseRisk {
  readonly simulation: SimulationResults
  /** How each number moves the NPV of the party that invests most, and that of society. */
  readonly tornadoes: readonly Tornado[]
  /** The chance that a number lies within the range over which a tornado varies it. */
  readonly interval: number
  /** What must be true for the answer to stay the answer. */
  readonly mustHold: MustHold
  /** What being able to stop is worth; absent where the case has no decision points. */
  readonly stopping?: StoppingValue
}

const interval = 0.8

/**
 * Simulates the case behind some results, and varies its uncertain numbers one by one. The same case gives the same
 * numbers every time.
 *
 * @param options of the simulation; without them 10,000 draws with seed 1
 * @returns `null` where no number of the case is uncertain
 * @throws RiskError for impossible options and correlations
 *
 * @example
 * const risk = await caseRisk(results, { draws: 500 })
 * risk?.simulation.draws // 500
 * risk?.interval // 0.8
 */
export const caseRisk = async (results: Results, options: SimulationOptions = {}): Promise<CaseRisk | null> => {
  expectArgument('caseRisk', 'results', results)
  const { businessCase } = results
  try {
    const simulation = await simulate(businessCase, {
      ...given.options('caseRisk', options),
      percentiles: [5, 25, 50, 75, 95],
    })
    return riskOf(results, simulation)
  } catch (error) {
    if (error instanceof RiskError && error.code === 'nothing-uncertain') return null
    throw error
  }
}

/**
 * The risk part of a report for an earlier simulation, with your own number of draws and percentiles.
 *
 * @throws ArgumentTypeError where they are no results and no simulation
 *
 * @example
 * import { simulateSync } from 'maatschappelijke-businesscase/risk'
 *
 * caseRiskOf(results, simulateSync(businessCase, { draws: 500, seed: 7 })).simulation.seed // 7
 */
export const caseRiskOf = (results: Results, simulation: SimulationResults): CaseRisk => {
  expectArgument('caseRiskOf', 'results', results)
  expectArgument('caseRiskOf', 'simulation', simulation)
  return riskOf(results, simulation)
}

const riskOf = (results: Results, simulation: SimulationResults): CaseRisk => ({
  simulation,
  tornadoes: tornado(results.businessCase, { figures: decisiveFigures(results), interval }),
  interval,
  mustHold: mustHoldOf(results),
  ...(simulation.decisions === undefined
    ? {}
    : {
        stopping: valueOfStoppingSync(results.businessCase, {
          draws: Math.min(simulation.draws, mostDraws),
          seed: simulation.seed,
          sampling: simulation.sampling,
        }),
      }),
})

/** More would change no digit that a report prints. */
const mostDraws = 100_000
