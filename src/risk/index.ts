/**
 * Risk: how sure we are. Simulation, sensitivity and the value of information.
 *
 * @module maatschappelijke-businesscase/risk
 */
export { acceptability, acceptabilitySync, type AcceptabilityOptions } from './acceptability/acceptability.js'
export type { PriceAcceptability, PriceChance } from './acceptability/price-acceptability.js'
export { credibility, type Credibility, type MemberCredibility, type Observation } from './learning/credibility.js'
export { learnMean, type LearnedMean, type MeasuredMean, type UncertainMean } from './learning/learn-mean.js'
export { learnSuccess, type BetaSuccess, type ExpectedSuccess, type LearnedSuccess } from './learning/learn-success.js'
export type { ComparedCount } from './learning/compared-count.js'
export { proposedGrade, type ProposedGrade } from './learning/proposed-grade.js'
export type { SuccessCount } from './learning/success-count.js'
export { mostDecisive } from './sensitivity/most-decisive.js'
export { partialPerfectInformation, perfectInformation, type DecisionState } from './sensitivity/perfect-information.js'
export type { Late } from './simulation/late.js'
export { RiskError, type RiskFault, type RiskFinding } from './risk-error.js'
export { samplings, type Sampling } from './drawing/sample-plan.js'
export { passedLimits, type PassedLimit } from './simulation/passed-limits.js'
export {
  scenarioTable,
  type ScenarioOptions,
  type ScenarioOutcome,
  type StatedScenario,
} from './sensitivity/scenarios.js'
export { serveChunks, type WorkerAnswer, type WorkerRequest } from './drawing/serve-chunks.js'
export { simulate, simulateSync } from './simulation/simulate.js'
export {
  simulateFigures,
  simulateFiguresSync,
  type FigureDraws,
  type FigureOptions,
} from './simulation/simulate-figures.js'
export type { Abort, SimulationOptions, SimulationWorkers, WorkerPort } from './simulation/simulation-options.js'
export type { Estimate } from './simulation/estimate.js'
export type {
  PartySimulation,
  PaybackSimulation,
  SimulationResults,
  Summary,
  TailMean,
  ViewSimulation,
} from './simulation/simulation-results.js'
export { sobolIndices, type SobolIndex, type SobolIndices } from './sensitivity/sobol-indices.js'
export { switchingValues, type SwitchingOptions, type SwitchingValue } from './sensitivity/switching-values.js'
export { tornado, type Tornado, type TornadoBar, type TornadoOptions } from './sensitivity/tornado.js'
export { figuresAlong } from './sensitivity/figures-along.js'
export { twoWayTable, type TableSide } from './sensitivity/two-way-table.js'
export type { UncertainParameter } from './parameters/uncertain-parameter.js'
export type { PilotPayer } from './pilots/payers-of-pilot.js'
export type { StatedPilotCosts } from './pilots/pilot-options.js'
export type { PilotMeasure } from './pilots/pilot-outcomes.js'
export type { PilotCosts, PilotWorth, SampleValue } from './pilots/sample-information.js'
export { valueOfSample, type PilotOptions, type SampleInformation } from './pilots/value-of-sample.js'
export type { FirstPilot, PartyPilot, Pilot, WorthOfPilots } from './pilots/pilot-results.js'
export { worthOfPilots, type PilotsOptions } from './pilots/worth-of-pilots.js'
export type { DrawnDecision } from './simulation/drawn-decision.js'
export {
  valueOfStopping,
  valueOfStoppingSync,
  type StoppingOptions,
  type StoppingValue,
  type StoppingWorth,
} from './sensitivity/value-of-stopping.js'
export {
  valueOfInformation,
  valueOfInformationSync,
  type InformationValue,
  type ParameterValue,
} from './sensitivity/value-of-information.js'
