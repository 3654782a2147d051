import { type Decimal, ZERO } from '../money/index.js'
import type { Axes } from './axis.js'
import { evenEntryTerms } from './even-entry-terms.js'
import type { Term } from './formula.js'
import { gatherCell } from './gather-cell.js'

/** A term of a convolution: so much of what entered in a period, from so much of the accumulated profile. */
export interface ConvolveTerm {
  /** The period of entry. */
  readonly entry: number
  /** Cells of the twice accumulated profile, each added or taken off. */
  readonly profile: readonly Term[]
  /** Months of the period of entry, over which entry is even. */
  readonly months: number
}

/** What a period sees of everyone who entered in it or before; one for each period of entry. */
export const convolveTerms = (
  { starts, ends }: Axes,
  period: number,
  within: { readonly start: number; readonly end: number },
): readonly ConvolveTerm[] => {
  const seen = { start: Math.max(starts[period] as number, within.start), end: Math.min(ends[period] as number, within.end) }
  if (seen.end <= seen.start) return []
  return Array.from({ length: period + 1 }, (_, entry): ConvolveTerm => {
    const entered = { start: starts[entry] as number, end: ends[entry] as number }
    return { entry, profile: evenEntryTerms(entered, seen), months: entered.end - entered.start }
  })
}

/** One cell of a `convolve` row, in decimals. */
export const convolveCell = (
  terms: readonly ConvolveTerm[],
  entering: (period: number) => Decimal,
  accumulated: (month: number) => Decimal,
): Decimal =>
  terms.reduce((total, { entry, profile, months }) => {
    const entered = entering(entry)
    return entered.isZero() ? total : total.plus(entered.times(gatherCell(profile, accumulated)).div(months))
  }, ZERO)
