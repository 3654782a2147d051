import * as fc from 'fast-check'

import type { CaseContext, InContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from './compact.js'
import { maybe } from './maybe.js'
import type { WrittenMoney, WrittenQuantity } from './written-number.js'
import { pick } from './pick.js'
import { quantity } from './quantity-arbitrary.js'

/** A year and an index of the case in whose euros an amount may be stated; absent for the case's own price level. */
export const priceLevel = (settings: CaseSettings): fc.Arbitrary<InContext<{ priceLevel?: number; index?: string }>> =>
  maybe(settings, 'priceLevels', fc.record({ years: fc.integer({ min: -3, max: 3 }), index: fc.nat(3) })).map(
    (choice) => (context: CaseContext) => {
      if (choice === undefined || context.indices.length === 0) return {}
      const index = pick(context.indices, choice.index)
      const isDefault = context.hasDefaultIndex && index === context.indices[0]
      return compact({ priceLevel: context.priceLevel + choice.years, index: isDefault ? undefined : index })
    },
  )

/** An amount in any of its written forms, of any year an index of the case knows. */
export const money = (settings: CaseSettings, values: fc.Arbitrary<number>): fc.Arbitrary<InContext<WrittenMoney>> =>
  fc.tuple(quantity(settings, values), priceLevel(settings)).map(
    ([written, level]) =>
      (context: CaseContext) =>
        atLevel(written, level(context)),
  )

/** An amount with its price level, in the shortest form that can say both. */
export const atLevel = (written: WrittenQuantity, level: { priceLevel?: number; index?: string }): WrittenMoney => {
  if (level.priceLevel === undefined) return written
  return typeof written === 'object' ? { ...written, ...level } : { value: written, ...level }
}
