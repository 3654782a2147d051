import * as z from 'zod'

import type { Intervention } from './intervention.js'
import { fundings, type Funding } from './intervention-cost.js'
import { id, idOf, month, name, text } from '../grammar/basics.js'
import { effect, societalEffect } from './effect-schema.js'
import { field, noted } from '../grammar/notes.js'
import { payers } from './payers-schema.js'
import { entering, months, price, share } from '../numbers/quantities.js'

const cohort = noted(
  z.strictObject({
    from: field(month, 'Eerste maand van instroom.', '2024-01'),
    through: field(month, 'Laatste maand van instroom, inbegrepen.', '2024-12'),
    households: field(entering, 'Aantal huishoudens dat instroomt.', 100),
    per: field(
      z.enum(['month', 'year', 'cohort']),
      'Of het aantal per maand, per jaar of voor het hele cohort geldt.',
      'cohort',
    ),
  }),
  { id: 'cohort' },
)

const anyCost = {
  id: field(id, 'Kenmerk van de kosten.', 'team'),
  name: field(name.exactOptional(), 'Naam in rapporten.', 'Doorbraakteam', { derivedDefault: 'id' }),
  amount: field(price, 'Euro’s: in totaal, per jaar, of per instromend huishouden.', 250_000),
  payers: field(payers, 'Wie betaalt.', 'gemeente'),
  incidentalThrough: field(
    month.exactOptional(),
    'Laatste maand waarin structurele kosten nog uit incidenteel geld worden betaald.',
    '2025-12',
  ),
}

const fundingWords = 'Incidenteel (incidental) of structureel (structural) geld.'

const mostlyIncidental = field(z.enum(fundings).exactOptional(), fundingWords, 'incidental', {
  derivedDefault: '`incidental`; `structural` where `incidentalThrough` is written',
})

const mostlyStructural = field(z.enum(fundings).default('structural'), fundingWords, 'structural')

const fundingOf = (cost: { readonly funding?: Funding; readonly incidentalThrough?: string }): Funding =>
  cost.funding ?? (cost.incidentalThrough === undefined ? 'incidental' : 'structural')

const kind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Ritme van de kosten: once, yearly of per-household.', value)

const costOnce = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('once'),
    month: field(month, 'Maand waarin de kosten vallen.', '2024-01'),
    funding: mostlyIncidental,
  }),
  { id: 'cost-once', description: 'Eenmalige kosten.' },
)

const costYearly = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('yearly'),
    from: field(month.exactOptional(), 'Eerste maand; anders de eerste van de case.', '2024-01', {
      derivedDefault: 'timeline.from',
    }),
    through: field(month.exactOptional(), 'Laatste maand, inbegrepen; anders de laatste van de case.', '2028-12', {
      derivedDefault: 'timeline.through',
    }),
    funding: mostlyStructural,
  }),
  { id: 'cost-yearly', description: 'Kosten per jaar.' },
)

const costPerHousehold = noted(z.strictObject({ ...anyCost, kind: kind('per-household'), funding: mostlyIncidental }), {
  id: 'cost-per-household',
  description: 'Kosten per instromend huishouden.',
})

const cost = noted(
  z
    .discriminatedUnion('kind', [costOnce, costYearly, costPerHousehold])
    .transform((written) => ({ ...written, name: written.name ?? written.id, funding: fundingOf(written) })),
  { id: 'intervention-cost' },
)

/** An intervention as read; its yearly costs may still lack months, which the timeline fills in. */
export const intervention = noted(
  z
    .strictObject({
      id: field(id, 'Kenmerk van de interventie.', 'doorbraakteam'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Doorbraakteam', { derivedDefault: 'id' }),
      description: field(text.exactOptional(), 'Wat er gedaan wordt.', 'Team dat vastgelopen huishoudens helpt'),
      targetGroup: field(idOf('targetGroups'), 'Doelgroep waarvoor de interventie is.', 'aandachtshuishoudens'),
      startDelay: field(months.exactOptional(), 'Maanden dat de interventie later begint dan gepland.', 6),
      enrolment: field(z.array(cohort).max(200).default([]), 'Instroom, in cohorten.', [
        { from: '2024-01', through: '2024-12', households: 100, per: 'cohort' },
      ]),
      engagement: field(share.exactOptional(), 'Deel van de instroom dat meedoet.', 0.9),
      completion: field(share.exactOptional(), 'Deel van de deelnemers dat afrondt.', 0.8),
      success: field(share.exactOptional(), 'Deel van de afronders bij wie het werkt.', 0.5),
      costs: field(z.array(cost).max(200).default([]), 'Kosten van de interventie.', [
        { id: 'team', kind: 'yearly', amount: 250_000, payers: 'gemeente' },
      ]),
      effects: field(z.array(effect).max(500).default([]), 'Wat de interventie verandert in kostenposten.', [
        { costItem: 'ggz', reduction: 0.25, evidence: 'probable' },
      ]),
      societalEffects: field(z.array(societalEffect).max(500).default([]), 'Welvaartseffecten zonder geldstroom.', [
        {
          id: 'kwaliteit-van-leven',
          beneficiary: 'huishouden',
          volume: 0.05,
          unit: 'QALY',
          price: 50_000,
          evidence: 'possible',
        },
      ]),
    })
    .transform((written) => ({ ...written, name: written.name ?? written.id })),
  { id: 'intervention' },
)

type ReadIntervention = ReturnType<typeof intervention.parse>
type ReadCost = ReadIntervention['costs'][number]

interface Months {
  readonly from: string
  readonly through: string
}

/** Gives the yearly costs of interventions that lack months those of the timeline. What was refused stays away. */
export const withCostMonths = (
  read: readonly (Partial<ReadIntervention> | undefined)[] | undefined,
  timeline: Months | undefined,
): readonly Intervention[] =>
  read?.map(
    (each) => each && { ...each, ...(each.costs && { costs: each.costs.map((cost) => costMonths(cost, timeline)) }) },
  ) as readonly Intervention[]

const costMonths = (cost: ReadCost | undefined, timeline: Partial<Months> | undefined): unknown =>
  cost?.kind === 'yearly'
    ? {
        ...cost,
        from: cost.from ?? timeline?.from,
        ...(cost.through === undefined ? { through: timeline?.through, isOpenEnded: true } : {}),
      }
    : cost
