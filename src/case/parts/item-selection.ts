import { given } from '../../money/index.js'
import type { Domain } from '../choices/domain.js'

/**
 * Some of the cost items of a case: those of the named domains, and those named one by one; all where nothing is named.
 */
export interface ItemSelection {
  readonly domains: readonly Domain[]
  readonly costItems: readonly string[]
}

/** Whether a cost item belongs to a selection. */
export const isSelected = (
  item: { readonly id: string; readonly domain: Domain },
  selection: ItemSelection,
): boolean => {
  given.object('isSelected', 'a cost item', item)
  const { domains, costItems } = given.object('isSelected', 'a selection, { domains: [], costItems: [] }', selection)
  given.list('isSelected', 'domains in a selection', domains)
  given.list('isSelected', 'cost items in a selection, by id', costItems)
  return (
    (domains.length === 0 && costItems.length === 0) || domains.includes(item.domain) || costItems.includes(item.id)
  )
}
