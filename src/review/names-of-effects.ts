import type { BusinessCase } from '../case/index.js'

/** Effects by the names of what they change; of which intervention, too, where there are several. */
export const namesOfEffects = (
  effects: readonly { readonly intervention: string; readonly costItem: string }[],
  { interventions, costItems }: BusinessCase,
): readonly string[] => {
  const nameOf = (id: string, among: readonly { readonly id: string; readonly name: string }[]): string =>
    among.find((one) => one.id === id)?.name ?? id
  const names = effects.map(({ intervention, costItem }) =>
    interventions.length === 1
      ? nameOf(costItem, costItems)
      : `${nameOf(costItem, costItems)} (${nameOf(intervention, interventions)})`,
  )
  return [...new Set(names)]
}
