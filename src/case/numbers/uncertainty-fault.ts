import type { BrokenBound } from './decimal-value.js'

/** Why the stated fields are not a distribution: which rule, at which field, with what numbers. */
export interface UncertaintyFault {
  readonly rule: UncertaintyRule
  /** The field at fault; absent for the number as a whole. */
  readonly field?: string
  /** What the message fills in: fields that are needed, or the limit that is broken. */
  readonly detail?: string
  /** The limit of the field that a number breaks. */
  readonly broken?: BrokenBound
}

export type UncertaintyRule =
  | 'no-number'
  | 'needs'
  | 'not-used'
  | 'low-above-high'
  | 'value-outside'
  | 'value-not-mean'
  | 'mode-outside'
  | 'mean-outside'
  | 'mean-cut-off'
  | 'beta-mean-outside'
  | 'negative-sd'
  | 'sd-too-large'
  | 'bad-interval'
  | 'not-above-zero'
  | 'bad-probability'
  | 'probabilities-not-one'
  | 'beyond-field'
  | 'hardly-within'
