import { type Decimal, ZERO } from '../money/index.js'
import type { Axes } from './axis.js'

/** A term of a convolution: so much of what entered in a period, from so much of the accumulated profile. */
export interface ConvolveTerm {
  /** The period of entry. */
  readonly entry: number
  /** Cells of the accumulated profile, each added or taken off. */
  readonly profile: readonly { readonly cell: number; readonly weight: 1 | -1 }[]
  /** Months of the period of entry, over which entry is even. */
  readonly months: number
}

/**
 * What a period sees of everyone who entered in it or before: for entry evenly from month m1 up to m2, the months s up to e of the period
 * see (CC(e - 1 - m1) - CC(s - 1 - m1) - CC(e - 1 - m2) + CC(s - 1 - m2)) / (m2 - m1), with CC the twice accumulated profile.
 */
export const convolveTerms = (
  { starts, ends }: Axes,
  period: number,
  within: { readonly start: number; readonly end: number },
): readonly ConvolveTerm[] => {
  const start = Math.max(starts[period] as number, within.start)
  const end = Math.min(ends[period] as number, within.end)
  if (end <= start) return []
  return Array.from({ length: period + 1 }, (_, entry): ConvolveTerm => {
    const from = starts[entry] as number
    const through = ends[entry] as number
    const profile = [
      { cell: end - 1 - from, weight: 1 as const },
      { cell: start - 1 - from, weight: -1 as const },
      { cell: end - 1 - through, weight: -1 as const },
      { cell: start - 1 - through, weight: 1 as const },
    ].filter(({ cell }) => cell >= 0)
    return { entry, profile, months: through - from }
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
    if (entered.isZero()) return total
    const seen = profile.reduce(
      (sum, { cell, weight }) => (weight === 1 ? sum.plus(accumulated(cell)) : sum.minus(accumulated(cell))),
      ZERO,
    )
    return total.plus(entered.times(seen).div(months))
  }, ZERO)
