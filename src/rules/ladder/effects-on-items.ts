import type { Id } from '../../base/index.js'
import { isCostEffect, isMoveEffect, type BusinessCase, type Intervention } from '../../case/index.js'
import type { ItemEffect } from './item-effect.js'

/**
 * The effects of an intervention on cost items (docs/method.md, 5). A move to another target group (`movesTo`) is one on
 * each item of both groups: what a household cost in the group that it leaves is saved, and what one costs in the group
 * that it joins is added.
 */
export const effectsOnItems = (
  { costItems }: BusinessCase,
  { targetGroup, effects }: Intervention,
): readonly ItemEffect[] =>
  effects.flatMap((effect): readonly ItemEffect[] => {
    if (isCostEffect(effect)) return [effect]
    if (!isMoveEffect(effect)) return []
    const itemsOf = (group: string, kind: 'leaves' | 'joins'): readonly ItemEffect[] =>
      costItems
        .filter((item) => item.targetGroup === group)
        .map(({ id }) => ({ ...effect, costItem: id, change: { kind } }))
    return [...itemsOf(targetGroup, 'leaves'), ...itemsOf(effect.movesTo, 'joins')]
  })

/** The cost items of a case in which interventions change something. */
export const changedCostItems = (businessCase: BusinessCase): ReadonlySet<Id> =>
  new Set(
    businessCase.interventions.flatMap((intervention) =>
      effectsOnItems(businessCase, intervention).map(({ costItem }) => costItem),
    ),
  )
