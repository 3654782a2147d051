import * as z from 'zod'

import { domains, type JsonSchema } from '../../case/index.js'
import { expectCasusResults, type CasusResults } from '../../casus/index.js'
import type { AsJson } from '../json/as-json.js'
import { called, decimal, described, month, notes, whole } from '../json/results-schema-parts.js'

/** The results of a casus as `mbc casus --json` and `casusJson` write them. */
export type CasusResultsJson = AsJson<Omit<CasusResults, 'casus'> & { readonly name: string }>

/**
 * The name of the schema; a URN, because no host stands behind it.
 *
 * @example
 * CASUS_RESULTS_SCHEMA_ID // 'urn:maatschappelijke-businesscase:casus-results:1'
 */
export const CASUS_RESULTS_SCHEMA_ID = 'urn:maatschappelijke-businesscase:casus-results:1'

/**
 * The results of a casus as stable, versioned JSON (`format`): decimals are strings of full precision, rows follow
 * `months` or `years`. The casus itself is left out: the reader has the file.
 *
 * @throws ArgumentTypeError where it is given something else than results of a casus
 *
 * @example
 * import { readAs } from 'maatschappelijke-businesscase/yaml'
 *
 * const read = readAs(textOf('casus/gezin.yaml'), parseCasus)
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 * casusJson(casusResults(read.casus))
 * // {
 * //   "name": "Gezin met een kind in een gezinshuis en een huurschuld",
 * //   "format": "mbc-casus/1",
 * //   "priceLevel": 2024,
 * // ...
 */
export const casusJson = (results: CasusResults): string => {
  expectCasusResults('casusJson', results)
  const { casus, ...rest } = results
  return `${JSON.stringify({ name: casus.name, ...rest }, undefined, 2)}\n`
}

const row = (description: string) => described(z.array(decimal('A number.')), description)

const spending = called(
  'spending',
  z.strictObject({
    total: decimal('Euros over all months.'),
    perMonth: decimal('The mean of a month.'),
    byYear: row('Euros in each year, in the order of years.'),
    byMonth: row('Euros in each month, in the order of months.'),
  }),
  'What is spent: positive, at the price level, not discounted.',
)

const compared = {
  now: described(spending, 'What is spent now.'),
  plans: z.array(
    z.strictObject({
      plan: z.string(),
      spending: described(spending, 'What is spent under the plan.'),
      saved: described(spending, 'Now less the plan: positive is spent less, negative more.'),
    }),
  ),
}

const payer = called('payer', z.strictObject({ party: z.string(), name: z.string(), ...compared }))

const service = called(
  'service',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    domain: z.enum(domains),
    unit: z.string(),
    per: z.enum(['month', 'year']),
    addedBy: described(z.array(z.string()), 'The plans that add the service; empty for one that is used now.'),
    recipient: z.nullable(z.string()),
    helper: described(z.boolean(), 'Whether a helper comes through the door for it.'),
    use: z.strictObject({
      now: row('How much is used in each month, per month or year as `per` says.'),
      plans: z.array(z.strictObject({ plan: z.string(), byMonth: row('The same under the plan.') })),
    }),
    ...compared,
    paidBy: z.array(payer),
  }),
)

const helpers = { byMonth: z.array(whole), most: whole }

const casusResultsSchema = z.strictObject({
  name: z.string(),
  format: z.literal('mbc-casus/1'),
  priceLevel: whole,
  months: z.array(month),
  years: z.array(whole),
  services: z.array(service),
  parties: z.array(payer),
  total: z.strictObject(compared),
  helpers: described(
    z.strictObject({
      now: z.strictObject(helpers),
      plans: z.array(z.strictObject({ plan: z.string(), ...helpers })),
    }),
    'How many services with a helper are in use in each month.',
  ),
  departures: described(
    z.array(
      z.strictObject({
        service: z.string(),
        address: described(z.string(), 'Where in the casus the price stands.'),
        reference: described(z.string(), 'The id of the record of reference data.'),
        text: z.strictObject({ nl: z.string(), en: z.string() }),
      }),
    ),
    'Prices that refer to a record and state another number; empty where all are as published.',
  ),
})

/**
 * The JSON Schema (draft 2020-12) of what `mbc casus --json` writes.
 *
 * @example
 * casusResultsJsonSchema()['$id'] // 'urn:maatschappelijke-businesscase:casus-results:1'
 */
export const casusResultsJsonSchema = (): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(casusResultsSchema, { target: 'draft-2020-12', metadata: notes })
  return { $schema, $id: CASUS_RESULTS_SCHEMA_ID, title: 'Uitkomsten van een casus', ...rest }
}
