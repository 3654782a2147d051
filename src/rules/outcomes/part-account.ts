import type { FormulaId, Label, RowId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { rungs } from '../ladder/rung.js'
import { type LedgerEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'
import type { CaseWriter } from '../case-writer.js'
import type { Concept } from '../figures.js'
import type { Flow, PartAccount } from './account.js'

/**
 * Writes what a part of the ledger comes to for all parties together (docs/method.md, 10), transfers lost taken off.
 * Settlement and agreements are left out: over the parties they are zero.
 */
export const partAccount = (
  write: CaseWriter,
  discountFactors: FormulaId,
  entries: readonly LedgerEntry[],
  about: Label['about'],
): PartAccount<ScalarId, RowId> => {
  const flow = (concept: Concept, isOfIt: (entry: LedgerEntry) => boolean): Flow<ScalarId, RowId> => {
    const rows = entries.filter(isOfIt).map(({ row }) => row)
    return flowFormulas(write, discountFactors, write.add(write.zeros, ...rows), concept, about)
  }
  const costs = flow('costs', ({ kind }) => kind === 'cost')
  const savings = recordOf(rungs, (rung) =>
    flow(`saving.${rung}`, (entry) => entry.kind === 'saving' && entry.rung === rung),
  )
  const isRecovered = ({ kind }: LedgerEntry): boolean => kind === 'recovered-vat'
  const recoveredVat = entries.some(isRecovered) ? flow('welfare.recovered-vat', isRecovered) : undefined
  const societal = flow('welfare.societal', (entry) => entry.kind === 'welfare' && entry.rung === 'prudent')
  return {
    costs,
    savings,
    ...(recoveredVat === undefined ? {} : { recoveredVat }),
    societal,
    welfare: write.named(
      write.add(
        costs.presentValue,
        ...(recoveredVat === undefined ? [] : [recoveredVat.presentValue]),
        savings.prudent.presentValue,
        societal.presentValue,
      ),
      'welfare.npv',
      about,
    ),
    cash: write.named(write.add(costs.presentValue, savings.cashable.presentValue), 'cash.npv', about),
  }
}
