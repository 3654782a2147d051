import * as z from 'zod'

import { id, idOf } from '../../grammar/basics.js'
import { nameField, phaseFields } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { share, sum } from '../../numbers/quantities.js'
import type { Money, Quantity } from '../../numbers/quantity.js'
import { sharesByParty } from '../parties/payers.js'
import { selectionFields } from './item-selection.js'

/**
 * - `benefit` (profijtbeginsel): each member pays for its own use, and keeps its own savings.
 * - `fixed-key`: members bear the cost of the region by a key; a member keeps its share in the key of its own saving.
 * - `moving-average`: members bear it by their use in the last n budget years; the part that a member keeps of its
 *   saving grows over n years.
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
      /** The part divided by the key, 0 to 1. */
      readonly fixed: Quantity
    }

const memberList = z.array(idOf('parties')).max(50)

/** Members of the region; two parties at least. */
const optionalMembers = field(
  optional(memberList),
  'Leden van de regio; minstens twee partijen.',
  ['gemeente', 'regio'],
  { derivedDefault: { nl: 'de partijen van `key` of `use`', en: 'the parties of `key` or `use`' } },
)

const anySettlement = {
  /** Id of the settlement (verevening). */
  id: field(id, 'Kenmerk van de verevening.', 'jeugd-solidair'),
  name: nameField('Solidariteit jeugdhulp'),
  ...selectionFields,
  ...phaseFields('2026-12'),
}

/** Rule: benefit (who uses pays), fixed-key, moving-average (of past use) or hybrid (partly fixed). */
const rule = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    'Regel: benefit (profijtbeginsel), fixed-key (vaste sleutel), moving-average (voortschrijdend gemiddelde) of hybrid (deels vast).',
    value,
  )

/** Key: share of each member; together 1. */
const key = field(sharesByParty, 'Verdeelsleutel: aandeel per lid; samen 1.', { gemeente: 0.4, regio: 0.6 })

/** Each member pays for its own use, and keeps its own savings (profijtbeginsel). */
export const byBenefit = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('benefit'),
    /** Members of the region; two parties at least. */
    members: field(memberList, 'Leden van de regio; minstens twee partijen.', ['gemeente', 'regio']),
  }),
  { id: 'settlement-benefit', description: 'Profijtbeginsel: wie gebruikt, betaalt.' },
)

/** Members bear the cost of the region by a key; a member keeps its share in the key of its own saving. */
export const byFixedKey = noted(
  z.strictObject({ ...anySettlement, rule: rule('fixed-key'), members: optionalMembers, key }),
  {
    id: 'settlement-fixed-key',
    description: 'Vaste sleutel: leden dragen de kosten van de regio naar een verdeelsleutel.',
  },
)

/** Members bear the cost by their use in the last years; the part that a member keeps of its saving grows by year. */
export const byMovingAverage = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('moving-average'),
    members: optionalMembers,
    /** Over how many budget years before the year itself. */
    years: field(z.int().min(1).max(10), 'Over hoeveel begrotingsjaren ervoor het gemiddelde gaat.', 3),
    /** Use by each member in euros a year, without the interventions. */
    use: field(z.record(idOf('parties'), sum), 'Gebruik per lid in euro’s per jaar, zonder de interventies.', {
      gemeente: 4_000_000,
      regio: 6_000_000,
    }),
  }),
  {
    id: 'settlement-moving-average',
    description: 'Voortschrijdend gemiddelde: leden dragen naar hun gebruik in de laatste jaren.',
  },
)

/** A part by a fixed key, the rest by use. */
export const byHybrid = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('hybrid'),
    members: optionalMembers,
    key,
    /** The part divided by the key; the rest is divided by use. */
    fixedShare: field(share, 'Deel dat naar de sleutel gaat; de rest naar gebruik.', 0.5),
  }),
  { id: 'settlement-hybrid', description: 'Deels naar een vaste sleutel, de rest naar gebruik.' },
)
