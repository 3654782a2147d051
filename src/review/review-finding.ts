import type { Language } from '../case/index.js'

/** Something a reader of a case would miss or doubt. It stops nothing: the case can be calculated. */
export interface ReviewFinding {
  /** What kind of finding it is; stable, for a program. */
  readonly code: ReviewCode
  /** Where in the case, such as `costItems.ggz`; empty for the case as a whole. */
  readonly path: string
  readonly text: Readonly<Record<Language, FindingText>>
}

/** A finding in words: for the author, who has the file, and for a reader of the report, who has not. */
export interface FindingText {
  /** What was found. It may name paths and fields of the file. */
  readonly message: string
  /** What the author can do about it in the file. */
  readonly remedy: string
  /**
   * What was found in the names that the case gives, without a path or a field; absent where the message already is.
   */
  readonly remark?: string
  /** What a reader would ask the author about it. */
  readonly question: string
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
  'beyond-horizon',
  'no-deadweight',
  'effect-undone',
  'all-cashable',
  'other-price-level',
  'saved-more-than-used',
  'structural-cost-ends',
  'claim-above-baseline',
  'settlement-moves-nothing',
  'share-of-no-savings',
  'fund-receives-nothing',
  'extra-use-cashed-in-part',
  'haircut-on-extra-use',
  'no-pm',
  'cut-moves-mean',
  'no-uncertainty',
] as const

export type ReviewCode = (typeof reviewCodes)[number]

/** The path of a finding about several places: the place itself where there is one, otherwise the case as a whole. */
export const placeOf = (paths: readonly string[]): string => (paths.length === 1 ? (paths[0] ?? '') : '')
