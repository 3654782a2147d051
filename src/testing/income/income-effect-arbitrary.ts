import * as fc from 'fast-check'

import type { CaseContext } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { correctionsArbitrary } from '../parts/corrections-arbitrary.js'
import { profileArbitrary } from '../parts/profile-arbitrary.js'
import { compact } from '../values/compact.js'
import { atLevel, priceLevel } from '../values/money-arbitrary.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { roundedDown } from '../values/short-decimal.js'
import { usual } from '../values/usual-number.js'
import type { IncomeItemFacts } from './income-item-arbitrary.js'

/** The ways to state a change of income; an amount also where the item brings nothing without the case. */
const kinds = ['reduction', 'ratio', 'volume', 'amount'] as const

/** An effect on one of the income items of the intervention's group: more income, or less where losses are wanted. */
export const incomeEffectArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      incomeItem: fc.nat(4),
      kind: fc.constantFrom(...kinds),
      share: usual('share'),
      isLess: settings.has('negative') ? fc.boolean() : fc.constant(false),
      priceLevel: priceLevel(settings),
      written: writtenQuantity(settings),
      corrections: correctionsArbitrary(settings),
      evidence: fc.constantFrom('demonstrated', 'probable', 'possible'),
      profile: profileArbitrary(settings),
    })
    .map((choice) => (context: CaseContext, items: readonly IncomeItemFacts[], number: number, longest?: number) => {
      const item = pick(items, choice.incomeItem)
      const change = choice.isLess ? -choice.share : choice.share
      const amount = roundedDown(1000 * choice.share, 2)
      const changes = {
        reduction: () => ({ reduction: choice.written(-change) }),
        ratio: () => ({ ratio: choice.written(Math.round(100 * (1 + change)) / 100) }),
        volume: () => ({ volume: choice.written(Math.round(1000 * item.volume * (1 + change)) / 1000) }),
        amount: () => ({
          amount: atLevel(choice.written(choice.isLess && amount > 0 ? -amount : amount), choice.priceLevel(context)),
        }),
      }
      return compact({
        id: `opbrengst-${number}`,
        incomeItem: item.id,
        ...changes[choice.kind](),
        ...choice.corrections,
        evidence: choice.evidence,
        profile: choice.profile(longest),
      })
    })
