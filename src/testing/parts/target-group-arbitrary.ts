import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { ownOverlap } from '../properties/own-overlap.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { usual } from '../values/usual-number.js'

/** A target group of a few to a few hundred households, with its size for those who enrol them. */
export const targetGroupArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      name: fc.option(fc.constant('Aandachtshuishoudens'), { nil: undefined }),
      unit: fc.constantFrom(undefined, 'households', 'persons'),
      households: usual('households'),
      written: writtenQuantity(settings),
      overlap: ownOverlap(settings),
    })
    .map(({ households, written, ...others }) => (id: string) => ({
      input: compact({ id, ...others, households: written(households) }),
      facts: { id, households },
    }))
