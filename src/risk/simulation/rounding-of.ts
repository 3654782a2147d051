import { TOLERANCE } from '../../money/index.js'

/**
 * As much of a swing between two values may be rounding: sums over parties that come to the same in another order leave
 * some, and doubles have 16 digits.
 */
export const roundingOf = ({ atLow, atHigh }: { readonly atLow: number; readonly atHigh: number }): number =>
  Math.max(TOLERANCE.toNumber(), 1e-12 * Math.min(Math.abs(atLow), Math.abs(atHigh)))
