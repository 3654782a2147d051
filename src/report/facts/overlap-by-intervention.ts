import type { Results } from '../../calculation/index.js'
import { roundToNearest, sum, type Decimal } from '../../money/index.js'

/**
 * What the rung of overlap takes from each intervention, at present value; interventions that lose less than a euro are
 * left out.
 */
export const overlapByIntervention = (
  results: Results,
): readonly { readonly intervention: string; readonly taken: Decimal }[] =>
  results.businessCase.interventions
    .map(({ id }) => ({
      intervention: id,
      taken: sum(
        results.ladder.filter(({ intervention }) => intervention === id).map(({ lost }) => lost.overlap.neg()),
      ),
    }))
    .filter(({ taken }) => !roundToNearest(taken).isZero())
