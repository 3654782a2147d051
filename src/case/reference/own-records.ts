import type { RecordFields } from '../parts/reference/record-fields.js'
import type { ReferenceData } from '../parts/reference/reference-data.js'
import { discountRegimeOf, priceIndexOf, unitCostOf } from './records.js'

/** The records that a case states itself: those that are not shipped, and those that stand in the place of a shipped one. */
export const ownRecords = ({ unitCosts, priceIndices, discountRegimes }: ReferenceData): ReferenceData => ({
  unitCosts: unitCosts.filter((record) => !isShipped(record, unitCostOf)),
  priceIndices: priceIndices.filter((record) => !isShipped(record, priceIndexOf)),
  discountRegimes: discountRegimes.filter((record) => !isShipped(record, discountRegimeOf)),
})

/** Both are plain data, whose fields stand in the order in which they are read; their order says nothing. */
const isShipped = <Record extends RecordFields>(
  record: Record,
  lookup: (own: undefined, id: string) => Record | undefined,
): boolean => {
  const shipped = lookup(undefined, record.id)
  return shipped !== undefined && sorted(shipped) === sorted(record)
}

const sorted = (part: unknown): string =>
  JSON.stringify(part, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  )
