import * as fc from 'fast-check'

import { domains } from '../../case/index.js'
import type { CaseContext, CostItemFacts } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { payersArbitrary } from '../parts/payers-arbitrary.js'
import { whichGroup } from '../parts/which-group.js'
import { byDateArbitrary, NO_LESS, NO_MORE } from '../values/by-date-arbitrary.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { atLevel, priceLevel } from '../values/money-arbitrary.js'
import { monthInside } from '../values/month-arbitraries.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { LONGEST_WAIT, usual, usualQuantity } from '../values/usual-number.js'

/** What an effect must know of the income item that it changes. */
export type IncomeItemFacts = CostItemFacts

/** An income item with its facts for the effects on it; `number` makes its id. */
export const incomeItemArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      targetGroup: whichGroup,
      domain: fc.constantFrom(...domains),
      name: fc.option(fc.constant('Loon uit werk'), { nil: undefined }),
      unit: fc.option(fc.constantFrom('maand', 'uur'), { nil: undefined }),
      volume: usual('volume'),
      price: usual('price'),
      writtenVolume: writtenQuantity(settings),
      writtenPrice: writtenQuantity(settings),
      // No more than the first, so that a new volume above the first is more throughout.
      volumes: byDateArbitrary(settings, NO_MORE),
      prices: byDateArbitrary(settings, NO_LESS),
      priceLevel: priceLevel(settings),
      volumeGrowth: maybe(settings, 'growth', usualQuantity(settings, 'growth')),
      priceGrowth: maybe(settings, 'growth', usualQuantity(settings, 'growth')),
      recipients: payersArbitrary(settings),
      payer: maybe(settings, 'transfers', fc.nat(4)),
      cashable: cashability(settings),
      valued: fc.boolean(),
    })
    .map((choice) => (number: number) => (context: CaseContext) => {
      const id = `opbrengstpost-${number}`
      const targetGroup = pick(context.targetGroups, choice.targetGroup).id
      // Nobody pays a transfer to themselves: a case with one party has none.
      const payer =
        choice.payer === undefined || context.parties.length === 1 ? undefined : pick(context.parties, choice.payer)
      const level = choice.priceLevel(context)
      const volume = choice.volumes(context, choice.volume, choice.writtenVolume)
      const price = choice.prices(context, choice.price, (value) => atLevel(choice.writtenPrice(value), level))
      const volumeGrowth = Array.isArray(volume) ? undefined : choice.volumeGrowth
      const input = compact({
        id,
        name: choice.name,
        targetGroup,
        domain: choice.domain,
        volume,
        unit: choice.unit,
        price,
        volumeGrowth,
        priceGrowth: Array.isArray(price) ? undefined : choice.priceGrowth,
        recipients: choice.recipients(
          context,
          context.parties.filter((party) => party !== payer),
        ),
        nature: payer === undefined ? undefined : ('transfer' as const),
        payer,
        cashable: choice.cashable?.(context),
        valuationGroup: choice.valued ? `waardering-van-${id}` : undefined,
      })
      const facts: IncomeItemFacts = {
        id,
        targetGroup,
        volume: choice.volume,
        price: choice.price,
        grows: volumeGrowth !== undefined,
        priceLevel: level,
      }
      return { input, facts }
    })

const cashability = (settings: CaseSettings) => {
  const inFull = fc
    .record({
      share: maybe(settings, 'cashableShare', usualQuantity(settings, 'share')),
      lag: maybe(settings, 'lag', usualQuantity(settings, 'months', { most: LONGEST_WAIT })),
      from: maybe(settings, 'cashableFrom', monthInside),
    })
    .map((choice) => (context: CaseContext) => compact({ ...choice, from: choice.from?.(context) }))
  const shareAlone = usual('share').map((share) => () => share)
  return fc.option(settings.has('cashableShare') ? fc.oneof(shareAlone, inFull) : inFull, { nil: undefined })
}
