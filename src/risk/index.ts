/** Risk: how sure we are. Simulation, sensitivity and the value of information. */
export { RiskError, type RiskFault } from './risk-error.js'
export type { Sampling } from './sample-plan.js'
export { serveChunks, type WorkerAnswer, type WorkerRequest } from './serve-chunks.js'
export { simulateFigures, type FigureDraws } from './simulate-figures.js'
export { simulate } from './simulate.js'
export type { Abort, SimulationOptions, SimulationWorkers, WorkerPort } from './simulation-options.js'
export type {
  Estimate,
  PartySimulation,
  PaybackSimulation,
  SimulationResults,
  Summary,
  ViewSimulation,
} from './simulation-results.js'
export type { UncertainParameter } from './uncertain-parameter.js'
