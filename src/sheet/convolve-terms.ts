import type { Axes } from './axis.js'
import { evenEntryTerms } from './even-entry-terms.js'
import type { Formula, Term } from './formula.js'

/** A term of a convolution: so much of what entered in a period, from so much of the accumulated profile. */
export interface ConvolveTerm {
  /** The period of entry. */
  readonly entry: number
  /** Cells of the twice accumulated profile, each added or taken off. */
  readonly profile: readonly Term[]
  /** Months of the period of entry, over which entry is even. */
  readonly months: number
}

/** What a cell of a `convolve` row sees of everyone who entered until then; one for each period of entry. */
export const convolveTerms = (
  { starts, ends }: Axes,
  { shape, within }: Pick<Extract<Formula, { readonly op: 'convolve' }>, 'shape' | 'within'>,
  cell: number,
): readonly ConvolveTerm[] => {
  const months =
    shape === 'clock' ? { start: cell, end: cell + 1 } : { start: starts[cell] as number, end: ends[cell] as number }
  const seen = { start: Math.max(months.start, within.start), end: Math.min(months.end, within.end) }
  if (seen.end <= seen.start) return []
  return starts.flatMap((start, entry): readonly ConvolveTerm[] => {
    if (start >= months.end) return []
    const entered = { start, end: ends[entry] as number }
    return [{ entry, profile: evenEntryTerms(entered, seen), months: entered.end - entered.start }]
  })
}
