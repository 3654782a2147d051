/**
 * Games: dividing what is reached together among those who reach it, with or without a business case.
 *
 * @module maatschappelijke-businesscase/games
 */
/** To pay a share out: split without loss, round such that the parts add up. */
export { type DecimalValue, roundToTotal, splitByShares } from '../money/index.js'
export { BusinessCaseError } from '../base/index.js'
export { checkPlayers } from './check-players.js'
export { type BlockingCoalition, type CoreCheck, coreCheck } from './core-check.js'
export { costToSavingsGame } from './cost-to-savings-game.js'
export { equalShares } from './equal-shares.js'
export { GameError, type GameErrorCode } from './game-error.js'
export { gatelyPoint } from './gately-point.js'
export { gaussLegendre, type Quadrature } from './gauss-legendre.js'
export { type Disruption, propensityToDisrupt } from './propensity-to-disrupt.js'
export { proportionalShares, proportionalToBenefit, proportionalToInvestment } from './proportional-shares.js'
export { type SampledShare, type SampleOptions, sampleShapley } from './sample-shapley.js'
export { shapley } from './shapley.js'
export { standAlone, type StandAloneShare } from './stand-alone.js'
export { type CoalitionWorth, tabulatedGame } from './tabulated-game.js'
export type { Allocation, CharacteristicFunction, PlayerShare, PlayerWeight } from './types.js'
