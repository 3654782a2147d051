/** The case: what a file may say, how it is read and checked, and in what words its faults are told. */
export {
  attributionRules,
  overlaps,
  type AttributionChoice,
  type AttributionRule,
  type Overlap,
} from './attribution-choice.js'
export { beyondHorizonChoices, type BeyondHorizonChoice } from './beyond-horizon-choice.js'
export type { BusinessCase } from './business-case.js'
export { CASE_SCHEMA_ID, caseJsonSchema, type JsonSchema } from './case-json-schema.js'
export type { Capacity, Cashability, CostItem } from './cost-item.js'
export { discountTimings, type DiscountChoice, type DiscountStep, type DiscountTiming } from './discount-choice.js'
export { domains, type Domain } from './domain.js'
export type { Change, Effect, EffectProfile, OutsideShare } from './effect.js'
export { evidenceGrades, type EvidenceGrade } from './evidence-grade.js'
export type { Cohort, Intervention } from './intervention.js'
export { fundings, type Funding, type InterventionCost } from './intervention-cost.js'
export type * from './input/index.js'
export { nameById } from './name-by-id.js'
export { MOST_PROBLEMS, parseBusinessCase, problemOf, type ParsedCase } from './parse-business-case.js'
export { partyKinds, type Party, type PartyKind } from './party.js'
export { pathText } from './path-text.js'
export type { Payers } from './payers.js'
export type { PmItem } from './pm-item.js'
export type { OwnPriceIndex, PriceChoice } from './price-choice.js'
export {
  type Finding,
  languages,
  problemCodes,
  type Fix,
  type Language,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemText,
} from './problem.js'
export type { Money, Provenance, Quantity } from './quantity.js'
export { scenarioKinds, type Correlation, type Scenario, type ScenarioKind } from './scenario.js'
export type { SocietalEffect } from './societal-effect.js'
export type { TargetGroup } from './target-group.js'
export type { TimelineChoice } from './timeline-choice.js'
export type { Agreement, Contribution, ContributionTerms, OutcomeContract } from './agreement.js'
export type { Fund, FundDeposit, FundUse } from './fund.js'
export { isSelected, type ItemSelection } from './item-selection.js'
export type { Settlement, SettlementRule } from './settlement.js'
export { expectArgument } from './expect-argument.js'
export { hasSwappedLetters } from './swapped-letters.js'
export { idNamed } from './id-named.js'
export { nearest } from './nearest.js'
export { safeLine, printableText, quoted } from './printable.js'
export { valueAt } from './value-at.js'
export { languageOf } from './language-of.js'
export { quantitiesByPath, withNumbers } from './quantities-by-path.js'
export { statedQuantities } from './stated-quantities.js'
export { provenanceOf } from './provenance-of.js'
export { limits } from './limits.js'
export { unambiguous } from './unambiguous.js'
export { fieldsBeside, kindOfField } from './schema/field-at.js'
export { thousandsPattern } from './schema/basics.js'
export { likelyNumbers } from './words/likely-numbers.js'
export { unquotedText } from './words/unquoted-text.js'
