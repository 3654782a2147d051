/**
 * Testing: generated business cases for any code that reads one, and properties that any attribution rule can be tested
 * against.
 *
 * @module maatschappelijke-businesscase/testing
 */
export {
  attributionProperties,
  type AttributionProperties,
  type AttributionPropertyName,
  type AttributionTrial,
} from './properties/attribution-properties.js'
export type { AttributionPropertyOptions, JointSavingUnderTest } from './properties/attribution-property-options.js'
export { businessCaseArbitrary, type BusinessCaseArbitraryOptions } from './parts/business-case-arbitrary.js'
export { realisedArbitrary } from './programme/realised-arbitrary.js'
export { type CaseFeature, caseFeatures } from './case-settings.js'
export { conservation, type ConservationOptions } from './properties/conservation.js'
export { efficiency } from './properties/efficiency.js'
export { gameArbitrary, type GameOptions, type GeneratedGame } from './properties/game-arbitrary.js'
export { neverAboveBaseline } from './properties/never-above-baseline.js'
export { neverAboveStandAlone } from './properties/never-above-stand-alone.js'
export { nullPlayer, type WithNullPlayer } from './properties/null-player.js'
export {
  overlappingInterventionsArbitrary,
  type OverlappingInterventionsOptions,
} from './properties/overlapping-interventions-arbitrary.js'
export { permutationInvariance, type WithOrder } from './properties/permutation-invariance.js'
export type { RuleUnderTest, SplitUnderTest } from './properties/rule-under-test.js'
export { PropertyFailure, type PropertyFailureCode } from './properties/property-failure.js'
export { shareKeyArbitrary, type ShareKeyOptions } from './parts/share-key-arbitrary.js'
export { symmetry, type WithTwins } from './properties/symmetry.js'
