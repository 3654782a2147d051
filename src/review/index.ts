/** Review: what a reader of a case would miss or doubt. */
export { reviewCase, type ReviewFinding } from './review-case.js'
export { reviewCodes, type ReviewCode, type ReviewOptions } from './findings.js'
export type { FindingText } from './remark.js'
