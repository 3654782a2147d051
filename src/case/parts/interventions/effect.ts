import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { ratio, reduction, signedAmount, volumeByDate } from '../../numbers/quantities.js'
import type { DatedValues, Money, Quantity } from '../../numbers/quantity.js'
import { anyEffect, type AnyEffect } from './any-effect.js'

/** What an intervention changes in one cost item, for each household-year in effect. */
export interface Effect extends AnyEffect {
  readonly id: Id
  readonly costItem: Id
  readonly change: Change
}

/**
 * The change itself. Positive saves, negative raises use: `reduction` is a fraction of the baseline cost, `ratio` what
 * is left of it (a relative risk or hazard ratio: 1 less the reduction), `volume` a new volume that replaces the baseline's (as of the first budget year, under the same trend),
 * `amount` euros saved for each household-year.
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

/** What changes in one cost item: exactly one of reduction, ratio, volume and amount. */
export const effect = noted(
  z
    .strictObject({
      /** Id of the effect. */
      id: field(optional(id), 'Kenmerk van het effect.', 'minder-ggz', { derivedDefault: 'costItem' }),
      /** Cost item that changes. */
      costItem: field(idOf('costItems'), 'Kostenpost die verandert.', 'ggz'),
      /** Fraction of the cost that is saved (0.25 for 25 %); negative raises it. */
      reduction: field(
        optional(reduction),
        'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.',
        0.25,
      ),
      /** Ratio to the cost without the intervention (0.8 is 20 % less), such as a relative risk; above 1 raises it. */
      ratio: field(
        optional(ratio),
        'Verhouding tot de kosten zonder de interventie (0.8 is 20 % minder), zoals een relatief risico; boven 1 is meer kosten.',
        0.8,
      ),
      /** New volume for each household-year, instead of that of the cost item; or a list of what it is from each month. */
      volume: field(
        optional(volumeByDate),
        'Nieuw volume per huishoudjaar, in de plaats van dat van de kostenpost; of een lijst met wat het vanaf elke maand is.',
        20,
      ),
      /** Euros saved for each household-year; negative raises cost. */
      amount: field(optional(signedAmount), 'Euro’s besparing per huishoudjaar; negatief is meer kosten.', 1500),
      ...anyEffect,
    })
    .transform(({ reduction: fraction, ratio: left, volume: newVolume, amount, ...rest }, context): Effect => {
      const changed = change({
        ...(fraction === undefined ? {} : { reduction: fraction }),
        ...(left === undefined ? {} : { ratio: left }),
        ...(newVolume === undefined ? {} : { volume: newVolume }),
        ...(amount === undefined ? {} : { amount }),
      })
      const whole = { ...rest, id: rest.id ?? rest.costItem }
      if (changed !== undefined) return { ...whole, change: changed }
      context.addIssue({ code: 'custom', message: 'reported-by-a-check' })
      return whole as unknown as Effect
    }),
  {
    id: 'effect',
    description: 'Wat er in één kostenpost verandert: precies één van reduction, ratio, volume en amount.',
    keywords: { oneOf: changeKinds.map((kind) => ({ required: [kind] })) },
  },
)
