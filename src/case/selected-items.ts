import type { Domain } from './domain.js'
import { isSelected, type ItemSelection } from './item-selection.js'
import { lines, type CaseSketch, type Sketch } from './sketch.js'

/** The ids of the cost items of a selection; of a selection with refused entries those of the sound ones. */
export const selectedItems = (sketch: CaseSketch, selection: Sketch<ItemSelection> | undefined): readonly string[] => {
  const { domains, costItems } = selection ?? {}
  if (domains === undefined || costItems === undefined) return []
  const sound: ItemSelection = {
    domains: domains.filter((domain): domain is Domain => domain !== undefined),
    costItems: costItems.filter((id) => id !== undefined),
  }
  const nothingLeft = sound.domains.length === 0 && sound.costItems.length === 0
  if (nothingLeft && domains.length + costItems.length > 0) return []
  const ids: string[] = []
  for (const [item] of lines(sketch.costItems)) {
    if (item.id !== undefined && item.domain !== undefined && isSelected({ id: item.id, domain: item.domain }, sound)) ids.push(item.id)
  }
  return ids
}
