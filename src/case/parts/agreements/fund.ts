import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { price, share } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { use, type FundUse } from './fund-use.js'

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
  {
    id: 'fund-deposit',
    description: {
      nl: 'Deel van haar besparingen dat een partij inlegt.',
      en: 'A share of its savings that a party puts in.',
    },
  },
)

const endowment = noted(
  z.strictObject({
    party: field(idOf('parties'), { nl: 'Partij die inlegt.', en: 'Party that puts in.' }, 'gemeente'),
    month: field(month, { nl: 'Maand van de inleg.', en: 'Month in which it is put in.' }, '2024-01'),
    amount: field(price, { nl: 'Bedrag in euro’s.', en: 'Amount in euros.' }, 250_000),
  }),
  {
    id: 'fund-endowment',
    description: { nl: 'Bedrag dat een partij eenmalig inlegt.', en: 'An amount that a party puts in once.' },
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
  {
    id: 'fund',
    description: {
      nl: 'Een revolverend fonds, een jaar later gevoed met een deel van de besparingen.',
      en: 'A revolving fund (fonds), fed a year later with a share of savings.',
    },
  },
)
