import { readNumbers } from '../paths/read-numbers.js'
import type { BusinessCase, StatedCase } from '../parts/business-case.js'
import type { ReferenceData } from '../parts/reference/reference-data.js'
import { discountRegimeOf, priceIndexOf, unitCostOf } from './records.js'

/**
 * Every record that a case uses, its own or shipped, so that its results follow from the case alone. A price index of
 * `prices.indices` is no record: it stands in the case as it is.
 */
export const usedRecords = (read: StatedCase | BusinessCase): ReferenceData => {
  const own = read.referenceData
  const inPrices = read.prices.indices.map(({ id }) => String(id))
  const indices = new Set<string>()
  const costs = new Set<string>()
  if (read.prices.index !== undefined) indices.add(read.prices.index)
  for (const { quantity } of readNumbers(read)) {
    if (quantity.index !== undefined) indices.add(quantity.index)
    if (quantity.reference !== undefined) costs.add(quantity.reference)
  }
  const { regime } = read.discounting
  return {
    unitCosts: found(costs, (id) => unitCostOf(own, id)),
    priceIndices: found(
      [...indices].filter((id) => !inPrices.includes(id)),
      (id) => priceIndexOf(own, id),
    ),
    discountRegimes: found(regime === undefined ? [] : [regime], (id) => discountRegimeOf(own, id)),
  }
}

const found = <Record>(ids: Iterable<string>, lookup: (id: string) => Record | undefined): readonly Record[] =>
  [...ids].map(lookup).filter((record) => record !== undefined)
