/**
 * Testing: business cases out of nothing for whatever reads one, and the properties that any attribution rule can be
 * held against.
 */
export {
  attributionProperties,
  type AttributionProperties,
  type AttributionPropertyName,
  type AttributionTrial,
} from './attribution-properties.js'
export type { AttributionPropertyOptions, JointSavingUnderTest } from './attribution-property-options.js'
export { businessCaseArbitrary, type BusinessCaseArbitraryOptions } from './business-case-arbitrary.js'
export { type CaseFeature, caseFeatures } from './case-settings.js'
export { conservation, type ConservationOptions } from './conservation.js'
export { efficiency } from './efficiency.js'
export { gameArbitrary, type GameOptions, type GeneratedGame } from './game-arbitrary.js'
export { neverAboveBaseline } from './never-above-baseline.js'
export { neverAboveStandAlone } from './never-above-stand-alone.js'
export { nullPlayer, type WithNullPlayer } from './null-player.js'
export {
  overlappingInterventionsArbitrary,
  type OverlappingInterventionsOptions,
} from './overlapping-interventions-arbitrary.js'
export { permutationInvariance, type WithOrder } from './permutation-invariance.js'
export type { RuleUnderTest, SplitUnderTest } from './rule-under-test.js'
export { shareKeyArbitrary, type ShareKeyOptions } from './share-key-arbitrary.js'
export { symmetry, type WithTwins } from './symmetry.js'
