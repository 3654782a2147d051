import type { Id } from '../../base/index.js'
import type { FormulaId, SheetWriter } from '../../sheet/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { CalendarWriter } from '../time/calendar-writer.js'
import { householdsByMonth, type EnteringCohort } from './households-by-month.js'

/** An intervention and the places that it takes in its target group. */
export interface PlaceTaker {
  readonly intervention: Id
  readonly targetGroup: Id
  /** By month (see `placesTaken`). */
  readonly taken: FormulaId
  /** All who ever enter: no month can hold more. */
  readonly entering: FormulaId
}

/** Places that one intervention, or several together, take in a target group. */
export interface PlaceClaim {
  readonly targetGroup: Id
  readonly interventions: readonly Id[]
  /** By month. */
  readonly taken: FormulaId
  /** All who ever enter: where these fit at once, so do those of any month. */
  readonly entering: FormulaId
  /** How many the group holds: one number throughout, or by month where the group changes in size. */
  readonly holds: FormulaId
  /** The fewest that it holds in any month. */
  readonly leastHolds: FormulaId
  /** By month: by how many more than the group holds are taken, above zero only where that is more than rounding. */
  readonly above: FormulaId
  /** What each of several takes by itself. */
  readonly parts: readonly PlaceClaim[]
}

export interface PlacesOfGroup {
  readonly holds: FormulaId
  readonly leastHolds: FormulaId
  /** Whether interventions reach different households (`additive`), so that their places add up. */
  readonly addsUp: boolean
}

/** A household takes part of a place: the share of the strongest effect on it, in each month since it entered. */
const placeByClock = (write: SheetWriter, shares: readonly FormulaId[]): FormulaId =>
  shares.reduce((most, share) => write.maximum(most, share))

/**
 * Writes the places that one intervention takes by month, before engagement, completion and success: each household
 * that enters takes a place (docs/method.md, 4). Its effects reach the same households, so these do not add up.
 *
 * @param shares phi of each of its effects, one or more, of those who enter by plan
 * @param bought households that a fund buys by period, and phi of each effect for them
 */
export const placesTaken = (
  write: CalendarWriter,
  cohorts: readonly EnteringCohort[],
  shares: readonly FormulaId[],
  bought?: { readonly entering: FormulaId; readonly shares: readonly FormulaId[] },
): FormulaId =>
  householdsByMonth(
    write,
    cohorts,
    placeByClock(write, shares),
    bought && { entering: bought.entering, share: placeByClock(write, bought.shares) },
  )

/**
 * Writes which places are taken in target groups (docs/method.md, 4). They are counted by month whatever the step.
 * Where interventions reach different households their places add up; else each of them must fit by itself.
 */
export const placeClaims = (
  write: SheetWriter,
  takers: readonly PlaceTaker[],
  groupOf: (targetGroup: string) => PlacesOfGroup,
): readonly PlaceClaim[] => {
  const claim = (
    targetGroup: Id,
    { taken, entering }: Pick<PlaceTaker, 'taken' | 'entering'>,
    interventions: readonly Id[],
    parts: readonly PlaceClaim[],
  ): PlaceClaim => {
    const { holds, leastHolds } = groupOf(targetGroup)
    const above = write.subtract(taken, write.add(holds, write.constant(TOLERANCE)))
    return { targetGroup, interventions, taken, entering, holds, leastHolds, above, parts }
  }
  const alone = takers.map((taker) => claim(taker.targetGroup, taker, [taker.intervention], []))
  return [...new Set(alone.map(({ targetGroup }) => targetGroup))].flatMap((targetGroup) => {
    const parts = alone.filter((each) => each.targetGroup === targetGroup)
    if (parts.length === 1 || !groupOf(targetGroup).addsUp) return parts
    const together = {
      taken: write.add(...parts.map(({ taken }) => taken)),
      entering: write.add(...parts.map(({ entering }) => entering)),
    }
    return [
      claim(
        targetGroup,
        together,
        parts.flatMap(({ interventions }) => interventions),
        parts,
      ),
    ]
  })
}

/** Writes the largest number of households by which a target group is exceeded; zero where none is. */
export const placesExcess = (write: SheetWriter, claims: readonly PlaceClaim[]): FormulaId => {
  const zero = write.constant(0)
  return write.add(zero, ...claims.map(({ above }) => write.maximum(zero, write.greatest(above))))
}
