import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { ratio, reduction, signedAmount, volumeByDate } from '../../numbers/quantities.js'
import type { DatedValues, Money, Quantity } from '../../numbers/quantity.js'
import { anyEffect, type AnyEffect } from './any-effect.js'

/** What an intervention changes in one cost item, for each household-year in effect. */
export interface CostEffect extends AnyEffect {
  readonly id: Id
  readonly costItem: Id
  readonly incomeItem?: undefined
  readonly movesTo?: undefined
  readonly change: Change
}

/** What an intervention changes in one income item, for each household-year in effect. */
export interface IncomeEffect extends AnyEffect {
  readonly id: Id
  readonly incomeItem: Id
  readonly costItem?: undefined
  readonly movesTo?: undefined
  readonly change: Change
}

/**
 * Households that an intervention moves to another target group, for each household-year in effect: they no longer cost
 * what a household of their own group costs, and cost what one of the other does, item by item.
 */
export interface MoveEffect extends AnyEffect {
  readonly id: Id
  readonly movesTo: Id
  readonly costItem?: undefined
  readonly incomeItem?: undefined
  readonly change?: undefined
}

/** What an intervention changes in one cost item or in one income item, or to which group it moves households. */
export type Effect = CostEffect | IncomeEffect | MoveEffect

export const isCostEffect = (effect: Effect): effect is CostEffect => effect.costItem !== undefined

export const isIncomeEffect = (effect: Effect): effect is IncomeEffect => effect.incomeItem !== undefined

export const isMoveEffect = (effect: Effect): effect is MoveEffect => effect.movesTo !== undefined

/**
 * The change itself. On a cost item positive saves, negative raises use: `reduction` is a fraction of the baseline cost, `ratio` what
 * is left of it (a relative risk or hazard ratio: 1 less the reduction), `volume` a new volume that replaces the baseline's (as of the first budget year, under the same trend),
 * `amount` euros saved for each household-year. On an income item `reduction` and `ratio` say the same of the income, a
 * `volume` above the baseline's raises it, and `amount` is what is received more.
 */
export type Change =
  | { readonly kind: 'reduction'; readonly reduction: Quantity }
  | { readonly kind: 'ratio'; readonly ratio: Quantity }
  | { readonly kind: 'volume'; readonly volume: DatedValues<Quantity> }
  | { readonly kind: 'amount'; readonly amount: Money }

/** The four ways to state a change: exactly one is written. */
export const changeKinds = ['reduction', 'ratio', 'volume', 'amount'] as const

interface WrittenChange {
  readonly reduction?: Quantity
  readonly ratio?: Quantity
  readonly volume?: DatedValues<Quantity>
  readonly amount?: Money
}

// A check refuses none and more than one, also where other fields are wrong.
const change = (written: WrittenChange): Change | undefined => {
  if (written.reduction !== undefined) return { kind: 'reduction', reduction: written.reduction }
  if (written.ratio !== undefined) return { kind: 'ratio', ratio: written.ratio }
  if (written.volume !== undefined) return { kind: 'volume', volume: written.volume }
  return written.amount === undefined ? undefined : { kind: 'amount', amount: written.amount }
}

/** What an effect can be on: a cost item, an income item, or the group to which households move. Exactly one is named. */
export const changedItems = ['costItem', 'incomeItem', 'movesTo'] as const

/** What changes in one cost item or income item (exactly one of reduction, ratio, volume and amount), or a move to another group. */
export const effect = noted(
  z
    .strictObject({
      /** Id of the effect. */
      id: field(optional(id), 'Kenmerk van het effect.', 'minder-ggz', {
        derivedDefault: { nl: '`costItem`, `incomeItem` of `movesTo`', en: '`costItem`, `incomeItem` or `movesTo`' },
      }),
      /** Cost item that changes. */
      costItem: field(optional(idOf('costItems')), 'Kostenpost die verandert.', 'ggz'),
      /** Income item that changes, in the place of a cost item. */
      incomeItem: field(
        optional(idOf('incomeItems')),
        'Opbrengstpost die verandert, in de plaats van een kostenpost.',
        'loon',
      ),
      /**
       * Target group to which households move, in the place of a cost item: what they cost in their own group is saved,
       * and what they cost in the other is added, item by item. Without reduction, ratio, volume and amount.
       */
      movesTo: field(
        optional(idOf('targetGroups')),
        'Doelgroep waarnaar huishoudens overgaan, in de plaats van een kostenpost: wat zij in hun eigen groep kosten vervalt, en wat zij in de andere kosten komt erbij, post voor post. Zonder reduction, ratio, volume en amount.',
        'enkelvoudig',
      ),
      /** Fraction of the cost that is saved, or of the income that is lost (0.25 for 25 %); negative raises it. */
      reduction: field(
        optional(reduction),
        'Deel van de kosten of de opbrengst dat vervalt (0.25 voor 25 %); negatief is meer.',
        0.25,
      ),
      /** Ratio to the cost or income without the intervention (0.8 is 20 % less), such as a relative risk; above 1 raises it. */
      ratio: field(
        optional(ratio),
        'Verhouding tot de kosten of de opbrengst zonder de interventie (0.8 is 20 % minder), zoals een relatief risico; boven 1 is meer.',
        0.8,
      ),
      /**
       * New volume for each household-year, instead of that of the cost item or income item; or a list of what it is
       * from each month on.
       */
      volume: field(
        optional(volumeByDate),
        'Nieuw volume per huishoudjaar, in de plaats van dat van de post; of een lijst met wat het vanaf elke maand is.',
        20,
      ),
      /** Euros saved for each household-year (negative raises cost); on an income item euros received more. */
      amount: field(
        optional(signedAmount),
        'Euro’s besparing per huishoudjaar (negatief is meer kosten); bij een opbrengstpost wat er meer binnenkomt.',
        1500,
      ),
      ...anyEffect,
    })
    .transform(({ reduction: fraction, ratio: left, volume: newVolume, amount, ...rest }, context): Effect => {
      const changed = change({
        ...(fraction === undefined ? {} : { reduction: fraction }),
        ...(left === undefined ? {} : { ratio: left }),
        ...(newVolume === undefined ? {} : { volume: newVolume }),
        ...(amount === undefined ? {} : { amount }),
      })
      // A check refuses an effect on neither item, and one on both.
      const whole = { ...rest, id: rest.id ?? rest.costItem ?? rest.incomeItem ?? rest.movesTo }
      const isOnOne = changedItems.filter((item) => rest[item] !== undefined).length === 1
      if (isOnOne && rest.movesTo !== undefined && changed === undefined) return whole as unknown as Effect
      if (isOnOne && rest.movesTo === undefined && changed !== undefined)
        return { ...whole, change: changed } as unknown as Effect
      context.addIssue({ code: 'custom', message: 'reported-by-a-check' })
      return whole as unknown as Effect
    }),
  {
    id: 'effect',
    description:
      'Wat er in één kostenpost of opbrengstpost verandert (precies één van reduction, ratio, volume en amount), of naar welke doelgroep huishoudens overgaan.',
    // A move names no item, and states no change beside it: it is both at once.
    keywords: {
      allOf: [changedItems, [...changeKinds, 'movesTo']].map((fields) => ({
        oneOf: fields.map((each) => ({ required: [each] })),
      })),
    },
  },
)
