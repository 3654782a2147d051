/** From ledger to results: discounting, net present value, rates of return, payback, per party and for society. */
export type { AccountFormulas } from './account-formulas.js'
export type { Account, CashView, EvidenceSplit, Flow, WelfareView } from './account.js'
export { appraisalOf } from './appraisal.js'
export type { Appraisal } from './appraisal-formulas.js'
export { calculate } from './calculate.js'
export { CalculationError, type CalculationErrorCode } from './calculation-error.js'
export { claimsAboveBaseline, type ClaimAboveBaseline } from './claims-above-baseline.js'
export type { DatedFlow } from './dated-flow.js'
export { datedInternalRateOfReturn } from './dated-internal-rate-of-return.js'
export { datedNetPresentValue } from './dated-net-present-value.js'
export { explain, figureReferences, UnknownFigureError } from './explain.js'
export { figureWords } from './figure-words.js'
export { unknownFigure, type UnknownFigure } from './unknown-figure.js'
export { internalRateOfReturn } from './irr.js'
export { type InternalRateOfReturn, type NoRateReason } from './rates-of-return.js'
export { netPresentValue } from './net-present-value.js'
export { payback, paybackTime, type CashStream, type Payback, type PaybackTime } from './payback.js'
export type {
  BaselineLine,
  CashResults,
  Conventions,
  FundResults,
  LadderLine,
  LateResults,
  Move,
  PartyResults,
  PerHouseholdResults,
  Pockets,
  Results,
  WrongPockets,
  YearRow,
} from './results.js'
export type { YearlyRate } from './yearly-factors.js'
export {
  proposalRules,
  type Proposal,
  type ProposalParty,
  type ProposalRule,
  type Proposals,
} from './proposals/proposal.js'
export { proposeContributions, type ProposalOptions } from './proposals/propose-contributions.js'
