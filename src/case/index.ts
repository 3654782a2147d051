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
export { MOST_PROBLEMS, parseBusinessCase, type ParsedCase } from './parse-business-case.js'
export { partyKinds, type Party, type PartyKind } from './party.js'
export { pathText } from './path-text.js'
export type { Payers } from './payers.js'
export type { PmItem } from './pm-item.js'
export type { OwnPriceIndex, PriceChoice } from './price-choice.js'
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
export type { Money, Provenance, Quantity } from './quantity.js'
export { scenarioKinds, type Correlation, type Scenario, type ScenarioKind } from './scenario.js'
export type { SocietalEffect } from './societal-effect.js'
export type { TargetGroup } from './target-group.js'
export type { TimelineChoice } from './timeline-choice.js'
export type { Agreement, Contribution, ContributionTerms, OutcomeContract } from './agreement.js'
export type { Fund, FundDeposit, FundUse } from './fund.js'
export { isSelected, type ItemSelection } from './item-selection.js'
export type { Settlement, SettlementRule } from './settlement.js'
