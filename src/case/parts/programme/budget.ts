import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { unspentChoices, type UnspentChoice } from '../../choices/unspent-choice.js'
import { id, name, yearPattern } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { sum } from '../../numbers/quantities.js'
import type { Money } from '../../numbers/quantity.js'
import { payers, type Payers } from '../parties/payers.js'
import { named } from '../../grammar/named.js'

/** Once-only money for the projects of a programme (incidenteel budget). */
export interface Budget {
  readonly id: Id
  readonly name: string
  readonly amount: Money
  /** Who pays the costs that are paid from it: their shares, by period. */
  readonly sources: readonly Payers[]
  /** What may be used in each budget year; together the amount. */
  readonly planned: Readonly<Record<string, Money>>
  /** What becomes of what a year leaves: it lapses, or stays available in the next. */
  readonly unspent: UnspentChoice
  /** The larger budget of which it is a part, to say what share it is. */
  readonly within?: LargerBudget
}

/** A larger budget, of which a programme has a part. */
export interface LargerBudget {
  readonly name: string
  readonly amount: Money
}

/** A larger budget, of which the programme has a part. */
const largerBudget = noted(
  z.strictObject({
    /** What the larger budget is. */
    name: field(name, 'Wat het grotere budget is.', 'Uitgaven aan het sociaal domein, 2019-2022'),
    /** Euros in total. */
    amount: field(sum, 'Euro’s in totaal.', 600_000_000),
  }),
  { id: 'larger-budget', description: 'Een groter budget, waarvan het programma een deel heeft.' },
)

/** Once-only money for the projects of a programme: costs that name it are paid by its sources. */
export const budget = noted(
  z
    .strictObject({
      /** Id by which costs name the budget. */
      id: field(id, 'Kenmerk waarmee kosten het budget noemen.', 'investeringsplan'),
      name: nameField('Investeringsplan sociaal domein'),
      /** Euros in total. */
      amount: field(sum, 'Euro’s in totaal.', 5_000_000),
      /** Who pays what is paid from the budget: a party id, or shares by party id. */
      sources: field(payers, 'Wie betaalt wat uit het budget komt: een partij-id of aandelen per partij.', 'gemeente'),
      /** What may be used in each budget year; together the amount. */
      planned: field(
        z.record(z.string().regex(yearPattern, { error: 'year' }), sum),
        'Wat er in elk begrotingsjaar gebruikt mag worden; samen het bedrag.',
        { 2025: 2_000_000, 2026: 3_000_000 },
      ),
      /** What becomes of what a year leaves: it lapses, or stays available in the next. */
      unspent: field(
        z.enum(unspentChoices).default('lapses'),
        'Wat er gebeurt met wat een jaar overlaat: het vervalt (lapses), of blijft het jaar erna beschikbaar (carries-over).',
        'carries-over',
      ),
      /** The larger budget of which it is a part. */
      within: field(optional(largerBudget), 'Het grotere budget waarvan dit een deel is.', {
        name: 'Uitgaven aan het sociaal domein, 2019-2022',
        amount: 600_000_000,
      }),
    })
    .transform(named),
  { id: 'budget', description: 'Eenmalig geld voor de projecten van een programma.' },
)
