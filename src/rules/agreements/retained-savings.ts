import { isSelected, type ItemSelection } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { SavingEntry, SettlementEntry } from '../payers/ledger-entry.js'

/**
 * What parties retain in cash of the savings on cost items: what fell to them as payers, and what settlement then
 * moved.
 */
export interface RetainedSavings {
  /** Euros by period of one party on some cost items, of effects that pass a test. */
  of(party: string, on: ItemSelection, where?: (entry: SavingEntry | SettlementEntry) => boolean): FormulaId
}

/**
 * Gathers rung 6 of the ladder from the ledger (docs/agreements.md, Contributions). Transfers that a recipient loses
 * are no saving of anyone's.
 */
export const retainedSavings = (
  write: CaseWriter,
  cash: readonly SavingEntry[],
  settled: readonly SettlementEntry[],
): RetainedSavings => ({
  of: (party, on, where = () => true) => {
    const entries = [...cash.filter(({ side }) => side === 'payer'), ...settled].filter(
      (entry) =>
        entry.party === party &&
        isSelected({ id: entry.item, domain: write.costItem(entry.item).domain }, on) &&
        where(entry),
    )
    return write.add(write.zeros, ...entries.map((entry) => entry.row))
  },
})
