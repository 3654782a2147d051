import { type BusinessCase, nameById } from '../case/index.js'

/** Effects by the names of what they change, with the intervention where there are several. */
export const namesOfEffects = (
  effects: readonly { readonly intervention: string; readonly costItem: string }[],
  { interventions, costItems }: BusinessCase,
): readonly string[] => {
  const names = effects.map(({ intervention, costItem }) =>
    interventions.length === 1
      ? nameById(costItems, costItem)
      : `${nameById(costItems, costItem)} (${nameById(interventions, intervention)})`,
  )
  return [...new Set(names)]
}
