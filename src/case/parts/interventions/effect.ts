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
  readonly change: Change
}

/** What an intervention changes in one income item, for each household-year in effect. */
export interface IncomeEffect extends AnyEffect {
  readonly id: Id
  readonly incomeItem: Id
  readonly costItem?: undefined
  readonly change: Change
}

/** What an intervention changes in one cost item or in one income item. */
export type Effect = CostEffect | IncomeEffect

export const isCostEffect = (effect: Effect): effect is CostEffect => effect.costItem !== undefined

export const isIncomeEffect = (effect: Effect): effect is IncomeEffect => effect.incomeItem !== undefined

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

/** The two things in which an effect can change something: exactly one is named. */
export const changedItems = ['costItem', 'incomeItem'] as const

/** What changes in one cost item or income item: exactly one of reduction, ratio, volume and amount. */
export const effect = noted(
  z
    .strictObject({
      /** Id of the effect. */
      id: field(optional(id), 'Kenmerk van het effect.', 'minder-ggz', {
        derivedDefault: { nl: '`costItem` of `incomeItem`', en: '`costItem` or `incomeItem`' },
      }),
      /** Cost item that changes. */
      costItem: field(optional(idOf('costItems')), 'Kostenpost die verandert.', 'ggz'),
      /** Income item that changes, in the place of a cost item. */
      incomeItem: field(
        optional(idOf('incomeItems')),
        'Opbrengstpost die verandert, in de plaats van een kostenpost.',
        'loon',
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
      const whole = { ...rest, id: rest.id ?? rest.costItem ?? rest.incomeItem }
      const isOnOne = (rest.costItem === undefined) !== (rest.incomeItem === undefined)
      if (changed !== undefined && isOnOne) return { ...whole, change: changed } as unknown as Effect
      context.addIssue({ code: 'custom', message: 'reported-by-a-check' })
      return whole as unknown as Effect
    }),
  {
    id: 'effect',
    description:
      'Wat er in één kostenpost of opbrengstpost verandert: precies één van reduction, ratio, volume en amount.',
    keywords: {
      allOf: [changedItems, changeKinds].map((fields) => ({ oneOf: fields.map((each) => ({ required: [each] })) })),
    },
  },
)
