import type { FormulaId, Label, RowId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { incomeRungs, type IncomeRung } from '../income/income-rung.js'
import { rungs } from '../ladder/rung.js'
import { type LedgerEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'
import type { CaseWriter } from '../case-writer.js'
import type { Concept } from '../figures.js'
import type { Flow, PartAccount, PartIncome } from './account.js'

/** The flow of the entries of a part that are of it. */
type FlowOf = (concept: Concept, isOfIt: (entry: LedgerEntry) => boolean) => Flow<ScalarId, RowId>

/**
 * Writes what a part of the ledger comes to for all parties together (docs/method.md, 10), transfers lost and paid taken off.
 * Settlement and agreements are left out: over the parties they are zero.
 */
export const partAccount = (
  write: CaseWriter,
  discountFactors: FormulaId,
  entries: readonly LedgerEntry[],
  about: Label['about'],
): PartAccount<ScalarId, RowId> => {
  const flow: FlowOf = (concept, isOfIt) => {
    const rows = entries.filter(isOfIt).map(({ row }) => row)
    return flowFormulas(write, discountFactors, write.add(write.zeros, ...rows), concept, about)
  }
  const costs = flow('costs', ({ kind }) => kind === 'cost')
  const savings = recordOf(rungs, (rung) =>
    flow(`saving.${rung}`, (entry) => entry.kind === 'saving' && entry.rung === rung),
  )
  const isRecovered = ({ kind }: LedgerEntry): boolean => kind === 'recovered-vat'
  const recoveredVat = entries.some(isRecovered) ? flow('welfare.recovered-vat', isRecovered) : undefined
  const income = hasIncome(entries) ? partIncome(flow) : undefined
  const proceeds = (view: 'welfare' | 'cash'): readonly ScalarId[] =>
    income === undefined ? [] : [income[view].presentValue]
  const societal = flow('welfare.societal', (entry) => entry.kind === 'welfare' && entry.rung === 'prudent')
  return {
    costs,
    savings,
    ...(recoveredVat === undefined ? {} : { recoveredVat }),
    ...(income === undefined ? {} : { income }),
    societal,
    welfare: write.named(
      write.add(
        costs.presentValue,
        ...(recoveredVat === undefined ? [] : [recoveredVat.presentValue]),
        savings.prudent.presentValue,
        ...proceeds('welfare'),
        societal.presentValue,
      ),
      'welfare.npv',
      about,
    ),
    cash: write.named(
      write.add(costs.presentValue, savings.cashable.presentValue, ...proceeds('cash')),
      'cash.npv',
      about,
    ),
  }
}

const hasIncome = (entries: readonly LedgerEntry[]): boolean =>
  entries.some(({ kind }) => kind === 'income' || kind === 'income-line')

/** What comes in with a part: effects on income down their ladder, and income with the interventions. */
const partIncome = (flow: FlowOf): PartIncome<ScalarId, RowId> => {
  const isOn =
    (rung: IncomeRung) =>
    (entry: LedgerEntry): boolean =>
      entry.kind === 'income' && entry.rung === rung
  const isLine = ({ kind }: LedgerEntry): boolean => kind === 'income-line'
  const isProceeds =
    (rung: IncomeRung) =>
    (entry: LedgerEntry): boolean =>
      isOn(rung)(entry) || isLine(entry)
  return {
    rungs: recordOf(incomeRungs, (rung) => flow(`income.${rung}`, isOn(rung))),
    lines: flow('income.lines', isLine),
    welfare: flow('welfare.proceeds', isProceeds('prudent')),
    cash: flow('cash.proceeds', isProceeds('cashable')),
  }
}
