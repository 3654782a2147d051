import { placeClaims, placesTaken, type PlaceClaim, type PlacesOfGroup } from './place-claims.js'
import type { Model } from '../model.js'
import { groupSizeByMonth } from '../baseline/group-size.js'

/**
 * Writes the places that the interventions of a case take in their target groups (docs/method.md, 4), by plan and
 * bought by a fund.
 */
export const placesOf = ({
  write,
  enrolments,
  ladder,
  income,
  ledger,
}: Pick<Model, 'write' | 'enrolments' | 'ladder' | 'income' | 'ledger'>): readonly PlaceClaim[] => {
  const { interventions, attribution } = write.businessCase
  const takers = interventions.flatMap(({ id, targetGroup }) => {
    const effects = [
      ...[...ladder, ...income].filter(({ intervention }) => intervention.id === id).map(({ years }) => years),
      ...ledger.flatMap((entry) =>
        entry.kind === 'welfare' && entry.rung === 'gross' && entry.intervention === id ? [entry.years] : [],
      ),
    ]
    const enrolment = enrolments.get(id)
    if (effects.length === 0 || enrolment === undefined) return []
    const { cohorts, extra } = enrolment
    const bought = extra && { entering: extra, shares: effects.flatMap(({ boughtShare }) => boughtShare ?? []) }
    return [
      {
        intervention: id,
        targetGroup,
        entering: write.total(write.add(enrolment.entering, ...(extra === undefined ? [] : [extra]))),
        taken: write.named(
          placesTaken(
            write,
            cohorts,
            effects.map(({ share }) => share),
            bought,
          ),
          'places.taken',
          { targetGroup, intervention: id },
        ),
      },
    ]
  })
  const claims = placeClaims(write, takers, (id): PlacesOfGroup => {
    const group = write.targetGroup(id)
    const holds = groupSizeByMonth(write, group)
    const leastHolds = write.isRow(holds) ? write.least(holds) : holds
    return { holds, leastHolds, addsUp: (group.overlap ?? attribution.overlap) === 'additive' }
  })
  for (const { targetGroup, taken, parts } of claims)
    if (parts.length > 0) write.named(taken, 'places.taken', { targetGroup })
  return claims
}
