/**
 * `maatschappelijke-businesscase`: what a social intervention costs, what it saves, whom, and when.
 *
 * Parse a case, calculate it, and ask where a figure comes from.
 * @packageDocumentation
 */
export {
  calculate,
  datedInternalRateOfReturn,
  datedNetPresentValue,
  explain,
  figureReferences,
  internalRateOfReturn,
  netPresentValue,
  payback,
  UnknownFigureError,
} from './appraisal/index.js'
export type {
  Account,
  BaselineLine,
  CashResults,
  CashStream,
  CashView,
  Conventions,
  DatedFlow,
  EvidenceSplit,
  Flow,
  InternalRateOfReturn,
  LadderLine,
  NoRateReason,
  PartyResults,
  Payback,
  PaybackTime,
  Results,
  WelfareView,
  YearlyRate,
  YearRow,
} from './appraisal/index.js'
export * from './case/index.js'
export type { Explanation, Expression, Label, Name, Operation, Unit } from './formula/index.js'
export { rungs, shareJointSaving, type JointSaving, type Rung, type SharedSaving } from './model/index.js'
export { Decimal, roundToTotal, splitByShares } from './money/index.js'
export {
  discountRegime,
  discountRegimeIds,
  priceIndex,
  priceIndexIds,
  unitCost,
  unitCostIds,
} from './reference/index.js'
export {
  explanationText,
  formatEuro,
  formatNumber,
  formatPercentage,
  RESULTS_SCHEMA_ID,
  resultsJson,
  resultsJsonSchema,
  summaryText,
  wordLabel,
} from './report/index.js'
export type { ResultsJson } from './report/index.js'
export type { Month, Period, TimelineStep } from './timeline/index.js'
