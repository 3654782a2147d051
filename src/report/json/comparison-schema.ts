import * as z from 'zod'

import { domains, type JsonSchema } from '../../case/index.js'
import type { Comparison } from '../../compare/index.js'
import type { AsJson } from './as-json.js'
import { decimal, described, notes, payback, whole } from './results-schema-parts.js'

/** A comparison as `mbc compare --json` and `comparisonJson` write it. */
export type ComparisonJson = AsJson<Comparison>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * COMPARISON_SCHEMA_ID // 'urn:maatschappelijke-businesscase:comparison:1'
 */
export const COMPARISON_SCHEMA_ID = 'urn:maatschappelijke-businesscase:comparison:1'

const besideFields = {
  values: described(
    z.array(z.nullable(decimal('Of each version, in their order.'))),
    'One for each version; null where it has none.',
  ),
  differences: described(
    z.array(z.nullable(decimal('Value less that of the reference.'))),
    'Value less that of the reference; null where either has none.',
  ),
}

const beside = (description: string) => described(z.strictObject(besideFields), description)

const rows = (description: string) =>
  described(z.array(z.array(decimal('Of one budget year.'))), `${description}, by budget year.`)

const rowsBeside = (description: string) =>
  described(
    z.strictObject({
      values: rows('For each version'),
      differences: rows('For each version less the reference'),
    }),
    description,
  )

const party = z.strictObject({
  id: z.string(),
  name: z.string(),
  cash: beside('Net present value of cash.'),
  welfare: beside('Net present value of welfare.'),
  cashByYear: rowsBeside('Net cash, real and not discounted.'),
  cashTotal: beside('Its sum.'),
  welfareByYear: rowsBeside('Net welfare, real and not discounted.'),
  welfareTotal: beside('Its sum.'),
})

const status = z.enum(['frontier', 'dominated', 'extendedly-dominated', 'equal'])

const strategy = z.strictObject({
  version: described(z.nullable(z.string()), 'By id; null for doing nothing.'),
  netCost: decimal('Costs less prudent savings, at present value; negative where more is saved than spent.'),
  units: decimal('Units, prudent and discounted as costs are.'),
  costPerUnit: described(
    z.nullable(decimal('Against doing nothing.')),
    'Net cost a unit; null where nothing is paid on balance or nothing gained.',
  ),
  status: described(status, 'Where it stands among the others.'),
  by: described(
    z.exactOptional(z.nullable(z.string())),
    'What dominates it or what it equals; null for doing nothing.',
  ),
  comparedWith: described(
    z.exactOptional(z.nullable(z.string())),
    'The one before it on the frontier; null for doing nothing.',
  ),
  incrementalCost: z.nullable(decimal('Net cost less that of the one before it.')),
  incrementalUnits: z.nullable(decimal('Units less those of the one before it.')),
  icer: described(z.nullable(decimal('Euros a further unit.')), 'Incremental cost over incremental units.'),
})

/** Reads what `comparisonJson` writes. Strict: an extra or a missing field means another version of the format. */
export const comparisonSchema = z.strictObject({
  format: described(z.literal('mbc-comparison/1'), 'Version of this structure.'),
  versions: described(
    z.array(z.strictObject({ id: z.string(), name: z.string(), description: z.exactOptional(z.string()) })),
    'The cases beside each other; every list of values follows them.',
  ),
  reference: described(z.string(), 'The version from which the others differ, by id.'),
  priceLevel: described(whole, 'The year in whose euros every amount is stated.'),
  unlike: described(
    z.array(
      z.strictObject({
        what: z.enum(['timeline', 'base-year', 'discount-rates', 'step', 'haircuts']),
        values: z.array(z.string()),
      }),
    ),
    'Choices in which the versions differ, so that their figures are not of one measure.',
  ),
  budgetYears: described(z.array(whole), 'Every budget year of any version.'),
  keyFigures: described(
    z.array(
      z.strictObject({
        figure: z.enum([
          'society.welfare.npv',
          'society.welfare.benefitCostRatio',
          'society.cash.npv',
          'society.cash.peakFunding',
        ]),
        ...besideFields,
      }),
    ),
    'The first figures to look at.',
  ),
  payback: described(z.array(payback('Of all parties together.')), 'When the cash of each version is paid back.'),
  best: described(
    z.strictObject({ welfare: z.string(), cash: z.string() }),
    'The version with the highest net present value; of equals the first.',
  ),
  items: described(
    z.array(
      z.strictObject({
        kind: z.enum(['costs', 'cost-item', 'transfers-lost', 'proceeds', 'societal']),
        costItem: z.nullable(z.string()),
        name: z.nullable(z.string()),
        domain: z.nullable(z.enum(domains)),
        ...besideFields,
      }),
    ),
    'What makes up the welfare of society, at present value: over the lines it is its net present value.',
  ),
  domains: described(
    z.array(z.strictObject({ domain: z.enum(domains), ...besideFields })),
    'The savings on cost items by domain.',
  ),
  interventions: described(
    z.array(z.strictObject({ intervention: z.string(), name: z.string(), ...besideFields })),
    'Net present value of welfare of each intervention: together that of society.',
  ),
  parties: described(z.array(party), 'Each party of any version.'),
  wholes: described(z.array(party), 'Each whole of any version: the sum of its parts, which stand among the parties.'),
  society: described(party, 'All parties together.'),
  pm: described(
    z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        beneficiary: z.string(),
        signs: z.array(z.nullable(z.enum(['positive', 'negative', 'unknown']))),
      }),
    ),
    'Effects without an amount; null where a version does not have it.',
  ),
  outcomes: described(
    z.array(z.strictObject({ unit: z.string(), effects: z.array(z.string()), strategies: z.array(strategy) })),
    'What each unit of an outcome costs, doing nothing first.',
  ),
}) satisfies z.ZodType<ComparisonJson>

/**
 * The JSON Schema (draft 2020-12) of a comparison as JSON.
 *
 * @example
 * comparisonJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:comparison:1'
 */
export const comparisonJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: COMPARISON_SCHEMA_ID, title: 'Vergelijking van maatschappelijke businesscases', ...rest }
}
