import * as z from 'zod'

import { id, idOf } from '../../grammar/basics.js'
import { nameField, phaseFields } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { price, share } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { sharesByParty } from '../parties/payers.js'
import { selectionFields } from './item-selection.js'

/**
 * - `benefit` (profijtbeginsel): who uses pays, so who saves keeps.
 * - `fixed-key`: members bear the cost of the region by a key; of an own saving a member keeps its key.
 * - `moving-average`: members bear it by their use in the last n budget years; what is kept of a saving grows over n
 * years.
 * - `hybrid`: a part by a fixed key, the rest by use.
 */
export type SettlementRule =
  | { readonly kind: 'benefit' }
  | { readonly kind: 'fixed-key'; readonly key: Readonly<Record<string, Quantity>> }
  | {
      readonly kind: 'moving-average'
      /** Over how many budget years before the year itself, 1 to 10. */
      readonly years: number
      /** Use of the product group by each member in euros a year, without the case. */
      readonly use: Readonly<Record<string, Money>>
    }
  | {
      readonly kind: 'hybrid'
      readonly key: Readonly<Record<string, Quantity>>
      /** The part that goes by the key, 0 to 1. */
      readonly fixed: Quantity
    }

const memberList = z.array(idOf('parties')).max(50)

const optionalMembers = field(
  optional(memberList),
  { nl: 'Leden van de regio; minstens twee partijen.', en: 'Members of the region; two parties at least.' },
  ['gemeente', 'regio'],
  { derivedDefault: 'the parties of `key` or `use`' },
)

const anySettlement = {
  id: field(id, { nl: 'Kenmerk van de verevening.', en: 'Id of the settlement (verevening).' }, 'jeugd-solidair'),
  name: nameField('Solidariteit jeugdhulp'),
  ...selectionFields,
  ...phaseFields('2026-12'),
}

const rule = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    {
      nl: 'Regel: benefit (profijtbeginsel), fixed-key (vaste sleutel), moving-average (voortschrijdend gemiddelde) of hybrid (deels vast).',
      en: 'Rule: benefit (who uses pays), fixed-key, moving-average (of past use) or hybrid (partly fixed).',
    },
    value,
  )

const key = field(
  sharesByParty,
  { nl: 'Verdeelsleutel: aandeel per lid; samen 1.', en: 'Key: share of each member; together 1.' },
  { gemeente: 0.4, regio: 0.6 },
)

export const byBenefit = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('benefit'),
    members: field(
      memberList,
      { nl: 'Leden van de regio; minstens twee partijen.', en: 'Members of the region; two parties at least.' },
      ['gemeente', 'regio'],
    ),
  }),
  {
    id: 'settlement-benefit',
    description: {
      nl: 'Profijtbeginsel: wie gebruikt, betaalt.',
      en: 'Who uses pays, so who saves keeps (profijtbeginsel).',
    },
  },
)

export const byFixedKey = noted(
  z.strictObject({ ...anySettlement, rule: rule('fixed-key'), members: optionalMembers, key }),
  {
    id: 'settlement-fixed-key',
    description: {
      nl: 'Vaste sleutel: leden dragen de kosten van de regio naar een verdeelsleutel.',
      en: 'Members bear the cost of the region by a key; of an own saving a member keeps its key.',
    },
  },
)

export const byMovingAverage = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('moving-average'),
    members: optionalMembers,
    years: field(
      z.int().min(1).max(10),
      {
        nl: 'Over hoeveel begrotingsjaren ervoor het gemiddelde gaat.',
        en: 'Over how many budget years before the year itself.',
      },
      3,
    ),
    use: field(
      z.record(idOf('parties'), price),
      {
        nl: 'Gebruik per lid in euro’s per jaar, zonder de interventies.',
        en: 'Use by each member in euros a year, without the interventions.',
      },
      {
        gemeente: 4_000_000,
        regio: 6_000_000,
      },
    ),
  }),
  {
    id: 'settlement-moving-average',
    description: {
      nl: 'Voortschrijdend gemiddelde: leden dragen naar hun gebruik in de laatste jaren.',
      en: 'Members bear by their use in the last years; what is kept of a saving grows year by year.',
    },
  },
)

export const byHybrid = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('hybrid'),
    members: optionalMembers,
    key,
    fixedShare: field(
      share,
      {
        nl: 'Deel dat naar de sleutel gaat; de rest naar gebruik.',
        en: 'The part that goes by the key; the rest by use.',
      },
      0.5,
    ),
  }),
  {
    id: 'settlement-hybrid',
    description: {
      nl: 'Deels naar een vaste sleutel, de rest naar gebruik.',
      en: 'A part by a fixed key, the rest by use.',
    },
  },
)
