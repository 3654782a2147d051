import { domains, type Domain } from '../../case/index.js'
import { given } from '../../money/index.js'
import {
  conflicts,
  discountRegimes,
  findUnitCosts,
  priceIndices,
  type Conflict,
  type DiscountRegime,
  type PriceIndex,
  type UnitCost,
} from '../../reference/index.js'

/** Records of reference data, with the conflicts between the unit costs among them. */
export interface RecordsFound {
  readonly unitCosts: readonly UnitCost[]
  readonly priceIndices: readonly PriceIndex[]
  readonly discountRegimes: readonly DiscountRegime[]
  readonly conflicts: readonly Conflict[]
}

/**
 * The record with an id; or else the records of a domain, or with some words in them; all of them where nothing is asked.
 *
 * @example
 * recordsFound('wmo').unitCosts.length > 10 // true
 */
export const recordsFound = (asked = ''): RecordsFound => {
  given.text('recordsFound', { nl: 'een id, een domein of woorden', en: 'an id, a domain or words' }, asked)
  const word = asked.trim().toLowerCase()
  const one = <Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] =>
    records.filter(({ id }) => id === word)
  const exact = {
    unitCosts: one(findUnitCosts()),
    priceIndices: one(priceIndices),
    discountRegimes: one(discountRegimes),
  }
  const found = Object.values(exact).some((records) => records.length > 0) ? exact : searched(word)
  const ids = new Set(found.unitCosts.map(({ id }) => id))
  return { ...found, conflicts: conflicts.filter(({ between }) => between.some((id) => ids.has(id))) }
}

const searched = (word: string): Omit<RecordsFound, 'conflicts'> => {
  if ((domains as readonly string[]).includes(word))
    return { unitCosts: findUnitCosts({ domain: word as Domain }), priceIndices: [], discountRegimes: [] }
  const words = word.split(/\s+/).filter(Boolean)
  const holds = ({ id, name }: PriceIndex | DiscountRegime): boolean => {
    const text = [id, name.nl, name.en].join(' ').toLowerCase()
    return words.every((each) => text.includes(each))
  }
  return {
    unitCosts: findUnitCosts({ search: word }),
    priceIndices: priceIndices.filter(holds),
    discountRegimes: discountRegimes.filter(holds),
  }
}
