import type { Results } from '../appraisal/index.js'
import { roundToTotal, sum, ZERO, type Decimal } from '../money/index.js'
import { roundedLadder } from './rounded-ladder.js'

/**
 * What the rung of overlap takes from each intervention, in whole euros of present value that add up to what the ladder prints on that rung;
 * interventions that lose nothing are left out.
 */
export const overlapByIntervention = (
  results: Results,
): readonly { readonly intervention: string; readonly taken: Decimal }[] => {
  const { interventions } = results.businessCase
  const exact = interventions.map(({ id }) =>
    sum(
      results.ladder
        .filter(({ intervention }) => intervention === id)
        .map(({ lost }) => lost.overlap.neg()),
    ),
  )
  const rounded = roundToTotal(exact, 0)
  // The ladder rounds this rung together with the others, and so may print a euro more or less: it goes where it weighs least.
  const left = roundedLadder(results).lost.overlap.neg().minus(sum(rounded))
  const largest = exact.reduce((best, taken, at) => (taken.abs().gt(exact[best]?.abs() ?? 0) ? at : best), 0)
  return interventions
    .map(({ id }, at) => ({ intervention: id, taken: (rounded[at] ?? ZERO).plus(at === largest ? left : 0) }))
    .filter(({ taken }) => !taken.isZero())
}
