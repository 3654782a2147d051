import * as z from 'zod'

import type { Conventions, PartyResults, Results, WholeResults } from '../../calculation/index.js'
import {
  attributionRules,
  discountTimings,
  domains,
  evidenceGrades,
  overlaps,
  partyKinds,
  type JsonSchema,
} from '../../case/index.js'
import { laterRungs, recordOf, rungs } from '../../rules/index.js'
import { timelineSteps } from '../../timeline/index.js'
import type { AsJson } from './as-json.js'
import { cashSchema } from './results-schema-cash.js'
import { incomeSchema, incomeViewSchema } from './results-schema-income.js'
import { fundSchema, moveSchema, pocketsSchema } from './results-schema-moves.js'
import { called, decimal, described, flow, month, notes, whole, yearRow } from './results-schema-parts.js'
import {
  bridgeSchema,
  exchangedSchema,
  interventionAccountSchema,
  targetGroupAccountSchema,
  turningDomainSchema,
} from './results-schema-bridge.js'
import { decisionsSchema } from './results-schema-decisions.js'
import { costOfDelaySchema } from './results-schema-delay.js'
import { frameworkSchema, segmentsSchema, steeringSchema, structuralSchema } from './results-schema-weighing.js'
import { budgetSchema, programmeSchema } from './results-schema-programme.js'
import {
  claimAboveBaselineSchema,
  competingSchema,
  costShareSchema,
  outsideProjectSchema,
  overlapLostSchema,
  partyOrNone,
  settlementUseSchema,
  societalLineSchema,
} from './results-schema-shares.js'

/** The results as `mbc calculate --json` and `resultsJson` write them. */
export type ResultsJson = AsJson<Omit<Results, 'businessCase'> & { readonly name: string }>

/** The name of the schema; a URN, because no host stands behind it. */
export const RESULTS_SCHEMA_ID = 'urn:maatschappelijke-businesscase:results:1'

const lost = called(
  'lost',
  z.strictObject(recordOf(laterRungs, (rung) => decimal(`Rung '${rung}' less the rung above it.`))),
  'What is lost on the way to each rung, at present value; negative where something is lost.',
)

const partyFields = {
  id: z.string(),
  name: z.string(),
  kind: z.enum([...partyKinds, 'society']),
  cash: described(
    cashSchema,
    'The cash of the party (MBC): what it pays, and the savings that truly leave its budget.',
  ),
  welfare: described(
    z.strictObject({
      costs: flow('What the interventions cost; negative.'),
      savings: flow('Prudent savings, whether they are cashed or not.'),
      recoveredVat: z.exactOptional(flow('The VAT in the costs that the payer gets back; absent where there is none.')),
      proceeds: z.exactOptional(flow('Prudent income, and income with the interventions; absent where there is none.')),
      societal: flow('Societal effects that move no cash.'),
      benefits: decimal(
        'Present value of savings, proceeds and societal effects together: what the ratio sets against costs.',
      ),
      net: flow('Costs, savings, proceeds and societal effects together.'),
      npv: decimal('Net present value of the welfare.'),
      annualEquivalent: decimal('The same amount in each year of the timeline that has this net present value.'),
      benefitCostRatio: z.nullable(
        decimal('Present value of benefits over that of costs; null where nothing is paid.'),
      ),
    }),
    'The welfare of the party (MKBA): transfers count for the payer and against the recipient.',
  ),
  savings: described(
    z.strictObject(recordOf(rungs, (rung) => flow(`Savings of the party on rung '${rung}' of the savings ladder.`))),
    'Every rung of the savings ladder that falls to the party, transfers it loses included.',
  ),
  lost,
  income: z.exactOptional(incomeViewSchema),
  evidence: described(
    z.strictObject(
      recordOf(evidenceGrades, (grade) =>
        z.strictObject({
          prudent: decimal(`Present value of the prudent saving that is ${grade}.`),
          share: z.nullable(
            decimal(
              `Share of all prudent savings that is ${grade}; null where nothing is saved, or where one grade costs more than it saves.`,
            ),
          ),
          cashable: decimal(`Present value of the cashable saving that is ${grade}.`),
          income: z.exactOptional(decimal(`Present value of the prudent income that is ${grade}.`)),
          npvWithout: decimal(`Net present value of welfare without the effects that are ${grade}.`),
          societal: decimal(`Present value of the societal effects that are ${grade}.`),
          byYear: described(
            z.strictObject({
              prudent: yearRow(`Prudent saving that is ${grade}, by budget year and not discounted.`),
              cashable: yearRow(`Cashable saving that is ${grade}, by budget year and not discounted.`),
              societal: yearRow(`Societal effects that are ${grade}, by budget year and not discounted.`),
            }),
            'The same by budget year.',
          ),
        }),
      ),
    ),
    'The savings and the societal effects by how well they are proven.',
  ),
  domains: described(
    z.partialRecord(z.enum(domains), flow('Prudent savings in this domain.')),
    'The prudent savings by domain; only domains that an effect of the case touches.',
  ),
}

