import * as z from 'zod'

import { field, noted } from '../../grammar/notes.js'
import { ownRegime, type CaseDiscountRegime } from './own-regime.js'
import { ownUnitCost, type CaseUnitCost } from './own-unit-cost.js'
import { referenceIndex, type CasePriceIndex } from './reference-index.js'

/** Reference data of a case: of a case that was read, every record that it uses, shipped or its own. */
export interface ReferenceData {
  readonly unitCosts: readonly CaseUnitCost[]
  readonly priceIndices: readonly CasePriceIndex[]
  readonly discountRegimes: readonly CaseDiscountRegime[]
}

/** The lists of reference data. */
export const referenceLists = ['unitCosts', 'priceIndices', 'discountRegimes'] as const

export type ReferenceList = (typeof referenceLists)[number]

/** Reference data of your own, beside what is shipped or in its place: a record with the id of a shipped one replaces it. */
export const referenceData = noted(
  z.strictObject({
    /** Unit costs: what a unit of something costs. */
    unitCosts: field(z.array(ownUnitCost).max(2000).default([]), 'Kostprijzen en tarieven.', [
      {
        id: 'wmo-begeleiding-dordrecht-2026',
        unit: 'per uur',
        amount: 71.5,
        priceYear: 2026,
        source: 'Tarieven Wmo 2026, gemeente Dordrecht',
      },
    ]),
    /** Price indices. */
    priceIndices: field(z.array(referenceIndex).max(100).default([]), 'Prijsindices.', [
      { id: 'cbs-cpi', values: { 2024: 96.8, 2025: 100 }, source: 'CBS StatLine 86141NED' },
    ]),
    /** Discount regimes. */
    discountRegimes: field(z.array(ownRegime).max(100).default([]), 'Disconteringsregimes.', [
      { id: 'nl-2027', steps: [{ fromYear: 1, rate: 0.025 }], source: 'Werkgroep discontovoet, 2027' },
    ]),
  }),
  {
    id: 'reference-data',
    description:
      'Eigen naslag: kostprijzen, prijsindices en disconteringsregimes, naast wat is meegeleverd of in de plaats ervan.',
  },
)
