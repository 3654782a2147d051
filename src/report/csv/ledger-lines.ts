import type { LedgerEntry, Rung } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'

/** Entries of the ledger that are about the same money: a saving, or an effect on income, is one of them on each rung. */
export interface LedgerLine {
  /** The first of them, which says what the money is about. */
  readonly entry: LedgerEntry
  /** The row of each rung, and of what reaches the party in cash: a saving or an effect on income does so on the last rung. */
  readonly amounts: Readonly<Partial<Record<Rung | 'cash', FormulaId>>>
}

/** The ledger with the rungs of one saving beside each other, in the order of the ledger. */
export const ledgerLines = (ledger: readonly LedgerEntry[]): readonly LedgerLine[] => {
  const lines = new Map<string, LedgerLine>()
  ledger.forEach((entry, at) => {
    const key = 'rung' in entry ? sameMoney(entry) : String(at)
    const { entry: first, amounts } = lines.get(key) ?? { entry, amounts: {} }
    lines.set(key, { entry: first, amounts: { ...amounts, ...columnsOf(entry) } })
  })
  return [...lines.values()]
}

const sameMoney = (entry: Extract<LedgerEntry, { readonly rung: Rung }>): string => {
  const about = [entry.kind, entry.party, entry.intervention, entry.item]
  return JSON.stringify(entry.kind === 'welfare' ? about : [...about, entry.effect, entry.side])
}

const columnsOf = (entry: LedgerEntry): LedgerLine['amounts'] => {
  if (!('rung' in entry)) return { cash: entry.row }
  return entry.rung === 'cashable' ? { cashable: entry.row, cash: entry.row } : { [entry.rung]: entry.row }
}
