import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { payersArbitrary } from '../parts/payers-arbitrary.js'
import { byDateArbitrary } from '../values/by-date-arbitrary.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { atLevel, money, priceLevel } from '../values/money-arbitrary.js'
import { monthInside, phaseInside } from '../values/month-arbitraries.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { usual } from '../values/usual-number.js'

// Income of the size of costs.
const SMALL = 3_000

/** Income with an intervention in any of the three rhythms; `number` makes its id. */
export const interventionIncomeArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      kind: fc.constantFrom('once', 'yearly', 'per-household'),
      name: fc.option(fc.constant('Eigen bijdrage'), { nil: undefined }),
      amount: money(settings, fc.oneof(usual('sum', { most: SMALL }), usual('sum'))),
      yearly: usual('sum', { most: SMALL }),
      byDate: byDateArbitrary(settings, [1, 0.5, 2]),
      writtenYearly: writtenQuantity(settings),
      priceLevel: priceLevel(settings),
      perHousehold: money(settings, usual('price-per-household')),
      month: monthInside,
      phase: fc.option(phaseInside, { nil: undefined }),
      recipients: payersArbitrary(settings),
      payer: maybe(settings, 'transfers', fc.nat(4)),
    })
    .map((choice) => (context: CaseContext, number: number) => {
      const payer =
        choice.payer === undefined || context.parties.length === 1 ? undefined : pick(context.parties, choice.payer)
      const common = compact({
        id: `opbrengst-${number}`,
        name: choice.name,
        recipients: choice.recipients(
          context,
          context.parties.filter((party) => party !== payer),
        ),
        payer,
      })
      if (choice.kind === 'per-household') return { ...common, kind: choice.kind, amount: choice.perHousehold(context) }
      const amount = choice.amount(context)
      if (choice.kind === 'once') return { ...common, kind: choice.kind, amount, month: choice.month(context) }
      const phase = choice.phase?.(context)
      const level = choice.priceLevel(context)
      const yearly = choice.byDate(context, choice.yearly, (value) => atLevel(choice.writtenYearly(value), level))
      return {
        ...common,
        kind: choice.kind,
        amount: Array.isArray(yearly) ? yearly : amount,
        ...(phase && { from: phase.from, through: phase.through }),
      }
    })
