import * as z from 'zod'

import { idOf, month } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { provenance } from '../../numbers/stated-number.js'
import { allTo, dividedOver, sharesByParty, wholeShares, type Payers } from '../parties/payers.js'

/** Who receives, from a month on: the same shape as who pays. */
export type Recipients = Payers

const party = idOf('parties')

const shares = noted(
  z
    .union([party, sharesByParty])
    .transform((written) => (typeof written === 'string' ? allTo(written) : wholeShares(written))),
  {
    expects: {
      nl: (ids) => `een partij-id (ontvangt alles), of aandelen per partij: ${dividedOver(ids)}`,
      en: (ids) => `a party id (receives all), or shares by party: ${dividedOver(ids)}`,
    },
  },
)

/** Who receives, from a month on. */
const recipientsPeriod = noted(
  z.strictObject({
    /** First month in which these shares hold; the first of the list has none. */
    from: field(
      optional(month),
      'Eerste maand waarin deze aandelen gelden; de eerste van de lijst heeft er geen.',
      '2024-01',
    ),
    /** Who receives: a party id, or shares by party id. */
    shares: field(shares, 'Wie ontvangt: een partij-id of aandelen per partij.', { huishouden: 1 }),
    ...provenance,
  }),
  {
    id: 'recipients-period',
    description: 'Wie ontvangt, vanaf een maand.',
    expects: {
      nl: (ids) =>
        `een periode ({ shares: ${ids('parties')} }); zonder lijst: recipients: ${ids('parties')}, of recipients: ${dividedOver(ids)}`,
      en: (ids) =>
        `a period ({ shares: ${ids('parties')} }); without a list: recipients: ${ids('parties')}, or recipients: ${dividedOver(ids)}`,
    },
  },
)

/** Who receives: one party, shares by party (together 1), or a list of these by period (at most 100). */
export const recipients = noted(
  z
    .union([party, sharesByParty, z.array(recipientsPeriod).min(1).max(100)])
    .transform((written): readonly Recipients[] => {
      if (typeof written === 'string') return [{ shares: allTo(written) }]
      return Array.isArray(written) ? written : [{ shares: wholeShares(written) }]
    }),
  {
    id: 'recipients',
    description:
      'Wie ontvangt: één partij, aandelen per partij (samen 1), of een lijst daarvan per periode (hoogstens 100).',
    examples: ['huishouden', { huishouden: 0.7, rijk: 0.3 }],
    expects: {
      nl: (ids) =>
        `een partij-id (${ids('parties')}), aandelen per partij ${dividedOver(ids)}, of een lijst van perioden met from en shares`,
      en: (ids) =>
        `a party id (${ids('parties')}), shares by party ${dividedOver(ids)}, or a list of periods with from and shares`,
    },
  },
)
