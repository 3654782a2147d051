/** Review: what a reader of a case would miss or doubt. */
export { reviewCase } from './review-case.js'
export { reviewCodes, type ReviewCode, type FindingText, type ReviewFinding } from './review-finding.js'
