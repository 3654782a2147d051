import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { price } from '../../numbers/quantities.js'
import type { Money } from '../../numbers/quantity.js'

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

const payment = noted(
  z.strictObject({
    recipient: field(idOf('parties'), { nl: 'Partij die ontvangt.', en: 'Party that receives.' }, 'gemeente'),
    from: field(month, { nl: 'Eerste maand.', en: 'First month.' }, '2025-01'),
    through: field(month, { nl: 'Laatste maand, inbegrepen.', en: 'Last month, included.' }, '2027-12'),
    amount: field(price, { nl: 'Euro’s per jaar.', en: 'Euros a year.' }, 50_000),
  }),
  {
    id: 'fund-payment',
    description: {
      nl: 'Bedrag per jaar tussen twee maanden, beide inbegrepen.',
      en: 'An amount a year between two months, both included.',
    },
  },
)

const payments = noted(
  z.strictObject({
    payments: field(
      z.array(payment).min(1).max(200),
      { nl: 'Wat het fonds per jaar aan partijen betaalt.', en: 'What the fund pays parties a year.' },
      [{ recipient: 'gemeente', from: '2025-01', through: '2027-12', amount: 50_000 }],
    ),
  }),
  { id: 'fund-payments', description: { nl: 'Het fonds betaalt partijen.', en: 'The fund pays parties.' } },
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
  {
    id: 'fund-enrolment',
    description: { nl: 'Het fonds koopt extra instroom.', en: 'The fund buys extra enrolment.' },
  },
)

export const use = noted(
  z.union([z.literal('hold'), payments, enrolment]).transform((written): FundUse => {
    if (written === 'hold') return { kind: 'hold' }
    if ('payments' in written) return { kind: 'payments', payments: written.payments }
    return { kind: 'enrolment', intervention: written.enrolment }
  }),
  {
    id: 'fund-use',
    description: { nl: 'Waarvoor het geld van het fonds is.', en: 'What the money of a fund is used for.' },
    examples: ['hold', { enrolment: 'doorbraakteam' }],
    expects: {
      nl: (ids) => `hold (het geld blijft staan), { enrolment: ${ids('interventions')} }, of { payments: [...] }`,
      en: (ids) => `hold (the money stays), { enrolment: ${ids('interventions')} }, or { payments: [...] }`,
    },
  },
)
