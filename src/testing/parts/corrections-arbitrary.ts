import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { maybe } from '../values/maybe.js'
import { usualQuantity } from '../values/usual-number.js'

/** Deadweight, displacement and shares of projects outside the case; those shares never exceed the whole. */
export const correctionsArbitrary = (settings: CaseSettings) =>
  fc.record({
    deadweight: maybe(settings, 'corrections', usualQuantity(settings, 'share')),
    displacement: maybe(settings, 'corrections', usualQuantity(settings, 'share')),
    outside: maybe(
      settings,
      'corrections',
      fc.array(
        fc.record({
          project: fc.constantFrom('Regionaal preventieprogramma', 'Landelijke campagne'),
          share: usualQuantity(settings, 'share', { most: 0.5 }),
          reason: fc.constant('bereikt dezelfde huishoudens'),
        }),
        { maxLength: 2 },
      ),
    ),
  })
