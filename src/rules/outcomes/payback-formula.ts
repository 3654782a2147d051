import type { FormulaId, RowId, ScalarId, SheetWriter } from '../../sheet/index.js'
import { TOLERANCE } from '../../money/index.js'

/** Cash by period, and where the periods lie in years since the start. */
export interface CashPath {
  /** What falls at the start of each period. */
  readonly atStart: FormulaId
  /** What runs evenly through each period. */
  readonly even: FormulaId
  /** Start and length of each period, in years. */
  readonly start: FormulaId
  readonly length: FormulaId
}

export interface PaybackFormulas {
  /** Years from the start after which the cumulative stays non-negative; the horizon where it never does. */
  readonly years: ScalarId
  /** What the cumulative is short at the end; zero or less where it has paid back. */
  readonly shortfall: ScalarId
  /** Cumulative cash after what falls at the start of each period; from there it runs evenly to `atEnd`. */
  readonly afterStart: RowId
  /** Cumulative cash at the end of each period. */
  readonly atEnd: RowId
  /** The lowest cumulative within each period: after what falls at its start, or at its end. */
  readonly lowest: RowId
}

/**
 * Payback (terugverdientijd; docs/method.md, 10): the last moment at which cumulative cash is below zero. The
 * cumulative jumps at the start of a period and is linear within it, so in each period that moment is its end (still
 * short then), the point where the line crosses zero (short only at the beginning), or none. A shortfall within the
 * tolerance is rounding, so that a case which just breaks even pays back under every reader.
 */
export const paybackFormulas = (write: SheetWriter, path: CashPath): PaybackFormulas => {
  const zero = write.constant(0)
  const atEnd = write.running(write.add(path.atStart, path.even))
  const afterStart = write.subtract(atEnd, path.even)
  const isShort = (shortage: FormulaId): FormulaId => write.subtract(shortage, write.constant(TOLERANCE))
  const shortAtEnd = isShort(write.subtract(zero, atEnd))
  // What the period makes up for: nothing in a period without a crossing, so that nothing is divided there by a flow of
  // the size of a rounding.
  const madeUp = write.select(shortAtEnd, zero, write.maximum(zero, write.subtract(zero, afterStart)))
  const crosses = isShort(madeUp)
  const share = write.divide(madeUp, write.select(crosses, path.even, write.constant(1)))
  const crossing = write.add(path.start, write.multiply(path.length, share))
  const lastShort = write.select(shortAtEnd, write.add(path.start, path.length), write.select(crosses, crossing, zero))
  return {
    years: write.greatest(lastShort),
    shortfall: write.subtract(zero, write.total(write.add(path.atStart, path.even))),
    afterStart,
    atEnd,
    lowest: write.minimum(atEnd, afterStart),
  }
}
