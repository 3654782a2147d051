import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted } from '../../grammar/notes.js'
import { share, sum } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { use, type FundUse } from './fund-use.js'

/**
 * A revolving fund (fonds): a party of its own, fed one budget year later with a share of what parties retain of
 * cashable savings.
 */
export interface Fund {
  /** The party that is the fund. It pays and saves nothing else. */
  readonly party: Id
  /** What goes in: a share of positive retained cashable savings of the year before, by party. */
  readonly deposits: readonly FundDeposit[]
  /** One-off deposits. */
  readonly endowments: readonly { readonly party: Id; readonly month: Month; readonly amount: Money }[]
  readonly use: FundUse
}

/** What a party puts into a fund: a share of what it retained in cash of savings the year before. */
export interface FundDeposit {
  readonly party: Id
  readonly share: Quantity
}

/** A share of its savings that a party puts in. */
const deposit = noted(
  z.strictObject({
    /** Party that puts in. */
    party: field(idOf('parties'), 'Partij die inlegt.', 'gemeente'),
    /** Share of its cashed savings of the year before. */
    share: field(share, 'Deel van haar besparingen in geld van het jaar ervoor.', 0.05),
  }),
  { id: 'fund-deposit', description: 'Deel van haar besparingen dat een partij inlegt.' },
)

/** An amount that a party puts in once. */
const endowment = noted(
  z.strictObject({
    /** Party that puts in. */
    party: field(idOf('parties'), 'Partij die inlegt.', 'gemeente'),
    /** Month in which it is put in. */
    month: field(month, 'Maand van de inleg.', '2024-01'),
    /** Amount in euros. */
    amount: field(sum, 'Bedrag in euro’s.', 250_000),
  }),
  { id: 'fund-endowment', description: 'Bedrag dat een partij eenmalig inlegt.' },
)

/** A revolving fund (fonds), fed a year later with a share of savings. */
export const fund = noted(
  z.strictObject({
    /** The party that is the fund; it pays and saves nothing else. */
    party: field(idOf('parties'), 'Partij die het fonds is; zij betaalt en bespaart verder niets.', 'fonds'),
    /** Who puts in a share of savings, one budget year later. */
    deposits: field(z.array(deposit).max(50), 'Wie een deel van besparingen inlegt, één begrotingsjaar later.', [
      { party: 'gemeente', share: 0.05 },
    ]),
    /** One-off deposits. */
    endowments: field(z.array(endowment).max(200).default([]), 'Wat eenmalig wordt ingelegd.', [
      { party: 'gemeente', month: '2024-01', amount: 250_000 },
    ]),
    /** What the money is used for. */
    use: field(use.prefault('hold'), 'Wat er met het geld gebeurt.', 'hold'),
  }),
  { id: 'fund', description: 'Een revolverend fonds, een jaar later gevoed met een deel van de besparingen.' },
)
