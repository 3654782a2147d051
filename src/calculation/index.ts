/** From formulas to results: a case is calculated once, and every reader asks the same calculation. */
export { calculate } from './calculate.js'
export {
  atAddress,
  type AtAddress,
  type FieldAtAddress,
  type FigureAtAddress,
  type NumberAtAddress,
  type PartAtAddress,
  type PublishedAtAddress,
} from './addresses/at-address.js'
export { UnknownAddressError } from './addresses/unknown-address-error.js'
export { calculatedAnyway, figuresAnyway, type CalculatedAnyway } from './feasibility/calculated-anyway.js'
export { calculationOf, type Calculation, type CalculationOptions } from './calculation.js'
export { WorkLimitError, type WorkLimits } from './work-limit-error.js'
export { formulasOf } from './formulas-of.js'
export { CalculationError, type CalculationErrorCode } from './feasibility/calculation-error.js'
export type { DatedFlow } from './flows/dated-flow.js'
export { datedInternalRateOfReturn } from './flows/dated-internal-rate-of-return.js'
export { datedNetPresentValue } from './flows/dated-net-present-value.js'
export { explain, figureReferences } from './explain.js'
export { UnknownNumberError } from './figures/unknown-number-error.js'
export type { WhatIf } from './what-if.js'
export type { DecisionResults } from './answers/decision-results.js'
export type { CostOfDelay, Delayed, DelayedViews } from './answers/cost-of-delay.js'
export { UnknownFigureError } from './figures/unknown-figure-error.js'
export { figureWords } from './figures/figure-words.js'
export { unknownFigure, type UnknownFigure } from './figures/unknown-figure.js'
export { standingParties } from './answers/standing-parties.js'
export { isMoving } from './answers/is-moving.js'
export { isOfMoveThatSaves } from './answers/is-of-move-that-saves.js'
export { internalRateOfReturn } from './flows/irr.js'
export { type InternalRateOfReturn, type NoRateReason } from './flows/rates-of-return.js'
export type { ScoreResults } from './results/framework-results.js'
export type { SegmentResults } from './results/segment-results.js'
export type { SteeringResults } from './results/steering-results.js'
export type { StructuralResults } from './results/structural-results.js'
export type { BudgetResults, ProgrammeResults, ProjectResults } from './results/programme-results.js'
export { pastWhat } from './answers/past-what.js'
export { netPresentValue } from './flows/net-present-value.js'
export { paybackTurn, type CumulativeCash, type PaybackTurn } from './flows/payback-turn.js'
export { yearSheet } from './flows/year-sheet.js'
export { payback, paybackTime, type CashStream, type Payback, type PaybackTime } from './flows/payback.js'
export type {
  BaselineLine,
  CashResults,
  ClaimAboveBaseline,
  Competing,
  Conventions,
  EvidenceResults,
  FundResults,
  IncomeResults,
  LadderLine,
  LateResults,
  Move,
  OutsideProjectResults,
  PartyResults,
  PerHouseholdResults,
  Pockets,
  Results,
  TurningDomain,
  WholeResults,
  WrongPockets,
  YearRow,
} from './results/results.js'
