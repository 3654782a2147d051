/** Risk: how sure we are. Simulation, sensitivity and the value of information. */
export { partialPerfectInformation, perfectInformation, type DecisionState } from './perfect-information.js'
export type { Late } from './late.js'
export { RiskError, type RiskFault, type RiskFinding } from './risk-error.js'
export type { Sampling } from './sample-plan.js'
export { passedLimits, type PassedLimit } from './passed-limits.js'
export { scenarioTable, type ScenarioOptions, type ScenarioOutcome, type StatedScenario } from './scenarios.js'
export { serveChunks, type WorkerAnswer, type WorkerRequest } from './serve-chunks.js'
export { simulate, simulateSync } from './simulate.js'
export { simulateFigures, simulateFiguresSync, type FigureDraws, type FigureOptions } from './simulate-figures.js'
export type { Abort, SimulationOptions, SimulationWorkers, WorkerPort } from './simulation-options.js'
export type {
  Estimate,
  PartySimulation,
  PaybackSimulation,
  SimulationResults,
  Summary,
  TailMean,
  ViewSimulation,
} from './simulation-results.js'
export { sobolIndices, type SobolIndex, type SobolIndices } from './sobol-indices.js'
export { switchingValues, type SwitchingOptions, type SwitchingValue } from './switching-values.js'
export { tornado, type Tornado, type TornadoBar, type TornadoOptions } from './tornado.js'
export { twoWayTable, type TableSide } from './two-way-table.js'
export type { UncertainParameter } from './uncertain-parameter.js'
export {
  valueOfInformation,
  valueOfInformationSync,
  type InformationValue,
  type ParameterValue,
} from './value-of-information.js'
