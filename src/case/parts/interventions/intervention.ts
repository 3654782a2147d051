import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, idOf, text } from '../../grammar/basics.js'
import { nameField } from '../../grammar/line-fields.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { months, share } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'
import { interventionIncome, type InterventionIncome, type ReadIncome } from '../income/intervention-income.js'
import { cohort, type Cohort } from './cohort.js'
import { effect, type Effect } from './effect.js'
import { interventionCost, type InterventionCost, type ReadCost } from './intervention-cost.js'
import { start, type Start } from './start.js'
import { stop, type Stop } from './stop.js'
import { societalEffect, type SocietalEffect } from './societal-effect.js'
import { named } from '../../grammar/named.js'

/** What is done for a target group: who enters when, what it costs, what it changes. */
export interface Intervention {
  readonly id: Id
  readonly name: string
  readonly description?: string
  readonly targetGroup: Id
  /** The project of a programme that it belongs to. */
  readonly project?: Id
  /** Months by which this intervention starts later than planned. */
  readonly startDelay?: Quantity
  /** When it was to start, and when it started. */
  readonly start?: Start
  /** The month after which it ends, unless its success is as agreed. */
  readonly stop?: Stop
  /** Planned entry, in cohorts of households. */
  readonly enrolment: readonly Cohort[]
  /** Share of entering households that takes part. */
  readonly engagement?: Quantity
  /** Share of participating households that completes. */
  readonly completion?: Quantity
  /** Share of completing households in which the intervention works. */
  readonly success?: Quantity
  readonly costs: readonly InterventionCost[]
  /** What comes in with the intervention itself: grants, contributions of its users, premiums. */
  readonly income: readonly InterventionIncome[]
  readonly effects: readonly Effect[]
  readonly societalEffects: readonly SocietalEffect[]
}

/** What is done for a target group: who enters when, what it costs and what it changes. */
// Yearly costs and income may still lack months, which the timeline fills in.
export const intervention = noted(
  z
    .strictObject({
      /** Id of the intervention. */
      id: field(id, 'Kenmerk van de interventie.', 'doorbraakteam'),
      name: nameField('Doorbraakteam'),
      /** What is done. */
      description: field(optional(text), 'Wat er gedaan wordt.', 'Team dat vastgelopen huishoudens helpt'),
      /** Target group the intervention is for. */
      targetGroup: field(idOf('targetGroups'), 'Doelgroep waarvoor de interventie is.', 'aandachtshuishoudens'),
      /** The project of a programme that it belongs to. */
      project: field(optional(idOf('projects')), 'Het project van een programma waar zij bij hoort.', 'sociaal-recept'),
      /** Months by which it starts later than planned. */
      startDelay: field(optional(months), 'Maanden dat de interventie later begint dan gepland.', 6),
      /** Planned and actual start, instead of startDelay; what starting later costs each party is a result. */
      start: field(
        optional(start),
        'Geplande en echte start, in plaats van startDelay; wat later beginnen elke partij kost, is een uitkomst.',
        { planned: '2024-01', actual: '2025-07', reason: 'Vacatures stonden een jaar open' },
      ),
      /** Decision point: after which month it stops, unless its success is reached. */
      stop: field(optional(stop), 'Beslismoment: na welke maand de interventie stopt, tenzij haar succes is bereikt.', {
        at: '2025-06',
        unless: { success: 0.4 },
        windDown: 3,
      }),
      /** Enrolment, in cohorts. */
      enrolment: field(z.array(cohort).max(200).default([]), 'Instroom, in cohorten.', [
        { from: '2024-01', through: '2024-12', households: 100, per: 'cohort' },
      ]),
      /** Share of entering households that takes part. */
      engagement: field(optional(share), 'Deel van de instroom dat meedoet.', 0.9),
      /** Share of participating households that completes. */
      completion: field(optional(share), 'Deel van de deelnemers dat afrondt.', 0.8),
      /** Share of completing households in which it works. */
      success: field(optional(share), 'Deel van de afronders bij wie het werkt.', 0.5),
      /** Costs of the intervention. */
      costs: field(z.array(interventionCost).max(200).default([]), 'Kosten van de interventie.', [
        { id: 'team', kind: 'yearly', amount: 250_000, payers: 'gemeente' },
      ]),
      /** What comes in with the intervention itself: grants, contributions of its users, premiums. */
      income: field(
        z.array(interventionIncome).max(200).default([]),
        'Wat er met de interventie zelf binnenkomt: subsidies, eigen bijdragen, premies.',
        [{ id: 'subsidie', kind: 'once', amount: 100_000, month: '2024-01', recipients: 'gemeente' }],
      ),
      /** What it changes in cost items and income items. */
      effects: field(
        z.array(effect).max(500).default([]),
        'Wat de interventie verandert in kostenposten en opbrengstposten.',
        [{ costItem: 'ggz', reduction: 0.25, evidence: 'probable' }],
      ),
      /** Welfare effects without cash. */
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
    .transform(named),
  {
    id: 'intervention',
    description: 'Wat er voor een doelgroep wordt gedaan: wie wanneer instroomt, wat het kost en wat het verandert.',
  },
)

export type ReadIntervention = ReturnType<typeof intervention.parse>

interface Months {
  readonly from: string
  readonly through: string
}

/** Fills in the months of the timeline for yearly costs and income without months. Refused parts stay absent. */
export const withCostMonths = (
  read: readonly (Partial<ReadIntervention> | undefined)[] | undefined,
  timeline: Months | undefined,
): readonly Intervention[] =>
  read?.map(
    (each) =>
      each && {
        ...each,
        ...(each.costs && { costs: each.costs.map((cost) => withMonths(cost, timeline)) }),
        ...(each.income && { income: each.income.map((income) => withMonths(income, timeline)) }),
      },
  ) as readonly Intervention[]

const withMonths = (cost: ReadCost | ReadIncome | undefined, timeline: Partial<Months> | undefined): unknown =>
  cost?.kind === 'yearly'
    ? {
        ...cost,
        from: cost.from ?? timeline?.from,
        ...(cost.through === undefined ? { through: timeline?.through, isOpenEnded: true } : {}),
      }
    : cost
