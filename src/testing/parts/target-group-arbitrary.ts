import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { ownOverlap } from '../properties/own-overlap.js'
import { byDateArbitrary, NO_LESS } from '../values/by-date-arbitrary.js'
import { maybe } from '../values/maybe.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { usual, usualQuantity } from '../values/usual-number.js'

/** A target group of a few to a few hundred households, with its smallest size for those who enrol them. */
export const targetGroupArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      name: fc.option(fc.constant('Aandachtshuishoudens'), { nil: undefined }),
      unit: fc.constantFrom<undefined | 'households' | 'persons'>(undefined, 'households', 'persons'),
      households: usual('households'),
      written: writtenQuantity(settings),
      sizes: byDateArbitrary(settings, NO_LESS),
      growth: maybe(settings, 'growth', usualQuantity(settings, 'growth', { least: 0 })),
      overlap: ownOverlap(settings),
    })
    .map(({ households, written, sizes, growth, ...others }) => (context: CaseContext, id: string) => {
      const stated = sizes(context, households, written)
      return {
        input: compact({ id, ...others, households: stated, growth: Array.isArray(stated) ? undefined : growth }),
        facts: { id, unit: others.unit, households },
      }
    })
