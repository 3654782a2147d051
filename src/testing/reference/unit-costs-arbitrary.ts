import * as fc from 'fast-check'

import type { BusinessCaseInput } from '../../case/index.js'
import { unitCosts } from '../../reference/index.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'

type CostItem = BusinessCaseInput['costItems'][number]
type OwnUnitCost = NonNullable<NonNullable<BusinessCaseInput['referenceData']>['unitCosts']>[number]

interface WithUnitCosts {
  readonly costItems: readonly CostItem[]
  /** Absent where no price refers to one. */
  readonly referenceData?: { readonly unitCosts: readonly OwnUnitCost[] } | undefined
}

/**
 * Which cost items take their price from a unit cost of the case's own, under an id of its own or in the place of a shipped record; the
 * amount is the price that the item had, so that the case comes to the same.
 */
export const unitCostsArbitrary = (
  settings: CaseSettings,
): fc.Arbitrary<(costItems: readonly CostItem[], priceLevel: number) => WithUnitCosts> =>
  fc
    .array(fc.constantFrom<'stated' | 'own' | 'replaced'>('stated', 'own', 'replaced'), {
      maxLength: settings.has('references') && !settings.plainNumbers ? settings.maxCostItems : 0,
    })
    .map((choices) => (costItems, priceLevel) => {
      const found: OwnUnitCost[] = []
      const referring = costItems.map((item, at) => {
        const choice = choices[at] ?? 'stated'
        const price = choice === 'stated' ? undefined : plainPrice(item.price)
        if (price === undefined) return item
        const record = {
          id: (choice === 'replaced' ? unitCosts[at]?.id : undefined) ?? `kostprijs-${at + 1}`,
          name: `Kostprijs ${at + 1}`,
          unit: 'per stuk',
          amount: price.amount,
          priceYear: price.priceLevel ?? priceLevel,
          source: 'Tarieven van de gemeente (verzonnen)',
        }
        found.push(record)
        return { ...item, price: compact({ reference: record.id, index: price.index }) }
      })
      return { costItems: referring, ...(found.length === 0 ? {} : { referenceData: { unitCosts: found } }) }
    })

interface PlainPrice {
  readonly amount: number | string
  readonly priceLevel?: number
  readonly index?: string
}

/** A price as a record states one: more than zero, and one number without more. */
const plainPrice = (price: CostItem['price']): PlainPrice | undefined => {
  if (Array.isArray(price)) return undefined
  const { value, ...others } = typeof price === 'object' ? (price as { value?: unknown }) : { value: price }
  if ((typeof value !== 'number' && typeof value !== 'string') || !(Number(value) > 0)) return undefined
  if (Object.keys(others).some((field) => field !== 'priceLevel' && field !== 'index')) return undefined
  return { amount: value, ...(others as Omit<PlainPrice, 'amount'>) }
}
