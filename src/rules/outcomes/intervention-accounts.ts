import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { incomeRungs, type IncomeRung } from '../income/income-rung.js'
import { rungs } from '../ladder/rung.js'
import { type Model } from '../model.js'
import { type LedgerEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'
import type { Concept } from '../figures.js'
import type { Flow, InterventionAccount } from './account.js'

/**
 * Writes what each intervention costs, saves and brings in for all parties together (docs/method.md, 10), transfers lost and
 * paid taken off.
 * Settlement and agreements are left out: over the parties they are zero.
 */
export const interventionAccounts = (
  { write, ledger }: Model,
  discountFactors: FormulaId,
): readonly InterventionAccount<ScalarId, RowId>[] =>
  write.businessCase.interventions.map(({ id: intervention }) => {
    const about = { intervention }
    const own = ledger.filter((entry) => 'intervention' in entry && entry.intervention === intervention)
    const flow = (concept: Concept, isOfIt: (entry: LedgerEntry) => boolean): Flow<ScalarId, RowId> => {
      const rows = own.filter(isOfIt).map(({ row }) => row)
      return flowFormulas(write, discountFactors, write.add(write.zeros, ...rows), concept, about)
    }
    const costs = flow('costs', ({ kind }) => kind === 'cost')
    const savings = recordOf(rungs, (rung) =>
      flow(`saving.${rung}`, (entry) => entry.kind === 'saving' && entry.rung === rung),
    )
    const isRecovered = ({ kind }: LedgerEntry): boolean => kind === 'recovered-vat'
    const recoveredVat = own.some(isRecovered) ? flow('welfare.recovered-vat', isRecovered) : undefined
    const isProceeds =
      (rung: IncomeRung) =>
      (entry: LedgerEntry): boolean =>
        (entry.kind === 'income' && entry.rung === rung) || entry.kind === 'income-line'
    const hasIncome = own.some(({ kind }) => kind === 'income' || kind === 'income-line')
    const income = hasIncome
      ? {
          rungs: recordOf(incomeRungs, (rung) =>
            flow(`income.${rung}`, (entry) => entry.kind === 'income' && entry.rung === rung),
          ),
          lines: flow('income.lines', ({ kind }) => kind === 'income-line'),
          welfare: flow('welfare.proceeds', isProceeds('prudent')),
          cash: flow('cash.proceeds', isProceeds('cashable')),
        }
      : undefined
    const proceeds = (view: 'welfare' | 'cash'): readonly ScalarId[] =>
      income === undefined ? [] : [income[view].presentValue]
    const societal = flow('welfare.societal', (entry) => entry.kind === 'welfare' && entry.rung === 'prudent')
    return {
      intervention,
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
  })
