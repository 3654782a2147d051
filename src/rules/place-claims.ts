import type { FormulaId, SheetWriter } from '../formula/index.js'
import { TOLERANCE } from '../money/index.js'

/** An intervention and the places that it takes in its target group. */
export interface PlaceTaker {
  readonly intervention: string
  readonly targetGroup: string
  /** Households in effect by month, for each of its effects, before engagement, completion and success: who enters takes a place. */
  readonly inEffect: readonly FormulaId[]
}

/** Places that one intervention, or several together, take in a target group. */
export interface PlaceClaim {
  readonly targetGroup: string
  readonly interventions: readonly string[]
  /** By month. */
  readonly taken: FormulaId
  /** How many the group holds. */
  readonly holds: FormulaId
  /** By month: by how many more than the group holds are taken, above zero only where that is more than rounding. */
  readonly above: FormulaId
  /** What each of several takes by itself. */
  readonly parts: readonly PlaceClaim[]
}

export interface PlacesOfGroup {
  readonly holds: FormulaId
  /** Whether interventions reach different households (`additive`), so that their places add up. */
  readonly addsUp: boolean
}

/**
 * Writes which places are taken in target groups (docs/method.md, 4). They are counted by month whatever the step. Effects of one
 * intervention reach the same households, so it takes as many places as its largest effect. Where interventions reach different households
 * their places add up; else each of them must fit by itself.
 */
export const placeClaims = (
  write: SheetWriter,
  takers: readonly PlaceTaker[],
  groupOf: (targetGroup: string) => PlacesOfGroup,
): readonly PlaceClaim[] => {
  const claim = (targetGroup: string, taken: FormulaId, interventions: readonly string[], parts: readonly PlaceClaim[]): PlaceClaim => {
    const { holds } = groupOf(targetGroup)
    const above = write.subtract(taken, write.add(holds, write.constant(TOLERANCE)))
    return { targetGroup, interventions, taken, holds, above, parts }
  }
  const alone = takers.flatMap(({ intervention, targetGroup, inEffect }) => {
    const [first, ...others] = inEffect
    return first === undefined ? [] : [claim(targetGroup, others.reduce((most, row) => write.maximum(most, row), first), [intervention], [])]
  })
  return [...new Set(alone.map(({ targetGroup }) => targetGroup))].flatMap((targetGroup) => {
    const parts = alone.filter((each) => each.targetGroup === targetGroup)
    if (parts.length === 1 || !groupOf(targetGroup).addsUp) return parts
    const together = write.add(...parts.map(({ taken }) => taken))
    return [claim(targetGroup, together, parts.flatMap(({ interventions }) => interventions), parts)]
  })
}

/** Writes by how many households the target groups are exceeded at most; zero where none is. */
export const placesExcess = (write: SheetWriter, claims: readonly PlaceClaim[]): FormulaId => {
  const zero = write.constant(0)
  return write.add(zero, ...claims.map(({ above }) => write.maximum(zero, write.greatest(above))))
}