const party = called('party', z.strictObject(partyFields)) satisfies z.ZodType<AsJson<PartyResults>>

const wholeOfParts = called(
  'whole',
  z.strictObject({
    ...partyFields,
    parts: described(z.array(z.string()), 'The parties that are part of it, by id.'),
    costShare: z.nullable(decimal('Its share of all costs; null where nobody pays anything.')),
  }),
) satisfies z.ZodType<AsJson<WholeResults>>

const conventions = called(
  'conventions',
  z.strictObject({
    priceLevel: described(whole, 'The year in whose euros every amount is stated.'),
    priceIndex: z.nullable(z.string()),
    inflation: z.nullable(decimal('General inflation a year, a fraction.')),
    step: z.enum(timelineSteps),
    discounting: z.strictObject({
      regime: described(z.string(), "The regime's id, or 'own' for rates of the case itself."),
      name: z.strictObject({ nl: z.string(), en: z.string() }),
      source: z.nullable(z.string()),
      inForceFrom: z.nullable(z.string()),
      rates: z.array(z.strictObject({ fromYear: whole, rate: decimal('A year, real, a fraction.') })),
      baseYear: whole,
      timing: z.enum(discountTimings),
      factors: yearRow('Discount factors by budget year.'),
      annuityFactor: decimal('Sum over the budget years of the factor times the length of the year in years.'),
    }),
    attribution: z.strictObject({
      overlap: z.enum(overlaps),
      rule: z.enum(attributionRules),
      order: z.array(z.string()),
    }),
    haircuts: z.strictObject(recordOf(evidenceGrades, () => decimal('Share taken off a saving of this grade.'))),
  }),
) satisfies z.ZodType<AsJson<Conventions>>

const ladderLine = z.strictObject({
  intervention: z.string(),
  effect: z.string(),
  costItem: z.string(),
  move: z.exactOptional(z.enum(['leaves', 'joins'])),
  evidence: z.enum(evidenceGrades),
  rungs: z.strictObject(recordOf(rungs, (rung) => flow(`The saving of the effect on rung '${rung}'.`))),
  lost,
  outside: described(
    z.array(
      z.strictObject({
        project: z.string(),
        reason: z.string(),
        saving: flow('The saving that belongs to the project.'),
      }),
    ),
    'What of the gross saving is ascribed to projects outside the case.',
  ),
  beyondHorizon: decimal('Cash that comes free only after the timeline ends.'),
})

const spread = (description: string) =>
  described(
    z.strictObject({ byYear: yearRow('Euros in each budget year.'), total: decimal('Their sum.') }),
    description,
  )

const baselineLine = z.strictObject({
  costItem: z.string(),
  households: yearRow('How many households (or persons) its target group has, the mean over the months of the year.'),
  costPerHouseholdYear: yearRow('Euros per household-year without the case.'),
  baseline: yearRow('Euros of the whole target group without the case.'),
  saving: spread('What the interventions together save on it, before any haircut.'),
  project: yearRow('Euros of the whole target group with the case, before any haircut.'),
})

const ladderTotal = z.strictObject({
  rungs: z.strictObject(recordOf(rungs, (rung) => decimal(`Present value of all effects together on rung '${rung}'.`))),
  lost,
  beyondHorizon: decimal('Cash that comes free only after the timeline ends; not discounted.'),
})

const domainCosts = z.strictObject({
  domain: z.enum(domains),
  baseline: spread('Euros of the whole target group without the case.'),
  project: spread('Euros of the whole target group with the case, before any haircut.'),
  change: spread('With the case less without it: negative where less is spent.'),
  saving: flow('What society saves in the domain before any haircut, less transfers lost.'),
})

const perHousehold = z.strictObject({
  intervention: z.string(),
  unit: described(z.enum(['households', 'persons']), 'What its target group counts.'),
  entering: decimal('How many enter.'),
  cost: z.nullable(decimal('Total cost, by all payers together, for each that enters; null where nobody enters.')),
  saving: z.nullable(
    decimal('Total cashable saving less transfers lost, for each that enters; null where nobody enters.'),
  ),
  proceeds: z.exactOptional(
    z.nullable(decimal('Total income in cash less transfers paid, for each that enters; absent where it has none.')),
  ),
})

const pmItem = z.strictObject({
  id: z.string(),
  name: z.string(),
  beneficiary: z.string(),
  sign: z.enum(['positive', 'negative', 'unknown']),
  reason: z.string(),
  intervention: z.exactOptional(z.string()),
})

