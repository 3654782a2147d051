/** The limits of a number, and what it measures. */
export interface Bounds {
  /** A `fraction` is a part of something or a growth rate: 25 % is written 0.25. */
  readonly measure: 'fraction' | 'money' | 'months' | 'count' | 'number'
  readonly min?: number
  readonly max?: number
  /** The limit itself is not allowed. */
  readonly above?: number
  /** The limit itself is not allowed. */
  readonly below?: number
  readonly whole?: boolean
}
