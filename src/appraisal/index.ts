/** From ledger to results: discounting, net present value, rates of return, payback, per party and for society. */
export type { AccountFormulas } from './account-formulas.js'
export type { Account, CashView, EvidenceSplit, Flow, WelfareView } from './account.js'
export { appraisalOf, type Appraisal } from './appraisal.js'
export { calculate } from './calculate.js'
export type { DatedFlow } from './dated-flow.js'
export { datedInternalRateOfReturn } from './dated-internal-rate-of-return.js'
export { datedNetPresentValue } from './dated-net-present-value.js'
export { explain, figureReferences, UnknownFigureError } from './explain.js'
export { internalRateOfReturn, type InternalRateOfReturn, type NoRateReason } from './irr.js'
export type { Payback } from './payback.js'
export type {
  BaselineLine,
  CashResults,
  Conventions,
  LadderLine,
  PartyResults,
  Results,
  YearRow,
} from './results.js'
