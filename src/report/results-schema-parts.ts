import * as z from 'zod'

/** What the schema of the results is made of. Decimals are strings of full precision; a rate is a fraction. */

/** A description in the JSON Schema. */
export const noteOf = (description: string): { readonly description: string } => ({ description })

/** Up to 34 significant digits; an exponent only for what is smaller than 1e-40 or larger than 1e40. */
const decimalText = z.string().regex(/^-?\d+(\.\d+)?(e[+-]\d+)?$/)

export const decimal = (description: string) => decimalText.meta(noteOf(description))

export const whole = z.int()

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const yearRow = (description: string) => z.array(decimalText).meta(noteOf(description))

const flowParts = z.strictObject({
  byYear: yearRow('Euros in each budget year, in the order of budgetYears.'),
  total: decimal('Their sum.'),
  presentValue: decimal('Their sum, brought back to the base year.'),
})

/** A flow of euros: real, at the price level of the case; positive is good for the party. */
export const flow = (description: string) => flowParts.meta(noteOf(description))

const paybackParts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at-once') }),
  z.strictObject({
    kind: z.literal('after'),
    years: decimal('Years since the start of the timeline.'),
    month,
  }),
  z.strictObject({ kind: z.literal('never'), shortfall: decimal('What is still short at the end of the timeline.') }),
])

export const payback = (description: string) => paybackParts.meta(noteOf(description))

const outOfRange = whole.meta(noteOf('How many rates exist that are too extreme to mean anything.'))

export const internalRateOfReturn = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), rate: decimal('A year, a fraction.'), outOfRange }),
    z.strictObject({
      kind: z.literal('none'),
      reason: z.enum(['no-flows', 'no-sign-change', 'no-real-root', 'out-of-range']),
      outOfRange,
    }),
    z.strictObject({ kind: z.literal('several'), rates: z.array(decimalText), outOfRange }),
  ])
  .meta(noteOf('All internal rates of return of the cash by budget year: one, none with the reason, or several.'))
