/** The case: what a file may say, how it is read and checked, and in what words its faults are told. */
export {
  attributionRules,
  overlaps,
  type AttributionChoice,
  type AttributionRule,
  type Overlap,
} from './parts/attribution-choice.js'
export { beyondHorizonChoices, type BeyondHorizonChoice } from './choices/beyond-horizon-choice.js'
export type { BusinessCase } from './parts/business-case.js'
export { CASE_SCHEMA_ID, caseJsonSchema, type JsonSchema } from './grammar/case-json-schema.js'
export type { Capacity, Cashability, CostItem } from './parts/cost-item.js'
export {
  discountTimings,
  type DiscountChoice,
  type DiscountStep,
  type DiscountTiming,
} from './parts/discount-choice.js'
export { domains, type Domain } from './choices/domain.js'
export type { Change, Effect, EffectProfile, OutsideShare } from './parts/effect.js'
export { evidenceGrades, type EvidenceGrade } from './choices/evidence-grade.js'
export type { Cohort, Intervention } from './parts/intervention.js'
export { fundings, type Funding, type InterventionCost } from './parts/intervention-cost.js'
export type * from './input/index.js'
export { MOST_PROBLEMS, parseBusinessCase, type ParsedCase } from './reading/parse-business-case.js'
export { partyKinds, type Party, type PartyKind } from './parts/party.js'
export { pathText } from './paths/path-text.js'
export type { Payers } from './parts/payers.js'
export type { PmItem } from './parts/pm-item.js'
export type { OwnPriceIndex, PriceChoice } from './parts/price-choice.js'
export {
  languages,
  problemCodes,
  type Fix,
  type Language,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemText,
} from './problem.js'
export type { Money, Provenance, Quantity } from './numbers/quantity.js'
export { scenarioKinds, type Correlation, type Scenario, type ScenarioKind } from './parts/scenario.js'
export type { SocietalEffect } from './parts/societal-effect.js'
export type { TargetGroup } from './parts/target-group.js'
export type { TimelineChoice } from './parts/timeline-choice.js'
export type { Agreement, Contribution, ContributionTerms, OutcomeContract } from './parts/agreement.js'
export type { Fund, FundDeposit, FundUse } from './parts/fund.js'
export { isSelected, type ItemSelection } from './parts/item-selection.js'
export type { Settlement, SettlementRule } from './parts/settlement.js'
export { expectArgument } from './reading/expect-argument.js'
export { hasSwappedLetters } from './spelling/swapped-letters.js'
export { idNamed } from './spelling/id-named.js'
export { nearest } from './spelling/nearest.js'
export { safeLine, printableText, quoted } from './words/printable.js'
export { valueAt } from './paths/value-at.js'
export { languageOf } from './reading/language-of.js'
export { quantitiesByPath } from './paths/quantities-by-path.js'
export { statedQuantities } from './paths/stated-quantities.js'
export { provenanceOf } from './numbers/provenance-of.js'
export { limits } from './reading/limits.js'
export { unambiguous } from './spelling/unambiguous.js'
export { fieldsBeside, kindOfField } from './grammar/field-at.js'
export { thousandsPattern } from './grammar/basics.js'
export { likelyNumbers } from './words/likely-numbers.js'
export { unquotedText } from './words/unquoted-text.js'
