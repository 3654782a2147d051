import * as fc from 'fast-check'

import { domains } from '../../case/index.js'
import type { CaseContext, CostItemFacts } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { atLevel, money, priceLevel } from '../values/money-arbitrary.js'
import { monthInside } from '../values/month-arbitraries.js'
import { ownOverlap } from '../properties/own-overlap.js'
import { payersArbitrary } from './payers-arbitrary.js'
import { pick } from '../values/pick.js'
import { quantity, writtenQuantity } from '../values/quantity-arbitrary.js'
import { fraction, shortDecimal } from '../values/short-decimal.js'
import { whichGroup } from './which-group.js'

/** A cost item with its facts for the effects on it; `number` makes its id. */
export const costItemArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      targetGroup: whichGroup,
      domain: fc.constantFrom(...domains),
      name: fc.option(fc.constant('Specialistische ggz'), { nil: undefined }),
      unit: fc.option(fc.constantFrom('uur', 'dag', 'traject'), { nil: undefined }),
      volume: shortDecimal(0, 40, 1),
      price: shortDecimal(0, 300, 2),
      writtenVolume: writtenQuantity(settings),
      writtenPrice: writtenQuantity(settings),
      priceLevel: priceLevel(settings),
      volumeGrowth: maybe(settings, 'growth', quantity(settings, shortDecimal(lowestGrowth, 0.05, 3))),
      priceGrowth: maybe(settings, 'growth', quantity(settings, shortDecimal(lowestGrowth, 0.05, 3))),
      payers: payersArbitrary(settings),
      recipient: maybe(settings, 'transfers', fc.nat(4)),
      cashable: cashability(settings),
      valued: fc.boolean(),
      overlap: ownOverlap(settings),
    })
    .map((choice) => (number: number) => (context: CaseContext) => {
      const id = `kostenpost-${number}`
      const targetGroup = pick(context.targetGroups, choice.targetGroup).id
      // Nobody pays a transfer to themselves: a case with one party has none.
      const recipient =
        choice.recipient === undefined || context.parties.length === 1
          ? undefined
          : pick(context.parties, choice.recipient)
      const payers = context.parties.filter((party) => party !== recipient)
      const level = choice.priceLevel(context)
      const input = compact({
        id,
        name: choice.name,
        targetGroup,
        domain: choice.domain,
        volume: choice.writtenVolume(choice.volume),
        unit: choice.unit,
        price: atLevel(choice.writtenPrice(choice.price), level),
        volumeGrowth: choice.volumeGrowth,
        priceGrowth: choice.priceGrowth,
        payers: choice.payers(context, payers),
        nature: recipient === undefined ? undefined : ('transfer' as const),
        recipient,
        cashable: choice.cashable?.(context),
        valuationGroup: choice.valued ? `waardering-van-${id}` : undefined,
        overlap: choice.overlap,
      })
      const facts: CostItemFacts = { id, targetGroup, volume: choice.volume, price: choice.price, priceLevel: level }
      return { input, facts }
    })

/** The strongest yearly fall of a volume or a price in a generated case. */
export const lowestGrowth = -0.03

const cashability = (settings: CaseSettings) => {
  const inFull = fc
    .record({
      share: maybe(settings, 'cashableShare', quantity(settings, fraction())),
      lag: maybe(settings, 'lag', quantity(settings, fc.nat(18))),
      from: maybe(settings, 'cashableFrom', monthInside),
      capacity: maybe(
        settings,
        'capacity',
        fc.record({ unit: fc.constantFrom('bed', 'fte', 'groep'), cost: money(settings, shortDecimal(50, 20_000, 0)) }),
      ),
    })
    .map(
      (choice) => (context: CaseContext) =>
        compact({
          ...choice,
          from: choice.from?.(context),
          capacity: choice.capacity && { ...choice.capacity, cost: choice.capacity.cost(context) },
        }),
    )
  const shareAlone = fraction().map((share) => () => share)
  return fc.option(settings.has('cashableShare') ? fc.oneof(shareAlone, inFull) : inFull, { nil: undefined })
}
