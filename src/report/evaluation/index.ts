/**
 * An evaluation: what was planned beside what happened and what is expected now, why they differ, what was learned, and
 * what can be said of each project; as figures, text, JSON, a report and a raadsinformatiebrief.
 *
 * Amounts are euros, real and at the price level of the case; positive is good for the party. `evaluationReport` and
 * `evaluationMemo` are documents for `htmlDocument` and `markdownDocument`; `evaluationHtml` draws the charts as well.
 *
 * @module maatschappelijke-businesscase/evaluation
 */
export {
  causes,
  causesOf,
  evaluate,
  learnedOf,
  SURE,
  variancesOf,
  worldsOf,
  type BesidePlan,
  type Cause,
  type CauseOfVariance,
  type Direction,
  type Directions,
  type Evaluation,
  type EvaluationOptions,
  type Learned,
  type LearnedEffect,
  type NextMeasurement,
  type Outcomes,
  type Variance,
  type Verdict,
  type VerdictKind,
  type VerdictReason,
  type World,
  type YearsBesidePlan,
} from '../../evaluation/index.js'
export type { Hashed, ReceiptFacts, ReceiptKind } from '../facts/receipt-facts.js'
export { htmlDocument } from '../html/html-document.js'
export { markdownDocument } from '../markdown/markdown-document.js'
export type { ReportDocument } from '../document/report-document.js'
export { receiptFactsOf } from '../publication/receipt-facts-of.js'
export { evaluationHtml } from './evaluation-html.js'
export { evaluationJson } from './evaluation-json.js'
export { evaluationMemo } from './evaluation-memo.js'
export type { EvaluationReportOptions } from './evaluation-reading.js'
export { evaluationReport } from './evaluation-report.js'
export { EVALUATION_SCHEMA_ID, evaluationJsonSchema, type EvaluationJson } from './evaluation-schema.js'
export { evaluationText, type EvaluationTextOptions } from './evaluation-text.js'
export type { AbovePlan } from '../../evaluation/index.js'
