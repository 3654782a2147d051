import * as fc from 'fast-check'

import type { CaseSettings } from './case-settings.js'
import { compact } from './compact.js'
import { maybe } from './maybe.js'
import type { WrittenQuantity } from './written-number.js'
import { quantity, writtenQuantity } from './quantity-arbitrary.js'
import { fraction } from './short-decimal.js'

/** When an effect works. A caller that lets households follow each other up caps how many months it may last. */
export type ProfileChoice = (
  longest: number | undefined,
) =>
  | { delay?: WrittenQuantity; rampUp?: WrittenQuantity; duration?: WrittenQuantity; dropOff?: WrittenQuantity }
  | undefined

/** Profiles in whole months, with any of delay, ramp-up, duration and drop-off. */
export const profileArbitrary = (settings: CaseSettings): fc.Arbitrary<ProfileChoice> => {
  const stated = fc.record({
    delay: maybe(settings, 'profiles', quantity(settings, fc.nat(18))),
    rampUp: maybe(settings, 'profiles', quantity(settings, fc.nat(18))),
    duration: maybe(settings, 'profiles', fc.integer({ min: 1, max: 48 })),
    dropOff: maybe(settings, 'profiles', quantity(settings, fraction())),
    written: writtenQuantity(settings),
  })
  return maybe(settings, 'profiles', stated).map((choice) => (longest) => {
    if (choice === undefined) return longest === undefined ? undefined : { duration: longest }
    const { duration, written, ...others } = choice
    const months = longest === undefined ? duration : Math.min(duration ?? longest, longest)
    return compact({ ...others, duration: months === undefined ? undefined : written(months) })
  })
}
