import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { share, sum } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { EVERY_ITEM, selectionFields, type ItemSelection } from './item-selection.js'

/** What a contribution comes to, in nominal euros or as a share (0.25 is a quarter). */
export type ContributionTerms =
  /** Once, at the start of the period that holds the month. */
  | { readonly kind: 'once'; readonly amount: Money; readonly month: Month }
  /** An amount per year, spread evenly while the agreement runs. */
  | { readonly kind: 'yearly'; readonly amount: Money }
  /** A share of what the payer retains in cash of savings on some cost items, where that is positive. */
  | { readonly kind: 'share-of-savings'; readonly share: Quantity; readonly on: ItemSelection }
  /** A share of what another agreement pays to the payer of this one: money passed on. */
  | { readonly kind: 'share-of-agreement'; readonly share: Quantity; readonly agreement: Id }

/** An amount that is paid once. */
const once = noted(
  z.strictObject({
    /** Month in which it is paid. */
    month: field(month, 'Maand waarin wordt betaald.', '2024-01'),
    /** Amount in euros. */
    amount: field(sum, 'Bedrag in euro’s.', 100_000),
  }),
  { id: 'paid-once', description: 'Een eenmalig bedrag.' },
)

/** Share of what the payer retains in cash of savings on cost items, where that is positive. */
const shareOfSavings = noted(
  z
    .union([
      share,
      z.strictObject({
        /** Share of the saving. */
        share: field(share, 'Deel van de besparing.', 0.25),
        ...selectionFields,
      }),
    ])
    .transform((written): { readonly share: Quantity; readonly on: ItemSelection } => {
      if ('value' in written) return { share: written, on: EVERY_ITEM }
      return { share: written.share, on: { domains: written.domains, costItems: written.costItems } }
    }),
  {
    id: 'share-of-savings',
    description:
      'Deel van wat de betaler in geld overhoudt aan besparingen op kostenposten, voor zover dat positief is.',
    examples: [0.25, { share: 0.25, domains: ['ggz'] }],
    expects: {
      nl: 'een aandeel (0.25), of { share: 0.25, domains: [ggz], costItems: [...] }',
      en: 'a share (0.25), or { share: 0.25, domains: [ggz], costItems: [...] }',
    },
  },
)

/** Money of another agreement that is passed on. */
const shareOfAgreement = noted(
  z.strictObject({
    /** Share that is passed on. */
    share: field(share, 'Deel dat wordt doorgegeven.', 0.5),
    /** Agreement from which the payer itself receives. */
    agreement: field(idOf('agreements'), 'Afspraak waaruit de betaler zelf ontvangt.', 'cofinanciering'),
  }),
  { id: 'share-of-agreement', description: 'Geld uit een andere afspraak dat wordt doorgegeven.' },
)

/** The four ways to state what a contribution pays: exactly one is written. */
export const termKinds = ['once', 'yearly', 'shareOfSavings', 'shareOfAgreement'] as const

/** What a contribution pays, as written. */
export const termFields = {
  /** Once, in a month. */
  once: field(optional(once), 'Eenmalig, in een maand.', { month: '2024-01', amount: 100_000 }),
  /** Euros a year, while the agreement runs. */
  yearly: field(optional(sum), 'Euro’s per jaar, zolang de afspraak loopt.', 50_000),
  /** Share of the savings that the payer retains in cash. */
  shareOfSavings: field(optional(shareOfSavings), 'Deel van de besparingen die de betaler in geld overhoudt.', 0.25),
  /** Share of what the payer itself receives from another agreement. */
  shareOfAgreement: field(
    optional(shareOfAgreement),
    'Deel van wat de betaler zelf uit een andere afspraak ontvangt.',
    { share: 0.5, agreement: 'cofinanciering' },
  ),
}

interface WrittenTerms {
  readonly once?: { readonly month: Month; readonly amount: Money } | undefined
  readonly yearly?: Money | undefined
  readonly shareOfSavings?: { readonly share: Quantity; readonly on: ItemSelection } | undefined
  readonly shareOfAgreement?: { readonly share: Quantity; readonly agreement: Id } | undefined
}

/** The terms that were written; undefined for none. None and more than one are refused by a check. */
export const termsOf = (written: WrittenTerms): ContributionTerms | undefined => {
  if (written.once !== undefined) return { kind: 'once', ...written.once }
  if (written.yearly !== undefined) return { kind: 'yearly', amount: written.yearly }
  if (written.shareOfSavings !== undefined) return { kind: 'share-of-savings', ...written.shareOfSavings }
  return written.shareOfAgreement === undefined
    ? undefined
    : { kind: 'share-of-agreement', ...written.shareOfAgreement }
}
