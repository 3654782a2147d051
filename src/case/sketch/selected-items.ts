import type { Domain } from '../choices/domain.js'
import { isSelected, type ItemSelection } from '../parts/agreements/item-selection.js'
import { lines, type CaseSketch, type Sketch } from './sketch.js'

/** The ids of the cost items in a selection; refused entries are left out. */
export const selectedItems = (sketch: CaseSketch, selection: Sketch<ItemSelection> | undefined): readonly string[] => {
  const { domains, costItems } = selection ?? {}
  if (domains === undefined || costItems === undefined) return []
  const sound: ItemSelection = {
    domains: domains.filter((domain): domain is Domain => domain !== undefined),
    costItems: costItems.filter((id) => id !== undefined),
  }
  const nothingLeft = sound.domains.length === 0 && sound.costItems.length === 0
  if (nothingLeft && domains.length + costItems.length > 0) return []
  const named = new Set(sound.costItems)
  const ids: string[] = []
  for (const [{ id, domain }] of lines(sketch.costItems)) {
    if (id === undefined || domain === undefined) continue
    // One name decides, for speed: a case may have thousands of items and hundreds of selections.
    const deciding = named.has(id) ? [id] : sound.costItems.slice(0, 1)
    if (isSelected({ id, domain }, { domains: sound.domains, costItems: deciding })) ids.push(id)
  }
  return ids
}
