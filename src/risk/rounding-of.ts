import { TOLERANCE } from '../money/index.js'
import type { TornadoBar } from './tornado.js'

/** As much of a swing may be rounding: sums over parties that are the same whoever has what leave some, and doubles have 16 digits. */
export const roundingOf = ({ atLow, atHigh }: Pick<TornadoBar, 'atLow' | 'atHigh'>): number =>
  Math.max(TOLERANCE.toNumber(), 1e-12 * Math.min(Math.abs(atLow), Math.abs(atHigh)))
