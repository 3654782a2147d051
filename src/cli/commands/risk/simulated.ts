import { statedQuantities, type BusinessCase } from '../../../case/index.js'
import type { SimulationResults } from '../../../risk/index.js'
import type { Outlet } from '../../terminal/outlet.js'
import { withProgress } from './with-progress.js'

/**
 * The simulation of a case whose numbers are uncertain; `null` where none is, `undefined` for no draws. Only a case with
 * uncertain numbers needs the simulation code, so only then is it loaded.
 *
 * @throws RiskError where no draw can satisfy its correlations
 */
export const simulated = async (
  businessCase: BusinessCase,
  draws: number,
  outlet: Outlet,
): Promise<SimulationResults | null | undefined> => {
  if (!statedQuantities(businessCase).some(({ quantity }) => quantity.uncertainty !== undefined)) return null
  if (draws === 0) return undefined
  const { RiskError, simulateSync } = await import('../../../risk/index.js')
  try {
    return withProgress(outlet, (onProgress) => simulateSync(businessCase, { draws, onProgress }))
  } catch (error) {
    // A number of which all outcomes are the same is uncertain in name only.
    if (error instanceof RiskError && error.code === 'nothing-uncertain') return null
    throw error
  }
}
