import * as z from 'zod'

import { idOf, month } from '../grammar/basics.js'
import { field, noted } from '../grammar/notes.js'
import { price, share } from '../numbers/quantities.js'
import type { Month } from '../../timeline/index.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/**
 * A revolving fund (fonds): a party of its own, fed one budget year later with a share of what parties retain of
 * cashable savings.
 */
export interface Fund {
  /** The party that is the fund. It pays and saves nothing else. */
  readonly party: string
  /** What goes in: a share of positive retained cashable savings of the year before, by party. */
  readonly deposits: readonly FundDeposit[]
  /** What is put in once, to begin with. */
  readonly endowments: readonly { readonly party: string; readonly month: Month; readonly amount: Money }[]
  readonly use: FundUse
}

export interface FundDeposit {
  readonly party: string
  readonly share: Quantity
}

export type FundUse =
  /** It is held. */
  | { readonly kind: 'hold' }
  /** It pays parties so much a year between two months. */
  | {
      readonly kind: 'payments'
      readonly payments: readonly {
        readonly recipient: string
        readonly from: Month
        readonly through: Month
        readonly amount: Money
      }[]
    }
  /** All of it buys extra enrolment of an intervention, at what that costs for each household. */
  | { readonly kind: 'enrolment'; readonly intervention: string }

const deposit = noted(
  z.strictObject({
    party: field(idOf('parties'), { nl: 'Partij die inlegt.', en: 'Party that puts in.' }, 'gemeente'),
    share: field(
      share,
      {
        nl: 'Deel van haar besparingen in geld van het jaar ervoor.',
        en: 'Share of its cashed savings of the year before.',
      },
      0.05,
    ),
  }),
  { id: 'fund-deposit' },
)

const endowment = noted(
  z.strictObject({
    party: field(idOf('parties'), { nl: 'Partij die inlegt.', en: 'Party that puts in.' }, 'gemeente'),
    month: field(month, { nl: 'Maand van de inleg.', en: 'Month in which it is put in.' }, '2024-01'),
    amount: field(price, { nl: 'Bedrag in euro’s.', en: 'Amount in euros.' }, 250_000),
  }),
  { id: 'fund-endowment' },
)

const payment = noted(
  z.strictObject({
    recipient: field(idOf('parties'), { nl: 'Partij die ontvangt.', en: 'Party that receives.' }, 'gemeente'),
    from: field(month, { nl: 'Eerste maand.', en: 'First month.' }, '2025-01'),
    through: field(month, { nl: 'Laatste maand, inbegrepen.', en: 'Last month, included.' }, '2027-12'),
    amount: field(price, { nl: 'Euro’s per jaar.', en: 'Euros a year.' }, 50_000),
  }),
  { id: 'fund-payment' },
)

const payments = noted(
  z.strictObject({
    payments: field(
      z.array(payment).min(1).max(200),
      { nl: 'Wat het fonds per jaar aan partijen betaalt.', en: 'What the fund pays parties a year.' },
      [{ recipient: 'gemeente', from: '2025-01', through: '2027-12', amount: 50_000 }],
    ),
  }),
  { id: 'fund-payments' },
)

const enrolment = noted(
  z.strictObject({
    enrolment: field(
      idOf('interventions'),
      {
        nl: 'Interventie waarvoor het fonds extra instroom koopt, tegen haar kosten per huishouden; die instroom is gelijkmatig over de stap (timeline.step).',
        en: 'Intervention of which the fund buys extra enrolment, at its cost for each household; it enters evenly over the step (timeline.step).',
      },
      'doorbraakteam',
    ),
  }),
  { id: 'fund-enrolment' },
)

const use = noted(
  z.union([z.literal('hold'), payments, enrolment]).transform((written): FundUse => {
    if (written === 'hold') return { kind: 'hold' }
    if ('payments' in written) return { kind: 'payments', payments: written.payments }
    return { kind: 'enrolment', intervention: written.enrolment }
  }),
  {
    id: 'fund-use',
    examples: ['hold', { enrolment: 'doorbraakteam' }],
    expects: {
      nl: (ids) => `hold (het geld blijft staan), { enrolment: ${ids('interventions')} }, of { payments: [...] }`,
      en: (ids) => `hold (the money stays), { enrolment: ${ids('interventions')} }, or { payments: [...] }`,
    },
  },
)

/** A revolving fund, fed a year later with a share of savings. */
export const fund = noted(
  z.strictObject({
    party: field(
      idOf('parties'),
      {
        nl: 'Partij die het fonds is; zij betaalt en bespaart verder niets.',
        en: 'The party that is the fund; it pays and saves nothing else.',
      },
      'fonds',
    ),
    deposits: field(
      z.array(deposit).max(50),
      {
        nl: 'Wie een deel van besparingen inlegt, één begrotingsjaar later.',
        en: 'Who puts in a share of savings, one budget year later.',
      },
      [{ party: 'gemeente', share: 0.05 }],
    ),
    endowments: field(
      z.array(endowment).max(200).default([]),
      { nl: 'Wat eenmalig wordt ingelegd.', en: 'What is put in once.' },
      [{ party: 'gemeente', month: '2024-01', amount: 250_000 }],
    ),
    use: field(use.prefault('hold'), { nl: 'Wat er met het geld gebeurt.', en: 'What the money is used for.' }, 'hold'),
  }),
  { id: 'fund' },
)
