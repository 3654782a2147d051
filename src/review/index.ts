/** Review: what a reader of a case would miss or doubt. */
export { reviewCase, type ReviewFinding } from './review-case.js'
export { reviewCodes, type ReviewCode } from './findings.js'
export type { FindingText } from './remark.js'
export type { ReviewOptions, Standing, Weight } from './finding.js'
export { weights } from './finding.js'
export type { Guideline } from './guidelines/index.js'
