import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { payersArbitrary } from '../parts/payers-arbitrary.js'
import { compact } from '../values/compact.js'
import { money } from '../values/money-arbitrary.js'

/** The id of the budget of a generated case. */
export const budgetId = 'budget'

/** More for each year than the costs of a generated case come to, so that no year uses more than is available. */
const AMPLE = 10_000_000_000

/** A budget that is planned over every budget year, with sources that may change, and at times a larger one around it. */
export const budgetArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      name: fc.option(fc.constant('Investeringsplan'), { nil: undefined }),
      sources: payersArbitrary(settings),
      more: fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }),
      unspent: fc.constantFrom(undefined, 'lapses' as const, 'carries-over' as const),
      within: fc.option(money(settings, fc.integer({ min: 1, max: 900_000_000_000 })), { nil: undefined }),
    })
    .map((choice) => (context: CaseContext) => {
      const last = Math.floor((context.firstMonth + context.months - 1) / 12)
      const years = Array.from(
        { length: last - Math.floor(context.firstMonth / 12) + 1 },
        (_, at) => Math.floor(context.firstMonth / 12) + at,
      )
      const planned = years.map(
        (year, at) => [String(year), AMPLE + (choice.more[at % choice.more.length] ?? 0)] as const,
      )
      return compact({
        id: budgetId,
        name: choice.name,
        amount: planned.reduce((sum, [, amount]) => sum + amount, 0),
        sources: choice.sources(context, context.parties),
        planned: Object.fromEntries(planned),
        unspent: choice.unspent,
        within: choice.within && { name: 'Sociaal domein', amount: choice.within(context) },
      })
    })
