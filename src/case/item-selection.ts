import type { Domain } from './domain.js'

/** Some of the cost items of a case: those of the named domains, and those named one by one; all where nothing is named. */
export interface ItemSelection {
  readonly domains: readonly Domain[]
  readonly costItems: readonly string[]
}

/** Whether a cost item belongs to a selection. */
export const isSelected = (
  item: { readonly id: string; readonly domain: Domain },
  { domains, costItems }: ItemSelection,
): boolean =>
  (domains.length === 0 && costItems.length === 0) || domains.includes(item.domain) || costItems.includes(item.id)
