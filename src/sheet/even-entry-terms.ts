import type { Term } from './formula.js'

/** Months since the start of the timeline: from `start` up to, and not including, `end`. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * What the months s up to e see of an effect on those who enter one each month from m1 up to m2, in cells of the twice
 * accumulated profile CC: CC(e - 1 - m1) - CC(s - 1 - m1) - CC(e - 1 - m2) + CC(s - 1 - m2), with CC zero before the
 * clock starts (docs/method.md, 4). Nothing where no month is left.
 */
export const evenEntryTerms = (entry: Stretch, { start, end }: Stretch): readonly Term[] =>
  end <= start
    ? []
    : [
        { cell: end - 1 - entry.start, weight: 1 },
        { cell: start - 1 - entry.start, weight: -1 },
        { cell: end - 1 - entry.end, weight: -1 },
        { cell: start - 1 - entry.end, weight: 1 },
      ].filter(({ cell }) => cell >= 0)
