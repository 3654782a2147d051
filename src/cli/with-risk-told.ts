import { RiskError } from '../risk/index.js'
import { exitCodes } from './exit-codes.js'
import { Stop } from './stop.js'

/** Faults of simulation that lie in the case; any other lies in the call. */
const caseFaults: readonly string[] = ['nothing-uncertain', 'not-uncertain', 'correlated-twice', 'impossible-correlations', 'too-many-parameters', 'unknown-parameter']

/**
 * Does what may meet a fault of simulation.
 *
 * @throws Stop with exit code 1 where the case is wrong, 2 where the call is
 */
export const withRiskTold = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RiskError)) throw error
    throw new Stop(caseFaults.includes(error.fault) ? exitCodes.caseIsWrong : exitCodes.callIsWrong, error.message)
  }
}
