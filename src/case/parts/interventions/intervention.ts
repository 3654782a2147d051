import * as z from 'zod'

import { id, idOf, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { months, share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'
import { cohort, type Cohort } from './cohort.js'
import { effect, type Effect } from './effect.js'
import { interventionCost, type InterventionCost, type ReadCost } from './intervention-cost.js'
import { societalEffect, type SocietalEffect } from './societal-effect.js'

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

/** An intervention as read; its yearly costs may still lack months, which the timeline fills in. */
export const intervention = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van de interventie.', en: 'Id of the intervention.' }, 'doorbraakteam'),
      name: nameField('Doorbraakteam'),
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
        z.array(interventionCost).max(200).default([]),
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
  {
    id: 'intervention',
    description: {
      nl: 'Wat er voor een doelgroep wordt gedaan: wie wanneer instroomt, wat het kost en wat het verandert.',
      en: 'What is done for a target group: who enters when, what it costs and what it changes.',
    },
  },
)

export type ReadIntervention = ReturnType<typeof intervention.parse>

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
