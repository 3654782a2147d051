import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import type { WrittenQuantity } from '../values/written-number.js'
import { usual } from '../values/usual-number.js'

/**
 * Months of delay in any written form. Those of the case and of an intervention together are fewer than the months of
 * the timeline.
 */
export const startDelay = (settings: CaseSettings, most: number): fc.Arbitrary<(months: number) => WrittenQuantity> =>
  fc.tuple(usual('months', { most }), writtenQuantity(settings)).map(
    ([delay, written]) =>
      (months) =>
        written(Math.min(delay, Math.floor((months - 1) / 2))),
  )
