/** Testing: business cases out of nothing, for property tests of whatever reads one. */
export { businessCaseArbitrary, type BusinessCaseArbitraryOptions } from './business-case-arbitrary.js'
export { type CaseFeature, caseFeatures } from './case-settings.js'
