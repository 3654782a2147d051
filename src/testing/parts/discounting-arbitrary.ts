import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { usualQuantity } from '../values/usual-number.js'

/** A shipped regime, one rate or a schedule of kinked rates, with any base year near the first budget year. */
export const discountingArbitrary = (settings: CaseSettings) => {
  const rate = usualQuantity(settings, 'rate')
  const rates = fc.oneof(
    fc.constant({}),
    fc.constant({ regime: 'nl-2021' }),
    fc.record({ rate }),
    fc
      .record({
        first: fc.constantFrom(1, 0),
        rates: fc.array(fc.record({ years: fc.integer({ min: 1, max: 4 }), rate }), { minLength: 1, maxLength: 3 }),
      })
      .map(({ first, rates: steps }) => {
        let fromYear = first
        return {
          schedule: steps.map((step, i) => {
            if (i > 0) fromYear += step.years
            return { fromYear, rate: step.rate }
          }),
        }
      }),
  )
  const stated = fc.record({
    rates,
    yearsOff: fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined }),
    timing: fc.constantFrom(undefined, 'start', 'mid', 'end'),
  })
  return maybe(settings, 'discounting', stated).map((choice) => (firstYear: number) => {
    if (choice === undefined) return undefined
    const { rates: chosen, yearsOff, timing } = choice
    return compact({ ...chosen, baseYear: yearsOff === undefined ? undefined : firstYear + yearsOff, timing })
  })
}
