import * as fc from 'fast-check'

import { domains } from '../../case/index.js'
import type { CaseContext, CostItemFacts } from '../case-context.js'
import type { CaseSettings } from '../case-settings.js'
import { compact } from '../values/compact.js'
import { maybe } from '../values/maybe.js'
import { atLevel, money, priceLevel } from '../values/money-arbitrary.js'
import { byDateArbitrary, NO_LESS } from '../values/by-date-arbitrary.js'
import { monthInside, phaseInside } from '../values/month-arbitraries.js'
import { ownOverlap } from '../properties/own-overlap.js'
import { payersArbitrary } from './payers-arbitrary.js'
import { pick } from '../values/pick.js'
import { writtenQuantity } from '../values/quantity-arbitrary.js'
import { whichGroup } from './which-group.js'
import { LONGEST_WAIT, usual, usualQuantity } from '../values/usual-number.js'

/** A cost item with its facts for the effects on it; `number` makes its id. */
export const costItemArbitrary = (settings: CaseSettings) =>
  fc
    .record({
      targetGroup: whichGroup,
      domain: fc.constantFrom(...domains),
      name: fc.option(fc.constant('Specialistische ggz'), { nil: undefined }),
      unit: fc.option(fc.constantFrom('uur', 'dag', 'traject'), { nil: undefined }),
      volume: usual('volume'),
      price: usual('price'),
      writtenVolume: writtenQuantity(settings),
      writtenPrice: writtenQuantity(settings),
      priceLevel: priceLevel(settings),
      volumes: byDateArbitrary(settings, NO_LESS),
      prices: byDateArbitrary(settings, NO_LESS),
      phase: maybe(settings, 'datedValues', phaseInside),
      phaseEnds: fc.constantFrom('both', 'from', 'through'),
      volumeGrowth: maybe(settings, 'growth', usualQuantity(settings, 'growth')),
      priceGrowth: maybe(settings, 'growth', usualQuantity(settings, 'growth')),
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
      const volume = choice.volumes(context, choice.volume, choice.writtenVolume)
      const price = choice.prices(context, choice.price, (value) => atLevel(choice.writtenPrice(value), level))
      const volumeGrowth = Array.isArray(volume) ? undefined : choice.volumeGrowth
      const phase = choice.phase?.(context)
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
        from: choice.phaseEnds === 'through' ? undefined : phase?.from,
        through: choice.phaseEnds === 'from' ? undefined : phase?.through,
        payers: choice.payers(context, payers),
        nature: recipient === undefined ? undefined : ('transfer' as const),
        recipient,
        cashable: choice.cashable?.(context),
        valuationGroup: choice.valued ? `waardering-van-${id}` : undefined,
        overlap: choice.overlap,
      })
      const facts: CostItemFacts = {
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
      capacity: maybe(
        settings,
        'capacity',
        fc.record({ unit: fc.constantFrom('bed', 'fte', 'groep'), cost: money(settings, usual('unit-cost')) }),
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
  const shareAlone = usual('share').map((share) => () => share)
  return fc.option(settings.has('cashableShare') ? fc.oneof(shareAlone, inFull) : inFull, { nil: undefined })
}
