import * as z from 'zod'

import type { Decimal } from '../../money/index.js'
import { evidenceGrades } from '../choices/evidence-grade.js'
import { id, text, year } from '../grammar/basics.js'
import { field, noted, optional } from '../grammar/notes.js'
import { boundsOf, type Bounds } from './bounds.js'
import { decimalForms, decimalValue } from './decimal-value.js'
import { likelyPercentages } from './likely-percentages.js'
import { type NumberKind, type NumberKindName, numberKinds } from './number-kinds.js'
import type { Money, Quantity } from './quantity.js'
import { readUncertainty, statesUncertainty } from './read-uncertainty.js'
import type { StatedUncertainty } from './stated-uncertainty.js'
import { uncertainFields } from './uncertain-fields.js'
import type { UncertaintyFault } from './uncertainty-fault.js'

/** Fields that say where a number comes from. */
export const provenance = {
  /** Source: title, publisher and date. */
  source: field(optional(text), 'Bron: titel, uitgever en datum.', 'Zorgprisma Publiek, 2023'),
  /** Assumption: why this number was chosen, where no source gives it. */
  assumption: field(
    optional(text),
    'Aanname: waarom dit getal is gekozen, als geen bron het geeft.',
    'Schatting van het wijkteam',
  ),
  /** Evidence grade of the number. */
  evidence: field(optional(z.enum(evidenceGrades)), 'Bewijskracht van het getal.', 'probable'),
}

/** The number itself; an uncertain number without it takes its stated mean. */
const valueField = (bounds: Bounds, example: unknown) =>
  field(
    optional(decimalValue(bounds)),
    'Het getal zelf; van een onzeker getal anders het gemiddelde zoals opgegeven.',
    example,
  )

/** The number and how it varies, from its stated fields; an uncertain number without a value takes its mean. */
export const valued = <Stated extends StatedUncertainty>(
  { value, distribution, low, mode, mean, high, sd, interval, alpha, beta, outcomes, truncate, ...rest }: Stated,
  bounds: Bounds,
  context: z.core.$RefinementCtx,
): Omit<Stated, keyof StatedUncertainty> & Quantity => {
  const stated = {
    value,
    distribution,
    low,
    mode,
    mean,
    high,
    sd,
    interval,
    alpha,
    beta,
    outcomes: outcomes?.every(isWhole) === false ? undefined : outcomes,
    truncate,
  } as StatedUncertainty
  if (!statesUncertainty(stated))
    return value === undefined ? refuse(context, { rule: 'no-number', field: 'value' }) : { ...rest, value }
  const read = readUncertainty(stated, bounds)
  if (!('rule' in read)) return { ...rest, value: value ?? read.mean, ...read }
  const limit = bounds.max ?? bounds.below
  const percentages = bounds.measure === 'fraction' && limit !== undefined ? likelyPercentages(stated, limit) : []
  if (percentages.length === 0) return refuse(context, read)
  for (const path of percentages)
    context.addIssue({
      code: 'custom',
      message: 'bound',
      path: [...path],
      params: { side: 'max', limit, measure: bounds.measure },
    })
  return z.NEVER
}

// An outcome that was refused in part arrives here with its sound part.
const isWhole = (outcome: Partial<Readonly<Record<'value' | 'probability', Decimal>>> | undefined): boolean =>
  outcome?.value !== undefined && outcome.probability !== undefined

const refuse = (context: z.core.$RefinementCtx, fault: UncertaintyFault): never => {
  context.addIssue({
    code: 'custom',
    message: 'uncertainty',
    path: fault.field === undefined ? [] : [fault.field],
    params: { ...fault },
  })
  return z.NEVER
}

/** How a number of one kind is written: its fields where it is more than the number itself, and its words. */
export const written = (name: NumberKindName) => {
  const { unit, example, description }: NumberKind = numberKinds[name]
  const bounds = boundsOf(numberKinds[name])
  return {
    example,
    bounds,
    forms: decimalForms(bounds),
    fields: { value: valueField(bounds, example), ...uncertainFields(example), ...provenance },
    note: { description, unit, bounds },
  }
}

/** Fields that say in the euros of which year an amount is stated, and to which unit cost it refers. */
export const amountFields = {
  /**
   * Unit cost (by id) in the reference data from which value, price level and source come; a value beside it departs from
   * the record, and is reported.
   */
  reference: field(
    optional(id),
    'Kostprijs (met zijn id) uit de naslag, die value, priceLevel en source geeft; een value ernaast wijkt daarvan af, en wordt gemeld.',
    'wmo-individuele-begeleiding-regulier-meerinzicht-2023',
  ),
  /** Price level (prijspeil): the year in whose euros the amount is stated; otherwise that of the case. */
  priceLevel: field(
    optional(year),
    'Prijspeil: het jaar in de euro’s waarvan het bedrag luidt; anders het prijspeil van de case.',
    2021,
  ),
  /** Price index that converts the amount; otherwise that of the case. */
  index: field(optional(id), 'Prijsindex die het bedrag omrekent; anders die van de case.', 'cbs-cpi'),
}

/**
 * A number, optionally with its provenance: `0.25` or `{ value: 0.25, source: ... }`. The name is that of its
 * definition in the JSON Schema.
 */
export const quantity = (name: NumberKindName) => {
  const { example, bounds, forms, fields, note } = written(name)
  return noted(
    z
      .union([
        forms.number.transform((value): Quantity => ({ value })),
        forms.text.transform((value): Quantity => ({ value })),
        z.strictObject(fields).transform((stated, context): Quantity => valued(stated, bounds, context)),
      ])
      .transform((stated): Quantity => stated),
    {
      id: name,
      ...note,
      expects: {
        nl: `een getal (${example}), of { value: ${example}, source: ... }`,
        en: `a number (${example}), or { value: ${example}, source: ... }`,
      },
    },
  )
}

/** An amount in euros: `1200` or `{ value: 1200, priceLevel: 2021, source: ... }`. */
export const money = (name: NumberKindName) => {
  const { example, bounds, forms, fields, note } = written(name)
  return noted(
    z
      .union([
        forms.number.transform((value): Money => ({ value })),
        forms.text.transform((value): Money => ({ value })),
        z
          .strictObject({ ...fields, ...amountFields })
          .transform((stated, context): Money => valued(stated, bounds, context)),
      ])
      .transform((stated): Money => stated),
    {
      id: name,
      ...note,
      expects: {
        nl: `een bedrag in euro’s (${example}), of { value: ${example}, priceLevel: 2021, source: ... }`,
        en: `an amount in euros (${example}), or { value: ${example}, priceLevel: 2021, source: ... }`,
      },
    },
  )
}
