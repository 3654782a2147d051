import type { CaseDiscountRegime } from '../parts/reference/own-regime.js'
import type { CaseUnitCost } from '../parts/reference/own-unit-cost.js'
import type { ReferenceData } from '../parts/reference/reference-data.js'
import type { CasePriceIndex } from '../parts/reference/reference-index.js'
import { ownRecords } from './own-records.js'
import { discountRegimeOf, priceIndexOf, unitCostOf } from './records.js'

/** A record of one's own beside the shipped one with its id, in whose place it stands. */
export interface Replacement<Record> {
  readonly own: Record
  readonly shipped: Record
}

/** What records of one's own replace, by list. */
export interface Replacements {
  readonly unitCosts: readonly Replacement<CaseUnitCost>[]
  readonly priceIndices: readonly Replacement<CasePriceIndex>[]
  readonly discountRegimes: readonly Replacement<CaseDiscountRegime>[]
}

/** The records that stand in the place of a shipped one and say something else than it. */
export const replacements = (data: ReferenceData): Replacements => {
  const own = ownRecords(data)
  return {
    unitCosts: paired(own.unitCosts, unitCostOf),
    priceIndices: paired(own.priceIndices, priceIndexOf),
    discountRegimes: paired(own.discountRegimes, discountRegimeOf),
  }
}

const paired = <Record extends { readonly id: string }>(
  records: readonly Record[],
  lookup: (own: undefined, id: string) => Record | undefined,
): readonly Replacement<Record>[] =>
  records.flatMap((own) => {
    const shipped = lookup(undefined, own.id)
    return shipped === undefined ? [] : [{ own, shipped }]
  })