const lateResults = z.strictObject({
  intervention: z.string(),
  households: decimal('Households that would enter too late.'),
  costs: decimal('Costs that would fall too late; negative, not discounted. They count in no other figure.'),
  income: z.exactOptional(
    decimal('Income with the intervention that would come too late; absent where it states none.'),
  ),
})

/** Reads what `resultsJson` writes. Strict: an extra or a missing field means another version of the format. */
export const resultsSchema = z.strictObject({
  name: described(z.string(), 'Name of the business case.'),
  format: described(z.literal('mbc-results/1'), 'Version of this structure.'),
  conventions: described(conventions, 'The choices that every reader of a figure must know.'),
  budgetYears: described(z.array(whole), 'The years that every row follows.'),
  periods: z.array(z.strictObject({ from: month, through: month, start: whole, end: whole, budgetYear: whole })),
  parties: described(z.array(party), 'One for each party, in the order of the case.'),
  wholes: described(z.array(wholeOfParts), 'What parties are parts of: each the sum of its parts.'),
  society: described(party, 'All parties together.'),
  costShares: described(z.array(costShareSchema), 'Which share of all costs each party pays.'),
  ladder: described(z.array(ladderLine), 'Each effect down the savings ladder.'),
  ladderTotal: described(
    ladderTotal,
    'All effects together down the savings ladder, as payers see it: transfers lost are not taken off.',
  ),
  overlap: described(z.array(overlapLostSchema), 'What overlap takes off each intervention that has effects.'),
  outsideProjects: described(z.array(outsideProjectSchema), 'What is ascribed to each project outside the case.'),
  societal: described(z.array(societalLineSchema), 'Each societal effect on its rungs.'),
  income: z.exactOptional(incomeSchema),
  baseline: described(z.array(baselineLine), 'Each cost item with and without the case.'),
  domainCosts: described(z.array(domainCosts), 'The cost items of each domain with and without the case.'),
  turningDomains: described(
    z.array(turningDomainSchema),
    'Domains that are a saving in costs and an extra cost in the welfare of society, or the reverse.',
  ),
  extraUse: flow(
    'What effects that raise use of care take off the savings of society (prudent); negative. In the ratio it is a negative benefit.',
  ),
  perHousehold: described(
    z.array(perHousehold),
    'What each intervention that has enrolment costs and saves for each household or person that enters it, over the whole timeline.',
  ),
  interventions: described(
    z.array(interventionAccountSchema),
    'What each intervention costs and saves all parties together; over the interventions it sums to society.',
  ),
  targetGroups: described(
    z.array(targetGroupAccountSchema),
    'What the interventions on each target group cost and save all parties together; over the groups it sums to society.',
  ),
  exchanged: exchangedSchema,
  bridge: bridgeSchema,
  moves: described(z.array(moveSchema), 'What settlement, agreements and the fund move between parties.'),
  usedBySettlement: described(
    z.array(settlementUseSchema),
    'For settlements by use (moving average): what each member cashes beside what it uses.',
  ),
  pockets: pocketsSchema,
  beyondHorizon: described(
    z.array(lateResults),
    'What a later start moves past the end of the timeline, for each intervention that starts later than planned.',
  ),
  costOfDelay: z.nullable(costOfDelaySchema),
  decisions: z.exactOptional(decisionsSchema),
  budget: z.exactOptional(budgetSchema),
  programme: z.exactOptional(programmeSchema),
  structural: z.exactOptional(structuralSchema),
  framework: z.exactOptional(frameworkSchema),
  steering: steeringSchema,
  segments: segmentsSchema,
  fund: z.nullable(fundSchema),
  mainPayer: partyOrNone('The party that pays most of the costs, by id; null where nobody pays any.'),
  mainFunder: partyOrNone(
    'The party that has most money out at any moment, where agreements make that another than the main payer.',
  ),
  mainGainer: partyOrNone('The party that gains most in cash; null where none gains a euro.'),
  competing: described(
    z.array(competingSchema),
    'Interventions that save on the same cost items in years in which overlap takes something off.',
  ),
  claimsAboveBaseline: described(
    z.array(claimAboveBaselineSchema),
    'Claims that by themselves, in some year, are above what the cost item costs.',
  ),
  pm: described(z.array(pmItem), 'Pro memorie: real, not valued, and so not zero.'),
}) satisfies z.ZodType<ResultsJson>

/**
 * The JSON Schema (draft 2020-12) of the results as JSON.
 *
 * @example
 * resultsJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:results:1'
 */
export const resultsJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(resultsSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: RESULTS_SCHEMA_ID, title: 'Uitkomsten van een maatschappelijke businesscase', ...rest }
}
