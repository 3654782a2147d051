import { isSelected, type BusinessCase, type Scenario, type Settlement } from '../../case/index.js'
import { ZERO, type Decimal } from '../../money/index.js'
import type { Month } from '../../timeline/index.js'

/** A case, and numbers in the place of some that it states. */
export interface RestatedCase {
  readonly businessCase: BusinessCase
  /** By path. */
  readonly numbers: ReadonlyMap<string, Decimal>
}

/**
 * The case under a scenario that changes more than a stated number. It replaces what the case states, whatever that is.
 */
export const restatedCase = (
  { businessCase, numbers }: RestatedCase,
  { kind }: Pick<Scenario, 'kind'>,
): RestatedCase => {
  switch (kind) {
    case 'delayed-a-year': {
      const stated = businessCase.startDelay ?? { value: ZERO }
      const inForce = numbers.get('startDelay') ?? stated.value
      return {
        businessCase: { ...businessCase, startDelay: { ...stated, value: inForce.plus(12) } },
        numbers: without(numbers, ['startDelay']),
      }
    }
    case 'no-cashability': {
      const nothing = { value: ZERO, assumption: 'scenario' }
      const costItems = businessCase.costItems.map((item) => ({
        ...item,
        cashable: { ...item.cashable, share: nothing },
      }))
      return {
        businessCase: { ...businessCase, costItems },
        numbers: without(
          numbers,
          costItems.map(({ id }) => `costItems.${id}.cashable.share`),
        ),
      }
    }
    case 'solidarity-kept':
      return { businessCase: { ...businessCase, settlements: settlementsKept(businessCase) }, numbers }
    default:
      return { businessCase, numbers }
  }
}

const without = (numbers: ReadonlyMap<string, Decimal>, paths: readonly string[]): ReadonlyMap<string, Decimal> => {
  const left = new Map(numbers)
  for (const path of paths) left.delete(path)
  return left
}

/** Whether a settlement of the case ends before its timeline does. */
export const solidarityEnds = ({ settlements, timeline }: BusinessCase): boolean =>
  settlements.some(({ through }) => through !== undefined && through < timeline.through)

/**
 * A settlement that ends stays in force, and what would replace it never starts. A later settlement keeps the cost
 * items that no earlier one covers, and its use by each member as stated for the whole product group.
 */
const settlementsKept = (businessCase: BusinessCase): readonly Settlement[] => {
  const inOrder = [...businessCase.settlements].sort((one, other) =>
    startOf(businessCase, one) < startOf(businessCase, other) ? -1 : 1,
  )
  const settled = new Set<string>()
  return inOrder.flatMap((settlement) => {
    const about = businessCase.costItems.filter((item) => isSelected(item, settlement.on))
    const left = about.filter(({ id }) => !settled.has(id))
    // An empty selection would mean all cost items, so a settlement without cost items is dropped.
    if (left.length === 0 && about.length > 0) return []
    for (const { id } of left) settled.add(id)
    const on = left.length === about.length ? settlement.on : { domains: [], costItems: left.map(({ id }) => id) }
    return [{ ...settlement, on, through: businessCase.timeline.through }]
  })
}

const startOf = ({ timeline }: BusinessCase, { from }: Settlement): Month => from ?? timeline.from
