import * as fc from 'fast-check'

import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'

/** How joint savings are ascribed; a sequential rule names every intervention once, in any order. */
export const attributionArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      stated: fc.boolean(),
      overlap: settings.has('additive')
        ? fc.constantFrom(undefined, 'independent', 'additive')
        : fc.constant(undefined),
      rule: settings.has('rules')
        ? fc.constantFrom(undefined, 'shapley', 'proportional', 'sequential')
        : fc.constant(undefined),
      places: fc.array(fc.nat(99), { minLength: settings.maxInterventions, maxLength: settings.maxInterventions }),
    })
    .map(({ stated, overlap, rule, places }) => (interventions: readonly string[]) => {
      if (!stated) return undefined
      const placed = interventions.map((id, i) => ({ id, place: places[i] ?? 0 }))
      const order = placed.sort((one, other) => one.place - other.place).map(({ id }) => id)
      return compact({ overlap, rule, order: rule === 'sequential' ? order : undefined })
    })
