import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import { rungs } from '../ladder/rung.js'
import { type Model } from '../model.js'
import { type LedgerEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'
import type { Concept } from '../figures.js'
import type { Flow, InterventionAccount } from './account.js'

/**
 * Writes what each intervention costs and saves all parties together (docs/method.md, 10), transfers lost taken off.
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
    const societal = flow('welfare.societal', (entry) => entry.kind === 'welfare' && entry.rung === 'prudent')
    return {
      intervention,
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
  })
