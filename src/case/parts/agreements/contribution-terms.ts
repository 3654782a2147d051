import * as z from 'zod'

import type { Month } from '../../../timeline/index.js'
import { idOf, month } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { price, share } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { EVERY_ITEM, selectionFields, type ItemSelection } from './item-selection.js'

export type ContributionTerms =
  /** Once, at the start of the period that holds the month. */
  | { readonly kind: 'once'; readonly amount: Money; readonly month: Month }
  /** So much a year, evenly while the agreement runs. */
  | { readonly kind: 'yearly'; readonly amount: Money }
  /** A share of what the payer retains in cash of savings on some cost items, where that is positive. */
  | { readonly kind: 'share-of-savings'; readonly share: Quantity; readonly on: ItemSelection }
  /** A share of what another agreement pays to the payer of this one: money passed on. */
  | { readonly kind: 'share-of-agreement'; readonly share: Quantity; readonly agreement: string }

const once = noted(
  z.strictObject({
    month: field(month, { nl: 'Maand waarin wordt betaald.', en: 'Month in which it is paid.' }, '2024-01'),
    amount: field(price, { nl: 'Bedrag in euro’s.', en: 'Amount in euros.' }, 100_000),
  }),
  { id: 'paid-once', description: { nl: 'Een eenmalig bedrag.', en: 'An amount that is paid once.' } },
)

const shareOfSavings = noted(
  z
    .union([
      share,
      z.strictObject({
        share: field(share, { nl: 'Deel van de besparing.', en: 'Share of the saving.' }, 0.25),
        ...selectionFields,
      }),
    ])
    .transform((written): { readonly share: Quantity; readonly on: ItemSelection } => {
      if ('value' in written) return { share: written, on: EVERY_ITEM }
      return { share: written.share, on: { domains: written.domains, costItems: written.costItems } }
    }),
  {
    id: 'share-of-savings',
    description: {
      nl: 'Deel van wat de betaler in geld overhoudt aan besparingen op kostenposten, voor zover dat positief is.',
      en: 'Share of what the payer retains in cash of savings on cost items, where that is positive.',
    },
    examples: [0.25, { share: 0.25, domains: ['ggz'] }],
    expects: {
      nl: 'een aandeel (0.25), of { share: 0.25, domains: [ggz], costItems: [...] }',
      en: 'a share (0.25), or { share: 0.25, domains: [ggz], costItems: [...] }',
    },
  },
)

const shareOfAgreement = noted(
  z.strictObject({
    share: field(share, { nl: 'Deel dat wordt doorgegeven.', en: 'Share that is passed on.' }, 0.5),
    agreement: field(
      idOf('agreements'),
      { nl: 'Afspraak waaruit de betaler zelf ontvangt.', en: 'Agreement from which the payer itself receives.' },
      'cofinanciering',
    ),
  }),
  {
    id: 'share-of-agreement',
    description: {
      nl: 'Geld uit een andere afspraak dat wordt doorgegeven.',
      en: 'Money of another agreement that is passed on.',
    },
  },
)

/** The four ways to state what a contribution is: exactly one is written. */
export const termKinds = ['once', 'yearly', 'shareOfSavings', 'shareOfAgreement'] as const

/** What a contribution is, as it is written. */
export const termFields = {
  once: field(
    optional(once),
    { nl: 'Eenmalig, in een maand.', en: 'Once, in a month.' },
    { month: '2024-01', amount: 100_000 },
  ),
  yearly: field(
    optional(price),
    { nl: 'Euro’s per jaar, zolang de afspraak loopt.', en: 'Euros a year, while the agreement runs.' },
    50_000,
  ),
  shareOfSavings: field(
    optional(shareOfSavings),
    {
      nl: 'Deel van de besparingen die de betaler in geld overhoudt.',
      en: 'Share of the savings that the payer retains in cash.',
    },
    0.25,
  ),
  shareOfAgreement: field(
    optional(shareOfAgreement),
    {
      nl: 'Deel van wat de betaler zelf uit een andere afspraak ontvangt.',
      en: 'Share of what the payer itself receives from another agreement.',
    },
    { share: 0.5, agreement: 'cofinanciering' },
  ),
}

interface WrittenTerms {
  readonly once?: { readonly month: string; readonly amount: Money } | undefined
  readonly yearly?: Money | undefined
  readonly shareOfSavings?: { readonly share: Quantity; readonly on: ItemSelection } | undefined
  readonly shareOfAgreement?: { readonly share: Quantity; readonly agreement: string } | undefined
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
