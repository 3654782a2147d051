import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { money } from '../values/money-arbitrary.js'
import { monthInside, phaseInside } from '../values/month-arbitraries.js'
import { payersArbitrary } from './payers-arbitrary.js'
import { usual, usualQuantity } from '../values/usual-number.js'

// Costs that savings can pay back.
const SMALL = 3_000

/** A cost of an intervention in any of the three rhythms; `number` makes its id. */
export const interventionCostArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      kind: fc.constantFrom('once', 'yearly', 'per-household'),
      name: fc.option(fc.constant('Projectleiding'), { nil: undefined }),
      amount: money(settings, fc.oneof(usual('sum', { most: SMALL }), usual('sum'))),
      perHousehold: money(settings, usual('price-per-household')),
      month: monthInside,
      phase: fc.option(phaseInside, { nil: undefined }),
      payers: payersArbitrary(settings),
      fromBudget: settings.has('budget') ? fc.boolean() : fc.constant(false),
      contingency: maybe(settings, 'contingency', usualQuantity(settings, 'surcharge')),
      vat: maybe(
        settings,
        'vat',
        fc
          .record({
            rate: usualQuantity(settings, 'share'),
            recoverable: fc.option(usualQuantity(settings, 'share'), { nil: undefined }),
          })
          .map(compact),
      ),
      funding: fc.constantFrom(undefined, 'incidental', 'structural'),
      incidentalFirst: settings.has('agreements') ? fc.boolean() : fc.constant(false),
    })
    .map((choice) => (context: CaseContext, number: number) => {
      const common = compact({
        id: `kosten-${number}`,
        name: choice.name,
        contingency: choice.contingency,
        vat: choice.vat,
        ...(choice.fromBudget && context.budget !== undefined
          ? { budget: context.budget }
          : { payers: choice.payers(context, context.parties) }),
        funding: choice.funding,
      })
      // Only a structural cost may start on incidental money, and that money ends while the cost runs.
      const incidentalUntil = (month: string) =>
        choice.incidentalFirst && choice.funding !== 'incidental' ? { incidentalThrough: month } : {}
      if (choice.kind === 'per-household') {
        return {
          ...common,
          ...incidentalUntil(choice.month(context)),
          kind: choice.kind,
          amount: choice.perHousehold(context),
        }
      }
      const amount = choice.amount(context)
      if (choice.kind === 'once') return { ...common, kind: choice.kind, amount, month: choice.month(context) }
      const phase = choice.phase?.(context)
      const until = incidentalUntil(phase?.from ?? choice.month(context))
      return {
        ...common,
        ...until,
        kind: choice.kind,
        amount,
        ...(phase && { from: phase.from, through: phase.through }),
      }
    })
