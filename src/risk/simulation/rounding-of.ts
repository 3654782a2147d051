import { TOLERANCE } from '../../money/index.js'

/**
 * The part of a swing between two values that may be rounding: sums over parties in another order differ in their last
 * digits, and doubles have 16.
 */
export const roundingOf = ({ atLow, atHigh }: { readonly atLow: number; readonly atHigh: number }): number =>
  Math.max(TOLERANCE.toNumber(), 1e-12 * Math.min(Math.abs(atLow), Math.abs(atHigh)))
