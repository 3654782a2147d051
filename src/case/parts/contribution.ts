import * as z from 'zod'

import type { ContributionTerms } from './agreement.js'
import type { ItemSelection } from './item-selection.js'
import type { Money, Quantity } from '../numbers/quantity.js'
import { idOf, month } from '../grammar/basics.js'
import { EVERY_ITEM, selectionFields } from './item-selection-schema.js'
import { field, noted } from '../grammar/notes.js'
import { price, share } from '../numbers/quantities.js'

const once = noted(
  z.strictObject({
    month: field(month, 'Maand waarin wordt betaald.', '2024-01'),
    amount: field(price, 'Bedrag in euro’s.', 100_000),
  }),
  { id: 'paid-once' },
)

const shareOfSavings = noted(
  z
    .union([share, z.strictObject({ share: field(share, 'Deel van de besparing.', 0.25), ...selectionFields })])
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

const shareOfAgreement = noted(
  z.strictObject({
    share: field(share, 'Deel dat wordt doorgegeven.', 0.5),
    agreement: field(idOf('agreements'), 'Afspraak waaruit de betaler zelf ontvangt.', 'cofinanciering'),
  }),
  { id: 'share-of-agreement' },
)

/** The four ways to state what a contribution is: exactly one is written. */
export const termKinds = ['once', 'yearly', 'shareOfSavings', 'shareOfAgreement'] as const

/** What a contribution is, as it is written. */
export const termFields = {
  once: field(once.exactOptional(), 'Eenmalig, in een maand.', { month: '2024-01', amount: 100_000 }),
  yearly: field(price.exactOptional(), 'Euro’s per jaar, zolang de afspraak loopt.', 50_000),
  shareOfSavings: field(
    shareOfSavings.exactOptional(),
    'Deel van de besparingen die de betaler in geld overhoudt.',
    0.25,
  ),
  shareOfAgreement: field(
    shareOfAgreement.exactOptional(),
    'Deel van wat de betaler zelf uit een andere afspraak ontvangt.',
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
