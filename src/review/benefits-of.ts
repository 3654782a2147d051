import type { BusinessCase, Intervention } from '../case/index.js'
import type { Found } from './together.js'

/** What an intervention brings beside savings, by its name. */
export interface Benefit extends Found {
  readonly kind: 'income-item' | 'income' | 'societal-effect'
  readonly intervention: Intervention
}

/** Income items that an intervention changes, income of its own, and its societal effects. */
export const benefitsOf = ({ interventions, incomeItems }: BusinessCase): readonly Benefit[] =>
  interventions.flatMap((intervention) => {
    const own = `interventions.${intervention.id}`
    const changed = new Set(intervention.effects.map(({ incomeItem }) => incomeItem))
    return [
      ...incomeItems
        .filter(({ id }) => changed.has(id))
        .map(({ id, name }) => ({ kind: 'income-item' as const, intervention, path: `incomeItems.${id}`, name })),
      ...intervention.income.map(({ id, name }) => ({
        kind: 'income' as const,
        intervention,
        path: `${own}.income.${id}`,
        name,
      })),
      ...intervention.societalEffects.map(({ id, name }) => ({
        kind: 'societal-effect' as const,
        intervention,
        path: `${own}.societalEffects.${id}`,
        name,
      })),
    ]
  })
