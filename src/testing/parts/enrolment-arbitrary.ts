import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { phaseInside } from '../values/month-arbitraries.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { mostlySome } from '../values/mostly-some.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { roundedDown } from '../values/short-decimal.js'
import { usualQuantity } from '../values/usual-number.js'

/** Months an effect may last at most where households of one year follow up those of the year before. */
export const followUpMonths = 12

/**
 * Cohorts that never have more than `most` households in effect. Either all that ever enter fit in it, or (`followUp`)
 * those of any twelve months do and no effect lasts longer than that.
 */
export const enrolmentArbitrary = (settings: CaseSettings) =>
  mostlySome(
    fc.record({
      phase: phaseInside,
      filled: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(100)),
      per: fc.constantFrom('cohort', 'year', 'month'),
      written: writtenQuantity(settings),
      success: maybe(settings, 'chain', fc.option(usualQuantity(settings, 'share'), { nil: undefined, freq: 1 })),
    }),
    3,
  ).map(
    (cohorts) => (context: CaseContext, most: number, followUp: boolean) =>
      cohorts.map(({ phase, filled, per, written, success }) => {
        const { from, through, length } = phase(context)
        const share = (most * filled) / 100 / cohorts.length
        const monthly = share / (followUp ? followUpMonths : length)
        const households = { cohort: monthly * length, year: monthly * 12, month: monthly }[per]
        return compact({ from, through, households: written(roundedDown(households, 3)), per, success })
      }),
  )
