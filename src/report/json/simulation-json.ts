import { expectArgument } from '../../case/index.js'
import type { SimulationResults, StoppingValue } from '../../risk/index.js'

/**
 * A simulation as stable, versioned JSON (`format`), which `readSimulation` reads back; the case itself is left out: keep it with `caseInput`.
 *
 * @param stopping what being able to stop is worth, from `valueOfStopping`; absent for a case without decision points
 * @throws ArgumentTypeError where it is given something else than a simulation
 *
 * @example
 * import { simulateSync } from 'maatschappelijke-businesscase/risk'
 *
 * simulationJson(simulateSync(businessCase, { draws: 100 }))
 * // {
 * //   "name": "Begeleiding thuis",
 * // ...
 */
export const simulationJson = (simulation: SimulationResults, stopping?: StoppingValue): string => {
  expectArgument('simulationJson', 'simulation', simulation)
  const { businessCase, ...results } = simulation
  return `${JSON.stringify({ name: businessCase.name, ...results, stopping }, undefined, 2)}\n`
}
