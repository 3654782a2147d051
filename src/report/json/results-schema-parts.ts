import * as z from 'zod'

/** The building blocks of the schema of the results. Decimals are strings of full precision; a rate is a fraction. */

/**
 * Names and descriptions for the JSON Schema: a registry of our own, since zod's global registry is shared by all code
 * that uses zod.
 */
export const notes = z.registry<{ readonly id?: string; readonly description?: string }>()

/** The same schema with a description of its own. */
export const described = <Schema extends z.ZodType>(schema: Schema, description: string): Schema => {
  const own = schema.clone()
  notes.add(own, { description })
  return own
}

/** A schema with a name under `$defs`. */
export const called = <Schema extends z.ZodType>(id: string, schema: Schema, description?: string): Schema => {
  notes.add(schema, { id, ...(description === undefined ? {} : { description }) })
  return schema
}

const decimalText = called(
  'decimal',
  z.string().regex(/^-?\d+(\.\d+)?(e[+-]\d+)?$/),
  'Up to 34 significant digits; an exponent only for what is smaller than 1e-40 or larger than 1e40.',
)

export const decimal = (description: string) => described(decimalText, description)

export const whole = z.int()

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

const rowOfDecimals = called(
  'yearRow',
  z.array(decimalText),
  'A number for each budget year, in the order of budgetYears.',
)

export const yearRow = (description: string) => described(rowOfDecimals, description)

const flowParts = called(
  'flow',
  z.strictObject({
    byYear: yearRow('Euros in each budget year, in the order of budgetYears.'),
    total: decimal('Their sum.'),
    presentValue: decimal('Their sum, brought back to the base year.'),
  }),
  'Euros: real, at the price level of the case; positive is good for the party.',
)

/** A flow of euros: real, at the price level of the case; positive is good for the party. */
export const flow = (description: string) => described(flowParts, description)

const paybackParts = called(
  'payback',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at-once') }),
    z.strictObject({
      kind: z.literal('after'),
      years: decimal('Years since the start of the timeline.'),
      month,
    }),
    z.strictObject({ kind: z.literal('never'), shortfall: decimal('What is still short at the end of the timeline.') }),
  ]),
)

export const payback = (description: string) => described(paybackParts, description)

const outOfRange = described(whole, 'How many rates exist that are too extreme to mean anything.')

export const internalRateOfReturn = called(
  'internalRateOfReturn',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), rate: decimal('A year, a fraction.'), outOfRange }),
    z.strictObject({
      kind: z.literal('none'),
      reason: z.enum(['no-flows', 'no-sign-change', 'no-real-root', 'out-of-range']),
      outOfRange,
    }),
    z.strictObject({ kind: z.literal('several'), rates: z.array(decimalText), outOfRange }),
  ]),
  'All internal rates of return of the cash by budget year: one, none with the reason, or several.',
)
