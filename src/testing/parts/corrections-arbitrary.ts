import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { maybe } from '../values/maybe.js'
import { quantity } from '../values/quantity-arbitrary.js'
import { fraction } from '../values/short-decimal.js'

/** Deadweight, displacement and shares of projects outside the case; those shares never exceed the whole. */
export const correctionsArbitrary = (settings: CaseSettings) =>
  fc.record({
    deadweight: maybe(settings, 'corrections', quantity(settings, fraction())),
    displacement: maybe(settings, 'corrections', quantity(settings, fraction())),
    outside: maybe(
      settings,
      'corrections',
      fc.array(
        fc.record({
          project: fc.constantFrom('Regionaal preventieprogramma', 'Landelijke campagne'),
          share: quantity(settings, fraction(0.5)),
          reason: fc.constant('bereikt dezelfde huishoudens'),
        }),
        { maxLength: 2 },
      ),
    ),
  })
