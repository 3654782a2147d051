import { type Decimal, roundToNearest } from '../../money/index.js'
import type { Results, TurningDomain } from '../results/results.js'

/**
 * Domains in which costs and the welfare of society have opposite signs, as printed. Between the two stand transfers,
 * which cancel for society, then discounting, then haircuts: the first of them at which the sign turns is the cause.
 */
export const turningDomains = ({
  domainCosts,
  society,
}: Pick<Results, 'domainCosts' | 'society'>): readonly TurningDomain[] =>
  domainCosts.flatMap(({ domain, change, saving }): readonly TurningDomain[] => {
    const before = change.total.neg()
    const after = society.domains[domain]?.presentValue
    if (after === undefined || signOf(before) === 0 || signOf(after) !== -signOf(before)) return []
    const turns = (amount: Decimal): boolean => signOf(amount) !== signOf(before)
    const cause = turns(saving.total) ? 'transfer' : turns(saving.presentValue) ? 'discounting' : 'haircut'
    return [{ domain, before, after, cause }]
  })

/** Of what is printed as zero there is no sign. */
const signOf = (amount: Decimal): number => {
  const printed = roundToNearest(amount)
  return printed.isZero() ? 0 : printed.isNegative() ? -1 : 1
}
