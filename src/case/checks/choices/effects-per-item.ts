import type { Finding } from '../../problem.js'
import { limits } from '../../reading/limits.js'
import { lines, type Checked } from '../../sketch/sketch.js'

/**
 * A joint saving can be shared between a limited number of effects on one cost item; reported at the first above it.
 */
export function* effectsPerItem({ sketch }: Checked): Generator<Finding> {
  const counts = new Map<string, number>()
  for (const [{ effects }, position] of lines(sketch.interventions)) {
    for (const [{ costItem }, number] of lines(effects)) {
      if (costItem === undefined) continue
      const count = (counts.get(costItem) ?? 0) + 1
      counts.set(costItem, count)
      if (count === limits.sharing + 1) yield tooMany(position, number, costItem)
    }
  }
}

const tooMany = (intervention: number, effect: number, item: string): Finding => ({
  code: 'too-many',
  path: ['interventions', intervention, 'effects', effect],
  value: item,
  nl: () => ({
    message: `kostenpost '${item}' heeft hier al ${limits.sharing} effecten; meer kan niet`,
    remedy: 'Voeg effecten samen of splits de kostenpost.',
  }),
  en: () => ({
    message: `cost item '${item}' has ${limits.sharing} effects before this one; that is the most`,
    remedy: 'Merge effects or split the cost item.',
  }),
})
