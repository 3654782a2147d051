import * as z from 'zod'

import type { Settlement } from '../settlement.js'
import { id, month, name } from './basics.js'
import { selectionFields } from './item-selection.js'
import { field, noted } from './notes.js'
import { sharesByParty, wholeShares, type Shares } from './payers.js'
import { price, share } from './quantities.js'

const memberList = z.array(id).max(50)

const optionalMembers = field(
  memberList.exactOptional(),
  'Leden van de regio; minstens twee partijen.',
  'Members of the region; two parties at least.',
  ['gemeente', 'regio'],
  { derivedDefault: 'the parties of `key` or `use`' },
)

const anySettlement = {
  id: field(id, 'Kenmerk van de verevening.', 'Id of the settlement (verevening).', 'jeugd-solidair'),
  name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Solidariteit jeugdhulp', { derivedDefault: 'id' }),
  ...selectionFields,
  from: field(month.exactOptional(), 'Eerste maand; anders de eerste van de case.', 'First month; otherwise the first of the case.', '2024-01', { derivedDefault: 'timeline.from' }),
  through: field(month.exactOptional(), 'Laatste maand, inbegrepen; anders de laatste van de case.', 'Last month, included; otherwise the last of the case.', '2026-12', { derivedDefault: 'timeline.through' }),
}

const rule = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    'Regel: benefit (profijtbeginsel), fixed-key (vaste sleutel), moving-average (voortschrijdend gemiddelde) of hybrid (deels vast).',
    'Rule: benefit (who uses pays), fixed-key, moving-average (of past use) or hybrid (partly fixed).',
    value,
  )

const key = field(sharesByParty, 'Verdeelsleutel: aandeel per lid; samen 1.', 'Key: share of each member; together 1.', { gemeente: 0.4, regio: 0.6 })

const byBenefit = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('benefit'),
    members: field(memberList, 'Leden van de regio; minstens twee partijen.', 'Members of the region; two parties at least.', ['gemeente', 'regio']),
  }),
  { id: 'settlement-benefit', description: 'Profijtbeginsel: wie gebruikt, betaalt.', english: 'Who uses pays, so who saves keeps (profijtbeginsel).' },
)

const byFixedKey = noted(z.strictObject({ ...anySettlement, rule: rule('fixed-key'), members: optionalMembers, key }), {
  id: 'settlement-fixed-key',
  description: 'Vaste sleutel: leden dragen de kosten van de regio naar een verdeelsleutel.',
  english: 'Members bear the cost of the region by a key; of an own saving a member keeps its key.',
})

const byMovingAverage = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('moving-average'),
    members: optionalMembers,
    years: field(z.int().min(1).max(10), 'Over hoeveel begrotingsjaren ervoor het gemiddelde gaat.', 'Over how many budget years before the year itself.', 3),
    use: field(
      z.record(id, price),
      'Gebruik per lid in euro’s per jaar, zonder de interventies.',
      'Use by each member in euros a year, without the interventions.',
      { gemeente: 4_000_000, regio: 6_000_000 },
    ),
  }),
  {
    id: 'settlement-moving-average',
    description: 'Voortschrijdend gemiddelde: leden dragen naar hun gebruik in de laatste jaren.',
    english: 'Members bear by their use in the last years; what is kept of a saving grows year by year.',
  },
)

const byHybrid = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('hybrid'),
    members: optionalMembers,
    key,
    fixedShare: field(share, 'Deel dat naar de sleutel gaat; de rest naar gebruik.', 'The part that goes by the key; the rest by use.', 0.5),
  }),
  { id: 'settlement-hybrid', description: 'Deels naar een vaste sleutel, de rest naar gebruik.', english: 'A part by a fixed key, the rest by use.' },
)

// Of a refused case the key may be absent here.
const keyed = (shares: Shares): Shares => ((shares as Shares | undefined) === undefined ? shares : wholeShares(shares))

const membersOf = (written: readonly string[] | undefined, table: Readonly<Record<string, unknown>> | undefined): readonly string[] =>
  written ?? Object.keys(table ?? {})

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
          return { ...rest, ...common, members: membersOf(rest.members, shares), rule: { kind, key: keyed(shares), fixed: fixedShare } }
        }
      }
    }),
  { id: 'settlement' },
)
