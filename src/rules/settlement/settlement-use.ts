import type { Settlement } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { Model } from '../model.js'
import { settledSavings } from './settled-savings.js'

/**
 * What a member of a region cashes in each budget year of the product group that is settled by use, and its use
 * without the case; at the price level of the case.
 */
export interface SettlementUse {
  readonly settlement: Settlement
  readonly party: string
  readonly saved: FormulaId
  readonly use: FormulaId
}

/** Writes savings beside use for every member of a settlement by moving average (docs/agreements.md, Settlement). */
export const settlementUse = ({ write, ledger }: Model): readonly SettlementUse[] => {
  const cash = ledger.flatMap((entry) => (entry.kind === 'saving' && entry.rung === 'cashable' ? [entry] : []))
  return write.businessCase.settlements.flatMap((settlement) => {
    if (settlement.rule.kind !== 'moving-average') return []
    const own = settledSavings(settlement, cash)
    return Object.entries(settlement.rule.use).map(([party, stated]) => {
      const aYear = write.money(stated, `settlements.${settlement.id}.use.${party}`, 'settlement-use', {
        settlement: settlement.id,
        party,
      })
      const rows = own.filter((entry) => entry.party === party).map(({ row }) => row)
      return {
        settlement,
        party,
        saved: write.byYear(write.add(write.zeros, ...rows)),
        use: write.multiply(aYear, write.byYear(write.periodYears)),
      }
    })
  })
}
