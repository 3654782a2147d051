import type { Language } from '../case/index.js'

/** Something a reader of a case would miss or doubt. It stops nothing: the case can be calculated. */
export interface ReviewFinding {
  /** What kind of finding it is; stable, for a program. */
  readonly code: ReviewCode
  /** Where in the case, such as `costItems.ggz`; empty for the case as a whole. */
  readonly path: string
  /** What was found, and what to do about it. */
  readonly text: Readonly<Record<Language, { readonly message: string; readonly remedy: string }>>
}

/** All kinds of finding. */
export const reviewCodes = [
  'numbers-without-source',
  'mostly-assumptions',
  'effect-without-source',
  'weak-evidence-carries',
  'untouched-baseline',
  'ends-before-payback',
  'ends-before-effect',
  'no-deadweight',
  'all-cashable',
  'other-price-level',
  'saved-more-than-used',
  'structural-cost-ends',
  'claim-above-baseline',
  'settlement-moves-nothing',
  'share-of-no-savings',
  'fund-receives-nothing',
  'no-pm',
  'no-uncertainty',
] as const

export type ReviewCode = (typeof reviewCodes)[number]

/** The place of a finding that is about several: the one place, or the case as a whole. */
export const placeOf = (paths: readonly string[]): string => (paths.length === 1 ? (paths[0] ?? '') : '')
