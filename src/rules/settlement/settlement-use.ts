import type { Id } from '../../base/index.js'
import type { Settlement } from '../../case/index.js'
import type { RowId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Model } from '../model.js'
import { settledSavings } from './settled-savings.js'

/**
 * What a member of a region cashes in each budget year of the product group that is settled by use, and its use
 * without the case; at the price level of the case.
 */
export interface SettlementUse<Scalar, Row> {
  readonly settlement: Id
  readonly party: string
  readonly saved: Row
  readonly use: Row
  /** What is saved beyond use, in budget years that have begun when the settlement ends; zero where that is rounding. */
  readonly beyond: Row
  /** The most that is saved beyond use in any year. */
  readonly most: Scalar
}

/** More than use by less than this share of it is rounding. */
const ROUNDING = '1.000000001'

/** Writes savings beside use for every member of a settlement by moving average (docs/agreements.md, Settlement). */
export const settlementUse = ({ write, ledger }: Model): readonly SettlementUse<ScalarId, RowId>[] => {
  const cash = ledger.flatMap((entry) => (entry.kind === 'saving' && entry.rung === 'cashable' ? [entry] : []))
  return write.businessCase.settlements.flatMap((settlement) => {
    if (settlement.rule.kind !== 'moving-average') return []
    const own = settledSavings(settlement, cash)
    const inForce = beganInForce(write, settlement)
    return Object.entries(settlement.rule.use).map(([party, stated]) => {
      const about = { settlement: settlement.id, party }
      const aYear = write.money(stated, `settlements.${settlement.id}.use.${party}`, 'settlement-use', about)
      const rows = own.filter((entry) => entry.party === party).map(({ row }) => row)
      const saved = write.named(write.byYear(write.add(write.zeros, ...rows)), 'settlement-saved', about, 'by-year')
      const use = write.named(
        write.byYear(write.multiply(aYear, write.periodYears)),
        'settlement-used',
        about,
        'by-year',
      )
      const zero = write.constant(0)
      const isBeyond = write.subtract(saved, write.multiply(use, write.constant(ROUNDING)))
      const beyond = write.named(
        write.multiply(inForce, write.select(isBeyond, write.subtract(saved, use), zero)),
        'settlement-beyond-use',
        about,
        'by-year',
      )
      return {
        settlement: settlement.id,
        party,
        saved,
        use,
        beyond,
        most: write.named(write.greatest(beyond), 'settlement-beyond-use', about),
      }
    })
  })
}

const beganInForce = (write: CaseWriter, { through }: Settlement): RowId => {
  const last = Number((through ?? write.businessCase.timeline.through).slice(0, 4))
  return write.data(
    'year',
    write.timeline.budgetYears.map((year) => (year > last ? 0 : 1)),
  )
}
