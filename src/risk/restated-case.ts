import { isSelected, type BusinessCase, type Scenario, type Settlement } from '../case/index.js'
import { ZERO } from '../money/index.js'
import type { Month } from '../timeline/index.js'

/** The case under a scenario that changes more than a number that it states. */
export const restatedCase = (businessCase: BusinessCase, { kind }: Pick<Scenario, 'kind'>): BusinessCase => {
  switch (kind) {
    case 'delayed-a-year': {
      const stated = businessCase.startDelay ?? { value: ZERO }
      return { ...businessCase, startDelay: { ...stated, value: stated.value.plus(12) } }
    }
    case 'no-cashability': {
      const nothing = { value: ZERO, assumption: 'scenario' }
      return { ...businessCase, costItems: businessCase.costItems.map((item) => ({ ...item, cashable: { ...item.cashable, share: nothing } })) }
    }
    case 'solidarity-kept':
      return { ...businessCase, settlements: settlementsKept(businessCase) }
    default:
      return businessCase
  }
}

/** Whether a settlement of the case ends before its timeline does. */
export const solidarityEnds = ({ settlements, timeline }: BusinessCase): boolean =>
  settlements.some(({ through }) => through !== undefined && through < timeline.through)

/** What ends stays in force; what would have come in its place, on a cost item of its own, never comes. */
const settlementsKept = (businessCase: BusinessCase): readonly Settlement[] => {
  const inOrder = [...businessCase.settlements].sort((one, other) => (startOf(businessCase, one) < startOf(businessCase, other) ? -1 : 1))
  const kept: Settlement[] = []
  for (const settlement of inOrder) {
    const isReplaced = businessCase.costItems.some((item) => isSelected(item, settlement.on) && kept.some((earlier) => isSelected(item, earlier.on)))
    if (isReplaced) continue
    kept.push({ ...settlement, through: businessCase.timeline.through })
  }
  return kept
}

const startOf = ({ timeline }: BusinessCase, { from }: Settlement): Month => from ?? timeline.from
