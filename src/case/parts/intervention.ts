import * as z from 'zod'

import { fundings, type Funding, type InterventionCost } from './intervention-cost.js'
import { id, idOf, month, name, text } from '../grammar/basics.js'
import { effect, societalEffect, type Effect } from './effect.js'
import { field, noted, optional } from '../grammar/notes.js'
import { payers } from './payers.js'
import { entering, months, price, share } from '../numbers/quantities.js'
import type { Month } from '../../timeline/index.js'
import type { Quantity } from '../numbers/quantity.js'
import type { SocietalEffect } from './societal-effect.js'

/** What is done for a target group: who enters when, what it costs, what it changes. */
export interface Intervention {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly targetGroup: string
  /** Months by which this intervention starts later than planned. */
  readonly startDelay?: Quantity
  /** Plan of entry: so many households between two months, evenly. */
  readonly enrolment: readonly Cohort[]
  /** Share of entering households that takes part. */
  readonly engagement?: Quantity
  /** Share of participating households that completes. */
  readonly completion?: Quantity
  /** Share of completing households in which the intervention works. */
  readonly success?: Quantity
  readonly costs: readonly InterventionCost[]
  readonly effects: readonly Effect[]
  readonly societalEffects: readonly SocietalEffect[]
}

/** Households that enter between two months, both included, evenly by month. */
export interface Cohort {
  readonly from: Month
  readonly through: Month
  readonly households: Quantity
  /** Whether `households` counts those of a month, of a year, or of the whole cohort. */
  readonly per: 'month' | 'year' | 'cohort'
}

const cohort = noted(
  z.strictObject({
    from: field(month, { nl: 'Eerste maand van instroom.', en: 'First month of entry.' }, '2024-01'),
    through: field(
      month,
      { nl: 'Laatste maand van instroom, inbegrepen.', en: 'Last month of entry, included.' },
      '2024-12',
    ),
    households: field(
      entering,
      { nl: 'Aantal huishoudens dat instroomt.', en: 'Number of households that enter.' },
      100,
    ),
    per: field(
      z.enum(['month', 'year', 'cohort']),
      {
        nl: 'Of het aantal per maand, per jaar of voor het hele cohort geldt.',
        en: 'Whether the number is that of a month, of a year or of the whole cohort.',
      },
      'cohort',
    ),
  }),
  { id: 'cohort' },
)

const anyCost = {
  id: field(id, { nl: 'Kenmerk van de kosten.', en: 'Id of the cost.' }, 'team'),
  name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Doorbraakteam', {
    derivedDefault: 'id',
  }),
  amount: field(
    price,
    {
      nl: 'Euro’s: in totaal, per jaar, of per instromend huishouden.',
      en: 'Euros: in all, a year, or for each household that enters.',
    },
    250_000,
  ),
  payers: field(payers, { nl: 'Wie betaalt.', en: 'Who pays.' }, 'gemeente'),
  incidentalThrough: field(
    optional(month),
    {
      nl: 'Laatste maand waarin structurele kosten nog uit incidenteel geld worden betaald.',
      en: 'Last month in which a structural cost is still paid from incidental money.',
    },
    '2025-12',
  ),
}

const fundingWords = {
  nl: 'Incidenteel (incidental) of structureel (structural) geld.',
  en: 'Incidental (incidenteel) or structural (structureel) money.',
}

const mostlyIncidental = field(optional(z.enum(fundings)), fundingWords, 'incidental', {
  derivedDefault: '`incidental`; `structural` where `incidentalThrough` is written',
})

const mostlyStructural = field(z.enum(fundings).default('structural'), fundingWords, 'structural')

const fundingOf = (cost: { readonly funding?: Funding; readonly incidentalThrough?: string }): Funding =>
  cost.funding ?? (cost.incidentalThrough === undefined ? 'incidental' : 'structural')

const kind = <Kind extends string>(value: Kind) =>
  field(
    z.literal(value),
    {
      nl: 'Ritme van de kosten: once, yearly of per-household.',
      en: 'Rhythm of the cost: once, yearly or per-household.',
    },
    value,
  )

const costOnce = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('once'),
    month: field(month, { nl: 'Maand waarin de kosten vallen.', en: 'Month in which the cost falls.' }, '2024-01'),
    funding: mostlyIncidental,
  }),
  { id: 'cost-once', description: { nl: 'Eenmalige kosten.', en: 'A one-off cost.' } },
)

const costYearly = noted(
  z.strictObject({
    ...anyCost,
    kind: kind('yearly'),
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
      '2028-12',
      {
        derivedDefault: 'timeline.through',
      },
    ),
    funding: mostlyStructural,
  }),
  { id: 'cost-yearly', description: { nl: 'Kosten per jaar.', en: 'A cost a year.' } },
)

const costPerHousehold = noted(z.strictObject({ ...anyCost, kind: kind('per-household'), funding: mostlyIncidental }), {
  id: 'cost-per-household',
  description: { nl: 'Kosten per instromend huishouden.', en: 'A cost for each household that enters.' },
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
      id: field(id, { nl: 'Kenmerk van de interventie.', en: 'Id of the intervention.' }, 'doorbraakteam'),
      name: field(optional(name), { nl: 'Naam in rapporten.', en: 'Name in reports.' }, 'Doorbraakteam', {
        derivedDefault: 'id',
      }),
      description: field(
        optional(text),
        { nl: 'Wat er gedaan wordt.', en: 'What is done.' },
        'Team dat vastgelopen huishoudens helpt',
      ),
      targetGroup: field(
        idOf('targetGroups'),
        { nl: 'Doelgroep waarvoor de interventie is.', en: 'Target group the intervention is for.' },
        'aandachtshuishoudens',
      ),
      startDelay: field(
        optional(months),
        {
          nl: 'Maanden dat de interventie later begint dan gepland.',
          en: 'Months by which it starts later than planned.',
        },
        6,
      ),
      enrolment: field(
        z.array(cohort).max(200).default([]),
        { nl: 'Instroom, in cohorten.', en: 'Enrolment, in cohorts.' },
        [{ from: '2024-01', through: '2024-12', households: 100, per: 'cohort' }],
      ),
      engagement: field(
        optional(share),
        { nl: 'Deel van de instroom dat meedoet.', en: 'Share of entering households that takes part.' },
        0.9,
      ),
      completion: field(
        optional(share),
        { nl: 'Deel van de deelnemers dat afrondt.', en: 'Share of participating households that completes.' },
        0.8,
      ),
      success: field(
        optional(share),
        { nl: 'Deel van de afronders bij wie het werkt.', en: 'Share of completing households in which it works.' },
        0.5,
      ),
      costs: field(
        z.array(cost).max(200).default([]),
        { nl: 'Kosten van de interventie.', en: 'Costs of the intervention.' },
        [{ id: 'team', kind: 'yearly', amount: 250_000, payers: 'gemeente' }],
      ),
      effects: field(
        z.array(effect).max(500).default([]),
        { nl: 'Wat de interventie verandert in kostenposten.', en: 'What it changes in cost items.' },
        [{ costItem: 'ggz', reduction: 0.25, evidence: 'probable' }],
      ),
      societalEffects: field(
        z.array(societalEffect).max(500).default([]),
        { nl: 'Welvaartseffecten zonder geldstroom.', en: 'Welfare effects without cash.' },
        [
          {
            id: 'kwaliteit-van-leven',
            beneficiary: 'huishouden',
            volume: 0.05,
            unit: 'QALY',
            price: 50_000,
            evidence: 'possible',
          },
        ],
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
