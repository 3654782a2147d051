import type { NextEdition, Reading } from './reading.js'
import type { Bilingual, Source } from './source.js'

/** The domain of a cost item. */
export type CostDomain =
  | 'ggz'
  | 'wmo'
  | 'jeugdzorg'
  | 'zvw'
  | 'wlz'
  | 'participatie'
  | 'schulden'
  | 'wonen'
  | 'veiligheid'
  | 'onderwijs'
  | 'overig'

/** The act under which the cost is borne; `geen` where no act of the social or health domain pays for it. */
export type Law = 'Zvw' | 'Wlz' | 'Wmo' | 'Jeugdwet' | 'Participatiewet' | 'Wgs' | 'WIA' | 'geen'

/**
 * What one unit of something costs, as published. A price of one place and year: use your own price where you have one.
 */
export interface UnitCost {
  readonly id: string
  readonly name: Bilingual
  readonly domain: CostDomain
  /** Dutch, as in a price list: 'per uur', 'per dag'. */
  readonly unit: string
  /** Euros, decimal text, in the prices of `priceYear`; not indexed. */
  readonly amount: string
  readonly priceYear: number
  readonly law: Law
  readonly source: Source
  readonly licence: string
  readonly read: Reading
  readonly next: NextEdition
  readonly note?: Bilingual
}
