import * as z from 'zod'

import { id, idOf, month, name } from '../grammar/basics.js'
import { selectionFields, type ItemSelection } from './item-selection.js'
import { field, noted, optional } from '../grammar/notes.js'
import { sharesByParty, wholeShares, type Shares } from './payers.js'
import { price, share } from '../numbers/quantities.js'
import type { Month } from '../../timeline/index.js'
import type { Money, Quantity } from '../numbers/quantity.js'

/**
 * Who in a region bears a cost, and hence keeps a saving (verevening, solidariteit), for one product group and between
 * two months. The party `regio` stands for the other municipalities. Moves money between the members and makes none.
 */
export interface Settlement {
  readonly id: string
  readonly name: string
  /** The members of the region, by party id. */
  readonly members: readonly string[]
  /** The product group: the cost items it is about. */
  readonly on: ItemSelection
  /** First month; the first of the timeline where it is not given. */
  readonly from?: Month
  /** Last month; the last of the timeline where it is not given. */
  readonly through?: Month
  readonly rule: SettlementRule
}

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
  name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Solidariteit jeugdhulp', {
    derivedDefault: 'id',
  }),
  ...selectionFields,
  from: field(
    optional(month),
    { nl: 'Eerste maand; anders de eerste van de case.', en: 'First month; otherwise the first of the case.' },
    '2024-01',
    {
      derivedDefault: 'timeline.from',
    },
  ),
  through: field(
    optional(month),
    {
      nl: 'Laatste maand, inbegrepen; anders de laatste van de case.',
      en: 'Last month, included; otherwise the last of the case.',
    },
    '2026-12',
    {
      derivedDefault: 'timeline.through',
    },
  ),
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

const byBenefit = noted(
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

const byFixedKey = noted(z.strictObject({ ...anySettlement, rule: rule('fixed-key'), members: optionalMembers, key }), {
  id: 'settlement-fixed-key',
  description: {
    nl: 'Vaste sleutel: leden dragen de kosten van de regio naar een verdeelsleutel.',
    en: 'Members bear the cost of the region by a key; of an own saving a member keeps its key.',
  },
})

const byMovingAverage = noted(
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

const byHybrid = noted(
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

// Of a refused case the key may be absent here.
const keyed = (shares: Shares): Shares => ((shares as Shares | undefined) === undefined ? shares : wholeShares(shares))

const membersOf = (
  written: readonly string[] | undefined,
  table: Readonly<Record<string, unknown>> | undefined,
): readonly string[] => written ?? Object.keys(table ?? {})

/** Who in a region keeps a saving. */
export const settlement = noted(
  z
    .discriminatedUnion('rule', [byBenefit, byFixedKey, byMovingAverage, byHybrid])
    .transform(({ domains, costItems, ...written }): Settlement => {
      const common = { name: written.name ?? written.id, on: { domains, costItems } }
      switch (written.rule) {
        case 'benefit': {
          const { rule: kind, ...rest } = written
          return { ...rest, ...common, rule: { kind } }
        }
        case 'fixed-key': {
          const { rule: kind, key: shares, ...rest } = written
          return { ...rest, ...common, members: membersOf(rest.members, shares), rule: { kind, key: keyed(shares) } }
        }
        case 'moving-average': {
          const { rule: kind, years, use, ...rest } = written
          return { ...rest, ...common, members: membersOf(rest.members, use), rule: { kind, years, use } }
        }
        case 'hybrid': {
          const { rule: kind, key: shares, fixedShare, ...rest } = written
          return {
            ...rest,
            ...common,
            members: membersOf(rest.members, shares),
            rule: { kind, key: keyed(shares), fixed: fixedShare },
          }
        }
      }
    }),
  { id: 'settlement' },
)
