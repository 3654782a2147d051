import { isSelected, type Settlement } from '../../case/index.js'
import type { SavingEntry } from '../payers/ledger-entry.js'

/**
 * The savings that a settlement is about (docs/agreements.md, Settlement): what its members save as payers of its
 * product group.
 */
export const settledSavings = (
  { members, on }: Settlement,
  savings: readonly SavingEntry[],
): readonly SavingEntry[] => {
  const inRegion = new Set<string>(members)
  return savings.filter(
    (entry) =>
      entry.side === 'payer' && inRegion.has(entry.party) && isSelected({ id: entry.item, domain: entry.domain }, on),
  )
}
