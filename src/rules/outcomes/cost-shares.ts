import type { ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { CostShare } from './account.js'
import type { AccountFormulas } from './account-formulas.js'

/** Writes which share of all costs each party pays, at present value (docs/method.md, 10). */
export const costShares = (
  write: CaseWriter,
  parties: ReadonlyMap<string, AccountFormulas>,
  society: AccountFormulas,
): readonly CostShare<ScalarId>[] =>
  [...parties].map(([party, { cash }]) => ({
    party,
    share: write.named(write.divide(cash.costs.presentValue, society.cash.costs.presentValue), 'cost-share', { party }),
  }))
