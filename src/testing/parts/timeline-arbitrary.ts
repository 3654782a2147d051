import * as fc from 'fast-check'

import { monthAt } from '../../timeline/index.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'

/** The longest timeline of each step, so that no case has very many periods. */
const mostMonths = { year: Infinity, quarter: 48, month: 24 } as const

/** A timeline, whole or partial at either end, with what the rest of the case must know of it. */
export const timelineArbitrary = (settings: CaseSettings) => {
  const edge = settings.has('partialYears') ? fc.oneof(fc.constant(0), fc.nat(11)) : fc.constant(0)
  return fc
    .record({
      year: fc.integer({ min: 2019, max: 2026 }),
      startsLater: edge,
      years: fc.integer({ min: 1, max: settings.maxYears }),
      endsEarlier: edge,
      step: fc.constantFrom(undefined, ...settings.steps),
    })
    .map(({ year, startsLater, years, endsEarlier, step = settings.steps[0] }) => {
      const firstMonth = year * 12 + startsLater
      const months = Math.min(years * 12 - endsEarlier, mostMonths[step ?? 'year'])
      const timeline = compact({
        from: monthAt(firstMonth),
        through: monthAt(firstMonth + months - 1),
        step: step === 'year' ? undefined : step,
      })
      return { timeline, firstMonth, months, year }
    })
}
