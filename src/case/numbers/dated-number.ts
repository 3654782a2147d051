import * as z from 'zod'

import { month } from '../grammar/basics.js'
import { field, noted, notes, optional } from '../grammar/notes.js'
import type { Language } from '../problem.js'
import type { NumberKindName } from './number-kinds.js'
import type { Dated, DatedValues, Money, Quantity } from './quantity.js'
import { amountFields, valued, written } from './stated-number.js'

/** The most numbers in a list by date. */
const MOST_DATED = 100

const fromField = {
  /** First month in which the number holds; only the first of a list may leave it out. */
  from: field(
    optional(month),
    'Eerste maand waarin het getal geldt; alleen de eerste van een lijst mag die weglaten.',
    '2027-07',
  ),
}

/** A number that may change over time: `365`, or `[{ from: 2026-01, value: 365 }, { from: 2027-07, value: 243 }]`. */
export const datedQuantity = <One extends z.ZodType<Quantity>>(name: NumberKindName, one: One) => {
  const { bounds, fields } = written(name)
  const line = z
    .strictObject({ ...fromField, ...fields })
    .transform((stated, context): Dated<Quantity> => valued(stated, bounds, context))
  return byDate<Quantity>()(name, one, line)
}

/** An amount in euros that may change over time. */
export const datedMoney = <One extends z.ZodType<Money>>(name: NumberKindName, one: One) => {
  const { bounds, fields } = written(name)
  const line = z
    .strictObject({ ...fromField, ...fields, ...amountFields })
    .transform((stated, context): Dated<Money> => valued(stated, bounds, context))
  return byDate<Money>()(name, one, line)
}

const byDate =
  <Stated extends Quantity>() =>
  <One extends z.ZodType<Stated>, Line extends z.ZodType<Dated<Stated>>>(
    name: NumberKindName,
    one: One,
    line: Line,
  ) => {
    const { example, note } = written(name)
    /** A number of a list, with the month from which it holds. */
    const from = noted(line, {
      id: `${name}-from`,
      ...note,
      description: 'Een getal van een lijst, met de maand vanaf wanneer het geldt.',
      expects: {
        nl: `een getal vanaf een maand: { from: 2027-07, value: ${example} }`,
        en: `a number from a month on: { from: 2027-07, value: ${example} }`,
      },
    })
    return noted(
      z
        .union([one, z.array(from).min(1).max(MOST_DATED)])
        .transform((stated) => (Array.isArray(stated) ? stated : [stated]) as DatedValues<Stated>),
      {
        examples: [example],
        expects: {
          nl: `${expectedOf(one, 'nl')}, of een lijst [{ from: 2026-01, value: ${example} }, ...]`,
          en: `${expectedOf(one, 'en')}, or a list [{ from: 2026-01, value: ${example} }, ...]`,
        },
      },
    )
  }

const expectedOf = (one: z.ZodType, language: Language): string => String(notes.get(one)?.expects?.[language])
