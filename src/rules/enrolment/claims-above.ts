import type { ExactValues, FormulaId } from '../../sheet/index.js'
import { ZERO, type Decimal } from '../../money/index.js'
import type { PlaceClaim } from './place-claims.js'

/** The first month in which a claim is more than the group holds. */
export interface PlacesAbove {
  readonly claim: PlaceClaim
  /** Months since the start of the timeline. */
  readonly month: number
  readonly taken: Decimal
  readonly holds: Decimal
  /** Who takes places in that month. */
  readonly interventions: readonly string[]
}

/**
 * Claims above what their group holds (docs/method.md, 4): those of single interventions, and of several together where
 * each by itself fits.
 */
export const claimsAbove = (values: ExactValues, claims: readonly PlaceClaim[]): readonly PlacesAbove[] =>
  claims.flatMap((claim): readonly PlacesAbove[] => {
    const month = values.row(claim.above).findIndex((above) => above.gt(ZERO))
    if (month === -1) return []
    const parts = claimsAbove(values, claim.parts)
    if (parts.length > 0) return parts
    const taken = (of: PlaceClaim): Decimal => values.row(of.taken)[month] as Decimal
    const present = claim.parts.filter((part) => taken(part).gt(ZERO)).flatMap(({ interventions }) => interventions)
    return [
      {
        claim,
        month,
        taken: taken(claim),
        holds:
          claim.holds === claim.leastHolds ? values.scalar(claim.holds) : (values.row(claim.holds)[month] as Decimal),
        interventions: present.length > 0 ? present : claim.interventions,
      },
    ]
  })

/** The formulas that `claimsAbove` reads. */
export const readForClaims = (claims: readonly PlaceClaim[]): readonly FormulaId[] =>
  claims.flatMap(({ taken, holds, above, parts }) => [taken, holds, above, ...readForClaims(parts)])

/** The claims that may be above what their group holds: most cases have none, and need no count by month. */
export const claimsThatMayNotFit = (
  values: Pick<ExactValues, 'scalar'>,
  claims: readonly PlaceClaim[],
): readonly PlaceClaim[] =>
  claims.filter(({ entering, leastHolds }) => values.scalar(entering).gt(values.scalar(leastHolds)))
