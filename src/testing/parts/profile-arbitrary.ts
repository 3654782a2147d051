import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import type { WrittenQuantity } from '../values/written-number.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { LONGEST_WAIT, usual, usualQuantity } from '../values/usual-number.js'

/** When an effect works. A caller whose cohorts follow each other up caps how many months after entry it may work. */
export type ProfileChoice = (
  longest: number | undefined,
) =>
  | { delay?: WrittenQuantity; rampUp?: WrittenQuantity; duration?: WrittenQuantity; dropOff?: WrittenQuantity }
  | undefined

/** Profiles in whole months, with any of delay, ramp-up, duration and drop-off. */
export const profileArbitrary = (settings: CaseSettings): fc.Arbitrary<ProfileChoice> => {
  const choices = fc.record({
    delay: maybe(settings, 'profiles', usual('months', { most: LONGEST_WAIT })),
    rampUp: maybe(settings, 'profiles', usualQuantity(settings, 'months', { most: LONGEST_WAIT })),
    duration: maybe(settings, 'profiles', usual('months', { least: 1 })),
    dropOff: maybe(settings, 'profiles', usualQuantity(settings, 'share')),
    written: writtenQuantity(settings),
  })
  return maybe(settings, 'profiles', choices).map((choice) => (longest) => {
    if (choice === undefined) return longest === undefined ? undefined : { duration: longest }
    const { delay, duration, written, ...others } = choice
    const from = longest === undefined || delay === undefined ? delay : delay % longest
    const months = longest === undefined ? duration : Math.min(duration ?? longest, longest - (from ?? 0))
    const stated = (count: number | undefined): WrittenQuantity | undefined =>
      count === undefined ? undefined : written(count)
    return compact({ ...others, delay: stated(from), duration: stated(months) })
  })
}
