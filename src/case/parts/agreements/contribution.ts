import * as z from 'zod'

import { idOf } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { price } from '../../numbers/quantities.js'
import type { Money } from '../../numbers/quantity.js'
import { agreementKind, anyAgreement, type AnyAgreement } from './any-agreement.js'
import { termFields, termKinds, type ContributionTerms } from './contribution-terms.js'

/** A payment from one party to another (bijdrage, cofinanciering). */
export interface Contribution extends AnyAgreement {
  readonly kind: 'contribution'
  readonly payer: string
  readonly recipient: string
  readonly terms: ContributionTerms
  /** The most that is paid in all. */
  readonly cap?: Money
}

export const contribution = noted(
  z.strictObject({
    ...anyAgreement,
    kind: agreementKind('contribution'),
    payer: field(idOf('parties'), { nl: 'Partij die betaalt.', en: 'Party that pays.' }, 'zorgverzekeraar'),
    recipient: field(idOf('parties'), { nl: 'Partij die ontvangt.', en: 'Party that receives.' }, 'gemeente'),
    ...termFields,
    cap: field(optional(price), { nl: 'Hoogstens zoveel in totaal.', en: 'The most that is paid in all.' }, 250_000),
  }),
  {
    id: 'contribution',
    description: {
      nl: 'Bijdrage van de ene partij aan de andere (cofinanciering).',
      en: 'A payment from one party to another (bijdrage, cofinanciering).',
    },
    keywords: { oneOf: termKinds.map((term) => ({ required: [term] })) },
  },
)
