import * as z from 'zod'

import type { CashResults, Conventions, PartyResults, Results } from '../appraisal/index.js'
import {
  attributionRules,
  discountTimings,
  domains,
  evidenceGrades,
  overlaps,
  partyKinds,
  type JsonSchema,
} from '../case/index.js'
import { recordOf, rungs } from '../model/index.js'
import { timelineSteps } from '../timeline/index.js'
import { decimal, flow, internalRateOfReturn, month, noteOf, payback, whole, yearRow } from './results-schema-parts.js'

/** What remains of a structure once it is written as JSON: decimals are strings. */
export type AsJson<T> = T extends { readonly toDecimalPlaces: unknown }
  ? string
  : T extends readonly (infer Item)[]
    ? readonly AsJson<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: AsJson<T[Key]> }
      : T

/** The results as `mbc calculate --json` and `resultsJson` write them. */
export type ResultsJson = AsJson<Omit<Results, 'businessCase'> & { readonly name: string }>

/** The name of the schema; a URN, because no host stands behind it. */
export const RESULTS_SCHEMA_ID = 'urn:maatschappelijke-businesscase:results:1'

const cash = z.strictObject({
  costs: flow('What the party pays for the interventions; negative.'),
  incidentalCosts: flow('The part of the costs that ends: projects, one-off costs, costs per entering household.'),
  structuralCosts: flow('The part of the costs that goes on.'),
  savings: flow('Cashable savings, less transfers lost.'),
  net: flow('Costs and savings together.'),
  cumulative: yearRow('Net cash up to and including each year.'),
  nominalNet: z.nullable(yearRow('Net cash in euros of each year itself; null where the case states no inflation.')),
  npv: decimal('Net present value of the cash.'),
  benefitCostRatio: z.nullable(decimal('Present value of savings over that of costs; null where nothing is paid.')),
  internalRateOfReturn,
  payback: payback('When cumulative cash turns, and stays, non-negative.'),
  discountedPayback: payback('The same for discounted cash.'),
  peakFunding: z
    .strictObject({ amount: decimal('The deepest the cumulative cash goes below nought, as a positive amount.'), year: z.nullable(whole) })
    .meta(noteOf('How much must be advanced at most, and in which budget year.')),
  structuralEffect: z.nullable(decimal('Mean net cash a year after the last incidental cost; null where no whole year follows it.')),
  structuralYears: decimal('How many whole years follow the last incidental cost.'),
  costPerHousehold: z.nullable(decimal('Total cost for each household that enters; null where none enters.')),
  savingPerHousehold: z.nullable(decimal('Total saving for each household that enters; null where none enters.')),
}) satisfies z.ZodType<AsJson<CashResults>>

const party = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum([...partyKinds, 'society']),
  cash: cash.meta(noteOf('The cash of the party (MBC): what it pays, and the savings that truly leave its budget.')),
  welfare: z
    .strictObject({
      costs: flow('What the interventions cost; negative.'),
      savings: flow('Prudent savings, whether they are cashed or not.'),
      societal: flow('Societal effects that move no cash.'),
      net: flow('Costs, savings and societal effects together.'),
      npv: decimal('Net present value of the welfare.'),
      benefitCostRatio: z.nullable(decimal('Present value of benefits over that of costs; null where nothing is paid.')),
    })
    .meta(noteOf('The welfare of the party (MKBA): transfers count for the payer and against the recipient.')),
  savings: z
    .strictObject(recordOf(rungs, (rung) => flow(`Savings of the party on rung '${rung}' of the savings ladder.`)))
    .meta(noteOf('Every rung of the savings ladder that falls to the party, transfers it loses included.')),
  evidence: z
    .strictObject(
      recordOf(evidenceGrades, (grade) =>
        z.strictObject({ prudent: decimal(`Present value that is ${grade}.`), cashable: decimal(`Present value that is ${grade}.`) }),
      ),
    )
    .meta(noteOf('The savings by how well they are proven.')),
  domains: z
    .partialRecord(z.enum(domains), flow('Prudent savings in this domain.'))
    .meta(noteOf('The prudent savings by domain; only domains of which something is saved.')),
}) satisfies z.ZodType<AsJson<PartyResults>>

const conventions = z.strictObject({
  priceLevel: whole.meta(noteOf('The year in whose euros every amount is stated.')),
  priceIndex: z.nullable(z.string()),
  inflation: z.nullable(decimal('General inflation a year, a fraction.')),
  step: z.enum(timelineSteps),
  discounting: z.strictObject({
    regime: z.string().meta(noteOf("The regime's id, or 'own' for rates of the case itself.")),
    name: z.strictObject({ nl: z.string(), en: z.string() }),
    source: z.nullable(z.string()),
    inForceFrom: z.nullable(z.string()),
    rates: z.array(z.strictObject({ fromYear: whole, rate: decimal('A year, real, a fraction.') })),
    baseYear: whole,
    timing: z.enum(discountTimings),
    factors: yearRow('Discount factors by budget year.'),
  }),
  attribution: z.strictObject({
    overlap: z.enum(overlaps),
    rule: z.enum(attributionRules),
    order: z.array(z.string()),
  }),
  haircuts: z.strictObject(recordOf(evidenceGrades, () => decimal('Share taken off a saving of this grade.'))),
}) satisfies z.ZodType<AsJson<Conventions>>

/** Reads what `resultsJson` writes. Strict: a field more, or one less, is another version of the format. */
export const resultsSchema = z.strictObject({
  name: z.string().meta(noteOf('Name of the business case.')),
  format: z.literal('mbc-results/1').meta(noteOf('Version of this structure.')),
  conventions: conventions.meta(noteOf('The choices that every reader of a figure must know.')),
  budgetYears: z.array(whole).meta(noteOf('The years that every row follows.')),
  periods: z.array(z.strictObject({ from: month, through: month, start: whole, end: whole, budgetYear: whole })),
  parties: z.array(party).meta(noteOf('One for each party, in the order of the case.')),
  society: party.meta(noteOf('All parties together.')),
  ladder: z
    .array(
      z.strictObject({
        intervention: z.string(),
        effect: z.string(),
        costItem: z.string(),
        evidence: z.enum(evidenceGrades),
        rungs: z.strictObject(recordOf(rungs, (rung) => flow(`The saving of the effect on rung '${rung}'.`))),
        beyondHorizon: decimal('Cash that comes free only after the timeline ends.'),
      }),
    )
    .meta(noteOf('Each effect down the savings ladder.')),
  baseline: z
    .array(
      z.strictObject({
        costItem: z.string(),
        costPerHouseholdYear: yearRow('Euros per household-year without the case.'),
        baseline: yearRow('Euros of the whole target group without the case.'),
        project: yearRow('Euros of the whole target group with the case, before any haircut.'),
      }),
    )
    .meta(noteOf('Each cost item with and without the case.')),
  pm: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        beneficiary: z.string(),
        sign: z.enum(['positive', 'negative', 'unknown']),
        reason: z.string(),
        intervention: z.exactOptional(z.string()),
      }),
    )
    .meta(noteOf('Pro memorie: real, not valued, and so not nought.')),
}) satisfies z.ZodType<ResultsJson>

/**
 * The JSON Schema (draft 2020-12) of the results as JSON.
 *
 * @example
 * resultsJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:results:1'
 */
export const resultsJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(resultsSchema, { target: 'draft-2020-12', reused: 'ref' })
  return { $schema, $id: RESULTS_SCHEMA_ID, title: 'Uitkomsten van een maatschappelijke businesscase', ...rest }
}
