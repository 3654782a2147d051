/** The case: what a file may say, how it is read and checked, and in what words its faults are reported. */
export {
  attributionRules,
  overlaps,
  type AttributionChoice,
  type AttributionRule,
  type Overlap,
} from './parts/settings/attribution-choice.js'
export { laterFormat } from './format/later-format.js'
export { beyondHorizonChoices, type BeyondHorizonChoice } from './choices/beyond-horizon-choice.js'
export type { BusinessCase, Scenario, Variant } from './parts/business-case.js'
export { CASE_SCHEMA_ID, caseJsonSchema, type JsonSchema } from './grammar/case-json-schema.js'
export type { Capacity, Cashability } from './parts/baseline/cashability.js'
export type { CostItem } from './parts/baseline/cost-item.js'
export type { IncomeItem } from './parts/income/income-item.js'
export type { InterventionIncome } from './parts/income/intervention-income.js'
export type { Recipients } from './parts/income/recipients.js'
export {
  discountTimings,
  type DiscountChoice,
  type DiscountStep,
  type DiscountTiming,
} from './parts/settings/discount-choice.js'
export { unspentChoices, type UnspentChoice } from './choices/unspent-choice.js'
export { domains, type Domain } from './choices/domain.js'
export {
  changedItems,
  changeKinds,
  isCostEffect,
  isIncomeEffect,
  isMoveEffect,
  type Change,
  type CostEffect,
  type Effect,
  type IncomeEffect,
  type MoveEffect,
} from './parts/interventions/effect.js'
export type { EffectProfile } from './parts/interventions/effect-profile.js'
export type { AnyEffect, OutsideShare } from './parts/interventions/any-effect.js'
export { evidenceGrades, type EvidenceGrade } from './choices/evidence-grade.js'
export type { Cohort } from './parts/interventions/cohort.js'
export type { Intervention } from './parts/interventions/intervention.js'
export { fundings, type Funding, type InterventionCost } from './parts/interventions/intervention-cost.js'
export { defineCase } from './define-case.js'
export type * from './input.js'
export { MOST_PROBLEMS, parseBusinessCase, type ParsedCase } from './reading/parse-business-case.js'
export { problemOf } from './reading/problem-of.js'
export { problemOfCase } from './reading/problem-of-case.js'
export { partyKinds, type Party, type PartyKind } from './parts/parties/party.js'
export { pathText } from './paths/path-text.js'
export type { Payers } from './parts/parties/payers.js'
export type { PmItem } from './parts/interventions/pm-item.js'
export type { OwnPriceIndex, PriceChoice } from './parts/settings/price-choice.js'
export { nameById } from './paths/name-by-id.js'
export {
  type Finding,
  languages,
  problemCodes,
  type Fix,
  type Language,
  type Problem,
  type ProblemCode,
  type ProblemText,
} from './problem.js'
export type { ProblemValues, ValueKind } from './problem-values.js'
export type { Path } from './paths/path.js'
export type { Dated, DatedValues, Money, Provenance, Quantity } from './numbers/quantity.js'
export { scenarioKinds, type ScenarioKind } from './parts/what-if/scenario.js'
export { caseInput } from './stored/case-input.js'
export { CASE_ITSELF } from './restated/change-words.js'
export { withDifferences } from './restated/with-differences.js'
export { type Correlation } from './parts/what-if/correlation.js'
export type { SocietalEffect } from './parts/interventions/societal-effect.js'
export type { Start } from './parts/interventions/start.js'
export type { Stop } from './parts/interventions/stop.js'
export type { Budget } from './parts/programme/budget.js'
export type { Criterion, Framework, ProjectScore } from './parts/programme/framework.js'
export type { ReferenceMunicipality, SteeringFigure } from './parts/programme/steering-figure.js'
export type { Indicator, IndicatorBaseline, IndicatorEffect, IndicatorTarget } from './parts/programme/indicator.js'
export { indicatorLevels, type IndicatorLevel } from './choices/indicator-level.js'
export { measuringFrequencies, type MeasuringFrequency } from './choices/measuring-frequency.js'
export type { ChoiceTerms, LeastOfLine } from './parts/programme/choice-terms.js'
export { monthsOfProject, type MonthsOfProject } from './parts/programme/months-of-project.js'
export type { ProjectLine } from './parts/programme/project-line.js'
export type { Realised } from './parts/realised/realised.js'
export type {
  ComparedGroup,
  CountedSuccess,
  MeasuredEffect,
  RealisedIntervention,
  StatedForecast,
} from './parts/realised/realised-intervention.js'
export { comparisonChoices, type ComparisonChoice } from './choices/comparison-choice.js'
export type { Project } from './parts/programme/project.js'
export type { Population } from './parts/parties/population.js'
export { isSegment, type CountedGroup, type Segment, type TargetGroup } from './parts/parties/target-group.js'
export type { TimelineChoice } from './parts/settings/timeline-choice.js'
export type { Agreement } from './parts/agreements/agreement.js'
export type { Contribution } from './parts/agreements/contribution.js'
export type { ContributionTerms } from './parts/agreements/contribution-terms.js'
export type { OutcomeContract } from './parts/agreements/outcome-contract.js'
export type { Fund, FundDeposit } from './parts/agreements/fund.js'
export type { FundUse } from './parts/agreements/fund-use.js'
export { isSelected, type ItemSelection } from './parts/agreements/item-selection.js'
export type { Settlement } from './parts/agreements/settlement.js'
export type { SettlementRule } from './parts/agreements/settlement-rule.js'
export { expectArgument } from './reading/expect-argument.js'
export { hasSwappedLetters } from './spelling/swapped-letters.js'
export { id } from './id.js'
export { idNamed } from './spelling/id-named.js'
export { nearest } from './spelling/nearest.js'
export { namedHere } from './words/values/named-here.js'
export { safeLine, printableText, quoted } from './words/printable.js'
export { differencesBetween, type Differing } from './paths/differences-between.js'
export { valueAt } from './paths/value-at.js'
export { languageOf } from './reading/language-of.js'
export { quantitiesByPath } from './paths/quantities-by-path.js'
export { statedFields, type FieldValue, type StatedField } from './paths/stated-fields.js'
export { readNumbers, type ReadNumber } from './paths/read-numbers.js'
export { numberPlaces } from './paths/number-places.js'
export { shapeBounds } from './numbers/shape-bounds.js'
export { endWeights, type EndOfRange, type EndWeights } from './numbers/mean-of-ends.js'
export { withNumbers } from './paths/with-numbers.js'
export { statedQuantities } from './paths/stated-quantities.js'
export { numberOrigins, type NumberOrigins } from './paths/number-origins.js'
export { sourceOfEffect } from './paths/source-of-effect.js'
export { type NumberKind, type NumberKindName, numberKinds } from './numbers/number-kinds.js'
export { boundsOf, type Bounds } from './numbers/bounds.js'
export { sumRules, type SumRule } from './checks/sum-rules.js'
export { possibleValues, type PossibleValues } from './numbers/possible-values.js'
export { provenanceOf } from './numbers/provenance-of.js'
export { limits } from './reading/limits.js'
export { slug } from './spelling/slug.js'
export { storedDecimal } from './stored/stored-number.js'
export { unambiguous } from './spelling/unambiguous.js'
export { fieldsBeside, kindOfField } from './grammar/field-at.js'
export { thousandsPattern } from './grammar/basics.js'
export { likelyNumbers } from './words/likely-numbers.js'
export { unquotedText } from './words/unquoted-text.js'
export { knownRegime } from './reading/known-regime.js'
export type { CaseDiscountRegime } from './parts/reference/own-regime.js'
export type { CaseUnitCost } from './parts/reference/own-unit-cost.js'
export type { CasePriceIndex } from './parts/reference/reference-index.js'
export { referenceLists, type ReferenceData, type ReferenceList } from './parts/reference/reference-data.js'
export { departureOf, type Departure } from './reference/departure-of.js'
export { ownRecords } from './reference/own-records.js'
export { replacements, type Replacement, type Replacements } from './reference/replacements.js'
export { parseReferenceData, type ParsedReferenceData } from './reading/parse-reference-data.js'
export { priceIndexOf, unitCostOf } from './reference/records.js'
export { sourceOfRecord } from './reference/source-of-record.js'
export { uncheckedCase } from './reading/unchecked-case.js'
export { addressSteps, addressText, isPublished, lineSteps } from './paths/address.js'
export { addressOf } from './paths/address-of.js'
export { recordAddress } from './paths/record-address.js'
export { pathsByAddress } from './paths/paths-by-address.js'
export { parseAddress, type AddressStep, type ParsedAddress } from './paths/parse-address.js'
export type { IncomeCashability } from './parts/income/income-cashability.js'
export type { LargerBudget } from './parts/programme/budget.js'
export type { Scale } from './parts/programme/framework.js'
export type { UncertaintyFields } from './numbers/uncertainty-fields.js'
export type { Whole } from './parts/parties/whole.js'
export type { RecordSource } from './parts/reference/record-fields.js'
