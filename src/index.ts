/**
 * `maatschappelijke-businesscase`: what a social intervention costs, what it saves, whom, and when.
 *
 * Parse a case, calculate it, and ask where a figure comes from.
 * @packageDocumentation
 */
export {
  calculate,
  CalculationError,
  datedInternalRateOfReturn,
  datedNetPresentValue,
  explain,
  figureReferences,
  internalRateOfReturn,
  netPresentValue,
  payback,
  proposalRules,
  proposeContributions,
  UnknownFigureError,
} from './appraisal/index.js'
export type {
  Account,
  BaselineLine,
  CalculationErrorCode,
  CashResults,
  CashStream,
  CashView,
  Conventions,
  DatedFlow,
  EvidenceSplit,
  Flow,
  FundResults,
  InternalRateOfReturn,
  LadderLine,
  LateResults,
  Move,
  NoRateReason,
  PartyResults,
  Payback,
  PaybackTime,
  PerHouseholdResults,
  Pockets,
  Proposal,
  ProposalOptions,
  ProposalParty,
  ProposalRule,
  Proposals,
  Results,
  WelfareView,
  WrongPockets,
  YearlyRate,
  YearRow,
} from './appraisal/index.js'
export * from './case/index.js'
export type { Explanation, Expression, Label, Name, Operation, Unit } from './formula/index.js'
export { rungs, shareJointSaving, type JointSaving, type Rung, type SharedSaving } from './model/index.js'
export { Decimal, roundToTotal, splitByShares, type DecimalValue } from './money/index.js'
/** A programme: several cases held against each other. */
export {
  claimedUnderOtherIds,
  claimsRegister,
  ProgrammeError,
  unlikeBaselines,
  type DoubleClaim,
  type PossiblySame,
  type ProgrammeCase,
  type ProgrammeErrorCode,
  type UnlikeBaseline,
} from './programme/index.js'
export {
  discountRegime,
  discountRegimeIds,
  priceIndex,
  priceIndexIds,
  unitCost,
  unitCostIds,
} from './reference/index.js'
export {
  claimsJson,
  claimsText,
  explanationText,
  formatEuro,
  formatNumber,
  formatPercentage,
  resultsJson,
  summaryText,
  wordLabel,
} from './report/index.js'
export type { ResultsJson } from './report/index.js'
export type { Month, Period, TimelineStep } from './timeline/index.js'
