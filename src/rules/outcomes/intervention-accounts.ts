import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { type Model } from '../model.js'
import type { InterventionAccount } from './account.js'
import { partAccount } from './part-account.js'

/** Writes what each intervention costs, saves and brings in for all parties together (docs/method.md, 10). */
export const interventionAccounts = (
  { write, ledger }: Model,
  discountFactors: FormulaId,
): readonly InterventionAccount<ScalarId, RowId>[] =>
  write.businessCase.interventions.map(({ id: intervention }) => ({
    intervention,
    ...partAccount(
      write,
      discountFactors,
      ledger.filter((entry) => 'intervention' in entry && entry.intervention === intervention),
      { intervention },
    ),
  }))
