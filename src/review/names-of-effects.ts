import { type BusinessCase, nameById } from '../case/index.js'

/** An effect by the intervention and the item that it changes, or the group to which it moves households. */
export interface EffectOnItem {
  readonly intervention: string
  readonly costItem?: string | undefined
  readonly incomeItem?: string | undefined
  readonly movesTo?: string | undefined
}

/** Effects by the names of what they change, with the intervention where there are several. */
export const namesOfEffects = (
  effects: readonly EffectOnItem[],
  { interventions, targetGroups, costItems, incomeItems }: BusinessCase,
): readonly string[] => {
  const names = effects.map(({ intervention, costItem, incomeItem, movesTo }) => {
    const item =
      costItem !== undefined
        ? nameById(costItems, costItem)
        : incomeItem !== undefined
          ? nameById(incomeItems, incomeItem)
          : nameById(targetGroups, movesTo ?? '')
    return interventions.length === 1 ? item : `${item} (${nameById(interventions, intervention)})`
  })
  return [...new Set(names)]
}
