import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { idOf } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { sum } from '../../numbers/quantities.js'
import type { Money } from '../../numbers/quantity.js'
import { agreementKind, anyAgreement, type AnyAgreement } from './any-agreement.js'
import { termFields, termKinds, type ContributionTerms } from './contribution-terms.js'

/** A payment from one party to another (bijdrage, cofinanciering). */
export interface Contribution extends AnyAgreement {
  readonly kind: 'contribution'
  readonly payer: Id
  readonly recipient: Id
  readonly terms: ContributionTerms
  /** The most that is paid in all. */
  readonly cap?: Money
}

/** A payment from one party to another (bijdrage, cofinanciering). */
export const contribution = noted(
  z.strictObject({
    ...anyAgreement,
    kind: agreementKind('contribution'),
    /** Party that pays. */
    payer: field(idOf('parties'), 'Partij die betaalt.', 'zorgverzekeraar'),
    /** Party that receives. */
    recipient: field(idOf('parties'), 'Partij die ontvangt.', 'gemeente'),
    ...termFields,
    /** The most that is paid in all. */
    cap: field(optional(sum), 'Hoogstens zoveel in totaal.', 250_000),
  }),
  {
    id: 'contribution',
    description: 'Bijdrage van de ene partij aan de andere (cofinanciering).',
    keywords: { oneOf: termKinds.map((term) => ({ required: [term] })) },
  },
)
