import {
  discountRegime,
  discountRegimeIds,
  priceIndex,
  priceIndexIds,
  unitCost,
  unitCostIds,
  type NextEdition,
  type Reading,
} from '../../reference/index.js'
import type { CaseDiscountRegime } from '../parts/reference/own-regime.js'
import type { CaseUnitCost } from '../parts/reference/own-unit-cost.js'
import type { RecordFields } from '../parts/reference/record-fields.js'
import type { ReferenceData, ReferenceList } from '../parts/reference/reference-data.js'
import type { CasePriceIndex } from '../parts/reference/reference-index.js'
import { valueAt } from '../paths/value-at.js'

/*
 * Every lookup of a record goes through here: the reference data of the case come first, then what is shipped.
 */

/** The unit cost with an id: that of the case itself, or else the shipped one. */
export const unitCostOf = (own: Partial<ReferenceData> | undefined, id: string): CaseUnitCost | undefined =>
  own?.unitCosts?.find((record) => record.id === id) ?? carried(unitCost(id), unitCostFields)

/** The price index with an id: that of the case itself, or else the shipped one. */
export const priceIndexOf = (own: Partial<ReferenceData> | undefined, id: string): CasePriceIndex | undefined =>
  own?.priceIndices?.find((record) => record.id === id) ?? carried(priceIndex(id), priceIndexFields)

/** The discount regime with an id: that of the case itself, or else the shipped one. */
export const discountRegimeOf = (own: Partial<ReferenceData> | undefined, id: string): CaseDiscountRegime | undefined =>
  own?.discountRegimes?.find((record) => record.id === id) ?? carried(discountRegime(id), discountRegimeFields)

const shipped: Readonly<Record<ReferenceList, readonly string[]>> = {
  unitCosts: unitCostIds,
  priceIndices: priceIndexIds,
  discountRegimes: discountRegimeIds,
}

/** The ids of the records of a case as it is written, and of those that are shipped. */
export const recordIds = (input: unknown, list: ReferenceList): readonly string[] => {
  const written = valueAt(input, ['referenceData', list])
  const records: readonly unknown[] = Array.isArray(written) ? written : []
  const own = records.map((record) => valueAt(record, ['id']))
  return [...new Set([...own.filter((id) => typeof id === 'string'), ...shipped[list]])]
}

/** A record of a case as it is written, whatever is wrong with it; undefined where it states none with this id. */
export const writtenRecord = (input: unknown, list: ReferenceList, id: string): unknown => {
  const written = valueAt(input, ['referenceData', list])
  const records: readonly unknown[] = Array.isArray(written) ? written : []
  return records.find((record) => valueAt(record, ['id']) === id)
}

/** The numbers by year of a price index of a case as it is written: its own series first, then the shipped one. */
export const writtenIndexValues = (input: unknown, id: string): unknown => {
  const own = valueAt(input, ['prices', 'indices'])
  const indices: readonly unknown[] = Array.isArray(own) ? own : []
  const series = indices.find((index) => valueAt(index, ['id']) === id)
  return (
    valueAt(series, ['values']) ??
    valueAt(writtenRecord(input, 'priceIndices', id), ['values']) ??
    priceIndex(id)?.values
  )
}

/** Fields that a case says of a record; of a shipped one it carries these. */
const common = ['id', 'name', 'source', 'licence'] as const
const unitCostFields = [...common, 'unit', 'amount', 'priceYear'] as const
const priceIndexFields = [...common, 'values', 'provisional'] as const
const discountRegimeFields = [...common, 'steps', 'inForceFrom'] as const

const carried = <Shipped extends object, Field extends keyof Shipped>(
  record: (Shipped & { readonly read: Reading; readonly next: NextEdition }) | undefined,
  fields: readonly Field[],
): (Pick<Shipped, Field> & Pick<RecordFields, 'read' | 'next'>) | undefined => {
  if (record === undefined) return undefined
  const { read, next } = record
  const stated = fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]]))
  return {
    ...(Object.fromEntries(stated) as Pick<Shipped, Field>),
    read: read.on,
    ...('due' in next ? { next } : {}),
  }
}
