import { ArgumentRangeError } from '../base/index.js'
import * as fc from 'fast-check'

import type { CaseContext, CostItemFacts } from './case-context.js'
import type { CaseSettings } from './case-settings.js'
import { changeKinds, numberKinds } from '../case/index.js'
import { atLevel, priceLevel } from './values/money-arbitrary.js'
import type { WrittenMoney, WrittenQuantity } from './values/written-number.js'
import { writtenQuantity } from './values/quantity-arbitrary.js'
import { roundedDown } from './values/short-decimal.js'
import { usual } from './values/usual-number.js'
import { byDateArbitrary, NO_MORE, type WrittenByDate } from './values/by-date-arbitrary.js'

/** Exactly one of the four kinds of change, as keys of an effect. */
export type ChangeInput = {
  reduction?: WrittenQuantity
  ratio?: WrittenQuantity
  volume?: WrittenByDate<WrittenQuantity>
  amount?: WrittenMoney
}

/** A change of a cost item: savings, or more use where negative ones are wanted. */
export const changeArbitrary = (
  settings: CaseSettings,
): fc.Arbitrary<(context: CaseContext, item: CostItemFacts) => ChangeInput> =>
  fc
    .record({
      kind: fc.constantFrom(...kindsOf(settings)),
      share: settings.has('negative') ? fc.oneof(usual('share'), usual('share'), usual('reduction')) : usual('share'),
      beyond: fc.constantFrom(1, 3),
      priceLevel: priceLevel(settings),
      written: writtenQuantity(settings),
      volumes: byDateArbitrary(settings, NO_MORE),
    })
    .map(({ kind, share, beyond, priceLevel: level, written, volumes }) => (context, item) => {
      if (kind === 'reduction') return { reduction: written(share) }
      if (kind === 'ratio') return { ratio: written(complement(share)) }
      if (kind === 'volume') {
        const volume = roundedDown(item.volume * (1 - share), 3)
        return { volume: item.grows ? written(volume) : volumes(context, volume, written) }
      }
      // In proportion to the baseline: a rise of many times a tiny cost, compounded over interventions, is meaningless.
      const baseline = item.volume * item.price
      if (settings.has('overlap')) {
        // Sometimes more than there is to save, and something where there is nothing.
        const most = baseline === 0 ? 1000 : beyond * baseline
        return { amount: atLevel(written(signedDown(share * most)), level(context)) }
      }
      // Never above the baseline cost of a household-year, however far that falls.
      const most = baseline * (1 + numberKinds.growth.usual.from) ** (2 * Math.ceil(context.months / 12))
      return { amount: atLevel(written(signedDown(share * most)), item.priceLevel) }
    })

/** One less a share, without the digits that floating point adds. */
const complement = (share: number): number => Math.round(100 * (1 - share)) / 100

/** Cents towards zero. */
const signedDown = (amount: number): number => {
  const cents = roundedDown(Math.abs(amount), 2)
  return amount < 0 && cents > 0 ? -cents : cents
}

const kindsOf = (settings: CaseSettings): (typeof changeKinds)[number][] => {
  const features = { reduction: 'reductions', ratio: 'ratios', volume: 'volumes', amount: 'amounts' } as const
  const kinds = changeKinds.filter((kind) => settings.has(features[kind]))
  if (kinds.length === 0)
    throw new ArgumentRangeError({
      code: 'empty',
      address: 'only',
      texts: {
        nl: 'Geen van reductions, ratios, volumes en amounts blijft over; laat er ten minste één toe.',
        en: 'None of reductions, ratios, volumes and amounts remains; state at least one of them.',
      },
    })
  return kinds
}
