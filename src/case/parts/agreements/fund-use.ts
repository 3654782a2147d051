import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { sum } from '../../numbers/quantities.js'
import type { Money } from '../../numbers/quantity.js'

/** What becomes of the money of a fund. */
export type FundUse =
  /** The money is held. */
  | { readonly kind: 'hold' }
  /** It pays parties an amount per year between two months. */
  | {
      readonly kind: 'payments'
      readonly payments: readonly {
        readonly recipient: Id
        readonly from: Month
        readonly through: Month
        readonly amount: Money
      }[]
    }
  /** All of it buys extra enrolment of an intervention, at its cost per household. */
  | { readonly kind: 'enrolment'; readonly intervention: Id }

/** An amount a year between two months, both included. */
const payment = noted(
  z.strictObject({
    /** Party that receives. */
    recipient: field(idOf('parties'), 'Partij die ontvangt.', 'gemeente'),
    /** First month. */
    from: field(month, 'Eerste maand.', '2025-01'),
    /** Last month, included. */
    through: field(month, 'Laatste maand, inbegrepen.', '2027-12'),
    /** Euros a year. */
    amount: field(sum, 'Euro’s per jaar.', 50_000),
  }),
  { id: 'fund-payment', description: 'Bedrag per jaar tussen twee maanden, beide inbegrepen.' },
)

/** The fund pays parties. */
const payments = noted(
  z.strictObject({
    /** What the fund pays parties a year. */
    payments: field(z.array(payment).min(1).max(200), 'Wat het fonds per jaar aan partijen betaalt.', [
      { recipient: 'gemeente', from: '2025-01', through: '2027-12', amount: 50_000 },
    ]),
  }),
  { id: 'fund-payments', description: 'Het fonds betaalt partijen.' },
)

/** The fund buys extra enrolment. */
const enrolment = noted(
  z.strictObject({
    /**
     * Intervention of which the fund buys extra enrolment, at its cost for each household; it enters evenly over the
     * step (timeline.step).
     */
    enrolment: field(
      idOf('interventions'),
      'Interventie waarvoor het fonds extra instroom koopt, tegen haar kosten per huishouden; die instroom is gelijkmatig over de stap (timeline.step).',
      'doorbraakteam',
    ),
  }),
  { id: 'fund-enrolment', description: 'Het fonds koopt extra instroom.' },
)

/** What the money of a fund is used for. */
export const use = noted(
  z.union([z.literal('hold'), payments, enrolment]).transform((written): FundUse => {
    if (written === 'hold') return { kind: 'hold' }
    if ('payments' in written) return { kind: 'payments', payments: written.payments }
    return { kind: 'enrolment', intervention: written.enrolment }
  }),
  {
    id: 'fund-use',
    description: 'Waarvoor het geld van het fonds is.',
    examples: ['hold', { enrolment: 'doorbraakteam' }],
    expects: {
      nl: (ids) => `hold (het geld blijft staan), { enrolment: ${ids('interventions')} }, of { payments: [...] }`,
      en: (ids) => `hold (the money stays), { enrolment: ${ids('interventions')} }, or { payments: [...] }`,
    },
  },
)
