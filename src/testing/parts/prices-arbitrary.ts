import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { usualQuantity } from '../values/usual-number.js'

/** A price level with up to two indices of the case's own that know the years around it. */
export const pricesArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      level: fc.integer({ min: 2019, max: 2027 }),
      indices: fc.array(fc.array(usualQuantity(settings, 'index-number'), { minLength: 7, maxLength: 7 }), {
        maxLength: settings.has('priceLevels') ? 2 : 0,
      }),
      usesFirst: fc.boolean(),
      inflation: maybe(settings, 'inflation', usualQuantity(settings, 'rate')),
    })
    .map(({ level, indices, usesFirst, inflation }) => {
      const ids = indices.map((_, i) => `eigen-index-${i + 1}`)
      const index = usesFirst ? ids[0] : undefined
      const own = indices.map((values, i) => ({
        id: ids[i] ?? '',
        source: 'eigen reeks',
        values: Object.fromEntries(values.map((value, year) => [String(level - 3 + year), value])),
      }))
      const input = compact({ level, index, indices: own.length === 0 ? undefined : own, inflation })
      return { input, priceLevel: level, indices: ids, hasDefaultIndex: index !== undefined }
    })
