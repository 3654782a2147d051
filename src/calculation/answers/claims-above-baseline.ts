import { ZERO } from '../../money/index.js'
import type { ClaimAboveBaseline, Results } from '../results/results.js'

/** A claim that exceeds the cost only in the last of 34 digits is a claim on all of it. */
const JUST_ABOVE = '1.00000000000000000001'

/**
 * The claims that by themselves, in some year, are above the baseline cost: the ladder cuts them on the rung of
 * overlap, though nothing overlaps.
 */
export const claimsAboveBaseline = ({
  ladder,
  baseline,
}: Pick<Results, 'ladder' | 'baseline'>): readonly ClaimAboveBaseline[] => {
  const above = ladder.filter(({ costItem, rungs: { net } }) => {
    const costs = baseline.find((line) => line.costItem === costItem)?.baseline ?? []
    return net.byYear.some((saving, year) => saving.gt((costs[year] ?? ZERO).times(JUST_ABOVE)))
  })
  return above
    .map(({ intervention, costItem }) => ({ intervention, costItem }))
    .filter(
      (one, at, all) =>
        all.findIndex((other) => other.intervention === one.intervention && other.costItem === one.costItem) === at,
    )
}
