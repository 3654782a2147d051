import { given } from '../money/index.js'
import type { CostDomain, UnitCost } from './unit-cost-entry.js'
import { unitCosts } from './unit-costs.js'

/** Which unit costs to list; all of them where nothing is asked. */
export interface UnitCostQuery {
  readonly domain?: CostDomain | undefined
  /** Words that the id, the name (in either language), the unit, the act or the source must hold, in any order. */
  readonly search?: string | undefined
}

/**
 * The unit costs of a domain, or with some words in them, in the order of the list; empty where there are none. Each has
 * its amount in euros of its `priceYear`, its source, how it was read and when the next edition is due.
 *
 * @example
 * findUnitCosts({ domain: 'wmo', search: 'huishouden' }).map(({ amount }) => amount) // ['32.40', '31.80']
 */
export const findUnitCosts = (query?: UnitCostQuery): readonly UnitCost[] => {
  const { domain, search = '' } = given.options('findUnitCosts', query)
  given.text('findUnitCosts', { nl: 'woorden om op te zoeken', en: 'words to look for' }, search)
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return unitCosts.filter((cost) => {
    if (domain !== undefined && cost.domain !== domain) return false
    const { id, name, unit, law, source } = cost
    const text = [id, name.nl, name.en, unit, law, source.title, source.publisher].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
