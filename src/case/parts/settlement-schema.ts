import * as z from 'zod'

import type { Settlement } from './settlement.js'
import { id, idOf, month, name } from '../grammar/basics.js'
import { selectionFields } from './item-selection-schema.js'
import { field, noted } from '../grammar/notes.js'
import { sharesByParty, wholeShares, type Shares } from './payers-schema.js'
import { price, share } from '../numbers/quantities.js'

const memberList = z.array(idOf('parties')).max(50)

const optionalMembers = field(
  memberList.exactOptional(),
  'Leden van de regio; minstens twee partijen.',
  ['gemeente', 'regio'],
  { derivedDefault: 'the parties of `key` or `use`' },
)

const anySettlement = {
  id: field(id, 'Kenmerk van de verevening.', 'jeugd-solidair'),
  name: field(name.exactOptional(), 'Naam in rapporten.', 'Solidariteit jeugdhulp', { derivedDefault: 'id' }),
  ...selectionFields,
  from: field(month.exactOptional(), 'Eerste maand; anders de eerste van de case.', '2024-01', {
    derivedDefault: 'timeline.from',
  }),
  through: field(month.exactOptional(), 'Laatste maand, inbegrepen; anders de laatste van de case.', '2026-12', {
    derivedDefault: 'timeline.through',
  }),
}

const rule = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    'Regel: benefit (profijtbeginsel), fixed-key (vaste sleutel), moving-average (voortschrijdend gemiddelde) of hybrid (deels vast).',
    value,
  )

const key = field(sharesByParty, 'Verdeelsleutel: aandeel per lid; samen 1.', { gemeente: 0.4, regio: 0.6 })

const byBenefit = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('benefit'),
    members: field(memberList, 'Leden van de regio; minstens twee partijen.', ['gemeente', 'regio']),
  }),
  { id: 'settlement-benefit', description: 'Profijtbeginsel: wie gebruikt, betaalt.' },
)

const byFixedKey = noted(z.strictObject({ ...anySettlement, rule: rule('fixed-key'), members: optionalMembers, key }), {
  id: 'settlement-fixed-key',
  description: 'Vaste sleutel: leden dragen de kosten van de regio naar een verdeelsleutel.',
})

const byMovingAverage = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('moving-average'),
    members: optionalMembers,
    years: field(z.int().min(1).max(10), 'Over hoeveel begrotingsjaren ervoor het gemiddelde gaat.', 3),
    use: field(z.record(idOf('parties'), price), 'Gebruik per lid in euro’s per jaar, zonder de interventies.', {
      gemeente: 4_000_000,
      regio: 6_000_000,
    }),
  }),
  {
    id: 'settlement-moving-average',
    description: 'Voortschrijdend gemiddelde: leden dragen naar hun gebruik in de laatste jaren.',
  },
)

const byHybrid = noted(
  z.strictObject({
    ...anySettlement,
    rule: rule('hybrid'),
    members: optionalMembers,
    key,
    fixedShare: field(share, 'Deel dat naar de sleutel gaat; de rest naar gebruik.', 0.5),
  }),
  { id: 'settlement-hybrid', description: 'Deels naar een vaste sleutel, de rest naar gebruik.' },
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
