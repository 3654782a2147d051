import * as z from 'zod'

import type { FundUse } from './fund.js'
import { idOf, month } from '../grammar/basics.js'
import { field, noted } from '../grammar/notes.js'
import { price, share } from '../numbers/quantities.js'

const deposit = noted(
  z.strictObject({
    party: field(idOf('parties'), 'Partij die inlegt.', 'gemeente'),
    share: field(share, 'Deel van haar besparingen in geld van het jaar ervoor.', 0.05),
  }),
  { id: 'fund-deposit' },
)

const endowment = noted(
  z.strictObject({
    party: field(idOf('parties'), 'Partij die inlegt.', 'gemeente'),
    month: field(month, 'Maand van de inleg.', '2024-01'),
    amount: field(price, 'Bedrag in euro’s.', 250_000),
  }),
  { id: 'fund-endowment' },
)

const payment = noted(
  z.strictObject({
    recipient: field(idOf('parties'), 'Partij die ontvangt.', 'gemeente'),
    from: field(month, 'Eerste maand.', '2025-01'),
    through: field(month, 'Laatste maand, inbegrepen.', '2027-12'),
    amount: field(price, 'Euro’s per jaar.', 50_000),
  }),
  { id: 'fund-payment' },
)

const payments = noted(
  z.strictObject({
    payments: field(z.array(payment).min(1).max(200), 'Wat het fonds per jaar aan partijen betaalt.', [
      { recipient: 'gemeente', from: '2025-01', through: '2027-12', amount: 50_000 },
    ]),
  }),
  { id: 'fund-payments' },
)

const enrolment = noted(
  z.strictObject({
    enrolment: field(
      idOf('interventions'),
      'Interventie waarvoor het fonds extra instroom koopt, tegen haar kosten per huishouden; die instroom is gelijkmatig over de stap (timeline.step).',
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
    party: field(idOf('parties'), 'Partij die het fonds is; zij betaalt en bespaart verder niets.', 'fonds'),
    deposits: field(z.array(deposit).max(50), 'Wie een deel van besparingen inlegt, één begrotingsjaar later.', [
      { party: 'gemeente', share: 0.05 },
    ]),
    endowments: field(z.array(endowment).max(200).default([]), 'Wat eenmalig wordt ingelegd.', [
      { party: 'gemeente', month: '2024-01', amount: 250_000 },
    ]),
    use: field(use.prefault('hold'), 'Wat er met het geld gebeurt.', 'hold'),
  }),
  { id: 'fund' },
)
