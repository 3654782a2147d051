import * as z from 'zod'

import type { Intervention } from '../intervention.js'
import { fundings, type Funding } from '../intervention-cost.js'
import { id, month, name, text } from './basics.js'
import { effect, societalEffect } from './effect.js'
import { field, noted } from './notes.js'
import { payers } from './payers.js'
import { entering, months, price, share } from './quantities.js'

const cohort = noted(
  z.strictObject({
    from: field(month, 'Eerste maand van instroom.', 'First month of entry.', '2024-01'),
    through: field(month, 'Laatste maand van instroom, inbegrepen.', 'Last month of entry, included.', '2024-12'),
    households: field(entering, 'Aantal huishoudens dat instroomt.', 'Number of households that enter.', 100),
    per: field(z.enum(['month', 'year', 'cohort']), 'Of het aantal per maand, per jaar of voor het hele cohort geldt.', 'Whether the number is that of a month, of a year or of the whole cohort.', 'cohort'),
  }),
  { id: 'cohort' },
)

const anyCost = {
  id: field(id, 'Kenmerk van de kosten.', 'Id of the cost.', 'team'),
  name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Doorbraakteam', { derivedDefault: 'id' }),
  amount: field(price, 'Euro’s: in totaal, per jaar, of per instromend huishouden.', 'Euros: in all, a year, or for each household that enters.', 250_000),
  payers: field(payers, 'Wie betaalt.', 'Who pays.', 'gemeente'),
  incidentalThrough: field(
    month.exactOptional(),
    'Laatste maand waarin structurele kosten nog uit incidenteel geld worden betaald.',
    'Last month in which a structural cost is still paid from incidental money.',
    '2025-12',
  ),
}

const fundingWords = [
  'Incidenteel (incidental) of structureel (structural) geld.',
  'Incidental (incidenteel) or structural (structureel) money.',
] as const

const mostlyIncidental = field(z.enum(fundings).exactOptional(), ...fundingWords, 'incidental', {
  derivedDefault: '`incidental`; `structural` where `incidentalThrough` is written',
})

const mostlyStructural = field(z.enum(fundings).default('structural'), ...fundingWords, 'structural')

const fundingOf = (cost: { readonly funding?: Funding; readonly incidentalThrough?: string }): Funding =>
  cost.funding ?? (cost.incidentalThrough === undefined ? 'incidental' : 'structural')

const kind = <Kind extends string>(value: Kind) =>
  field(z.literal(value), 'Ritme van de kosten: once, yearly of per-household.', 'Rhythm of the cost: once, yearly or per-household.', value)

const costOnce = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('once'),
    month: field(month, 'Maand waarin de kosten vallen.', 'Month in which the cost falls.', '2024-01'),
    funding: mostlyIncidental,
  }),
  { id: 'cost-once', description: 'Eenmalige kosten.', english: 'A one-off cost.' },
)

const costYearly = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('yearly'),
    from: field(month.exactOptional(), 'Eerste maand; anders de eerste van de case.', 'First month; otherwise the first of the case.', '2024-01', { derivedDefault: 'timeline.from' }),
    through: field(month.exactOptional(), 'Laatste maand, inbegrepen; anders de laatste van de case.', 'Last month, included; otherwise the last of the case.', '2028-12', { derivedDefault: 'timeline.through' }),
    funding: mostlyStructural,
  }),
  { id: 'cost-yearly', description: 'Kosten per jaar.', english: 'A cost a year.' },
)

const costPerHousehold = noted(
  z.strictObject({ ...anyCost, kind: kind('per-household'), funding: mostlyIncidental }),
  { id: 'cost-per-household', description: 'Kosten per instromend huishouden.', english: 'A cost for each household that enters.' },
)

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
      id: field(id, 'Kenmerk van de interventie.', 'Id of the intervention.', 'doorbraakteam'),
      name: field(name.exactOptional(), 'Naam in rapporten.', 'Name in reports.', 'Doorbraakteam', { derivedDefault: 'id' }),
      description: field(text.exactOptional(), 'Wat er gedaan wordt.', 'What is done.', 'Team dat vastgelopen huishoudens helpt'),
      targetGroup: field(id, 'Doelgroep waarvoor de interventie is.', 'Target group the intervention is for.', 'aandachtshuishoudens'),
      startDelay: field(months.exactOptional(), 'Maanden dat de interventie later begint dan gepland.', 'Months by which it starts later than planned.', 6),
      enrolment: field(z.array(cohort).max(200).default([]), 'Instroom, in cohorten.', 'Enrolment, in cohorts.', [
        { from: '2024-01', through: '2024-12', households: 100, per: 'cohort' },
      ]),
      engagement: field(share.exactOptional(), 'Deel van de instroom dat meedoet.', 'Share of entering households that takes part.', 0.9),
      completion: field(share.exactOptional(), 'Deel van de deelnemers dat afrondt.', 'Share of participating households that completes.', 0.8),
      success: field(share.exactOptional(), 'Deel van de afronders bij wie het werkt.', 'Share of completing households in which it works.', 0.5),
      costs: field(z.array(cost).max(200).default([]), 'Kosten van de interventie.', 'Costs of the intervention.', [
        { id: 'team', kind: 'yearly', amount: 250_000, payers: 'gemeente' },
      ]),
      effects: field(z.array(effect).max(500).default([]), 'Wat de interventie verandert in kostenposten.', 'What it changes in cost items.', [
        { costItem: 'ggz', reduction: 0.25, evidence: 'probable' },
      ]),
      societalEffects: field(
        z.array(societalEffect).max(500).default([]),
        'Welvaartseffecten zonder geldstroom.',
        'Welfare effects without cash.',
        [{ id: 'kwaliteit-van-leven', beneficiary: 'huishouden', volume: 0.05, unit: 'QALY', price: 50_000, evidence: 'possible' }],
      ),
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
  read?.map((each) => each && { ...each, ...(each.costs && { costs: each.costs.map((cost) => costMonths(cost, timeline)) }) }) as readonly Intervention[]

const costMonths = (cost: ReadCost | undefined, timeline: Partial<Months> | undefined): unknown =>
  cost?.kind === 'yearly' ? { ...cost, from: cost.from ?? timeline?.from, through: cost.through ?? timeline?.through } : cost
