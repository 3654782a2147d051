import type { Results } from '../calculation/index.js'
import type { Guideline } from './guidelines/index.js'
import type { Remark } from './remark.js'

/**
 * How much a finding matters: `must` where the answer is likely wrong or misleads, `should` where good practice asks for
 * more.
 */
export type Weight = (typeof weights)[number]

/** The heaviest first. */
export const weights = ['must', 'should'] as const

/** What makes a kind of finding matter, and who asks for it. */
export interface Standing {
  readonly weight: Weight
  readonly guideline: Guideline
}

/** How to review. */
export interface ReviewOptions {
  /** The day of the review, `2026-12-01`: records that were due for a newer edition before it are a finding. */
  readonly asOf?: string | undefined
}

/** A kind of finding: how much it matters, who asks for it, and where a case falls short. */
export interface FindingKind extends Standing {
  readonly remarks: (results: Results, options: ReviewOptions) => readonly Remark[]
}

/** A kind of finding in one file: its standing and its rule together. */
export const finding = (standing: Standing, remarks: FindingKind['remarks']): FindingKind => ({ ...standing, remarks })
