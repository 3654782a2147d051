import type { Finding } from '../../problem.js'
import { limits } from '../../reading/limits.js'
import { lines, type CaseSketch, type Checked } from '../../sketch/sketch.js'

/**
 * A joint saving can be shared between a limited number of effects on one cost item; reported at the first above it.
 */
export function* effectsPerItem({ sketch }: Checked): Generator<Finding> {
  const counts = new Map<string, number>()
  const itemsOf = itemsByGroup(sketch)
  for (const [{ effects, targetGroup = '' }, position] of lines(sketch.interventions)) {
    for (const [{ costItem, movesTo }, number] of lines(effects)) {
      // A move is an effect on each item of both groups.
      const moved = movesTo === undefined ? [] : [targetGroup, movesTo].flatMap((group) => itemsOf.get(group) ?? [])
      for (const item of costItem === undefined ? moved : [costItem]) {
        const count = (counts.get(item) ?? 0) + 1
        counts.set(item, count)
        if (count === limits.sharing + 1) yield tooMany(position, number, item)
      }
    }
  }
}

const itemsByGroup = (sketch: CaseSketch): ReadonlyMap<string, readonly string[]> => {
  const items = new Map<string, string[]>()
  for (const [{ id, targetGroup }] of lines(sketch.costItems))
    if (id !== undefined && targetGroup !== undefined) items.set(targetGroup, [...(items.get(targetGroup) ?? []), id])
  return items
}

const tooMany = (intervention: number, effect: number, item: string): Finding => ({
  code: 'too-many',
  path: ['interventions', intervention, 'effects', effect],
  value: item,
  values: () => ({ most: limits.sharing }),
  nl: () => ({
    message: `kostenpost '${item}' heeft hier al ${limits.sharing} effecten; meer kan niet`,
    remedy: 'Voeg effecten samen of splits de kostenpost.',
  }),
  en: () => ({
    message: `cost item '${item}' has ${limits.sharing} effects before this one; that is the most`,
    remedy: 'Merge effects or split the cost item.',
  }),
})
