import * as z from 'zod'

import type { Id } from '../../../base/index.js'
import { id, name, text, year, yearPattern } from '../../grammar/basics.js'
import { notEmpty } from '../../grammar/not-empty.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { indexNumber, rate } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** The year in whose euros results are stated, and how amounts of other years are converted. */
export interface PriceChoice {
  /** The year in whose euros every result is stated (prijspeil). */
  readonly level: number
  /** The index that converts amounts of other years, unless an amount names its own. */
  readonly index?: string
  /** The user's own indices, beside the shipped ones. */
  readonly indices: readonly OwnPriceIndex[]
  /** General inflation a year from the price level on; without it no nominal euros are reported. */
  readonly inflation?: Quantity
}

/** The user's own price index: one number a year, on any base. */
export interface OwnPriceIndex {
  readonly id: Id
  readonly name: string
  readonly source: string
  /** Index number by year. */
  readonly values: Readonly<Record<string, Quantity>>
}

/** A price index of your own: one number a year. */
const ownIndex = noted(
  z
    .strictObject({
      /** Id of the index. */
      id: field(id, 'Kenmerk van de index.', 'zorgprijzen'),
      /** Name. */
      name: field(optional(name), 'Naam.', 'Prijzen van de zorg', { derivedDefault: 'id' }),
      /** Source of the series. */
      source: field(text, 'Bron van de reeks.', 'CBS StatLine 83131NED, 2025'),
      /** Index number by year, on any base. */
      values: field(
        z.record(z.string().regex(yearPattern, { error: 'year' }), indexNumber).check(notEmpty),
        'Indexcijfer per jaar, op een basis naar keuze.',
        { 2023: 100, 2024: 103.3 },
      ),
    })
    .transform((index) => ({ ...index, name: index.name ?? index.id })),
  { id: 'price-index', description: 'Eigen prijsindex: per jaar één cijfer.' },
)

/** The year in whose euros all results are stated, and how amounts of other years are converted. */
export const priceChoice = noted(
  z.strictObject({
    /** Price level (prijspeil): the year in whose euros all results are stated. */
    level: field(year, 'Prijspeil: het jaar in de euro’s waarvan alle uitkomsten luiden.', 2024),
    /** Price index that converts amounts of other years. */
    index: field(optional(id), 'Prijsindex die bedragen van andere jaren omrekent.', 'cbs-cpi'),
    /** Price indices of your own. */
    indices: field(z.array(ownIndex).max(50).default([]), 'Eigen prijsindices.', [
      { id: 'zorgprijzen', source: 'CBS StatLine', values: { 2023: 100, 2024: 103.3 } },
    ]),
    /** General inflation a year from the price level on; without it no nominal amounts. */
    inflation: field(
      optional(rate),
      'Algemene inflatie per jaar vanaf het prijspeil; zonder dit getal geen nominale bedragen.',
      0.02,
    ),
  }),
  {
    id: 'prices',
    description:
      'In de euro’s van welk jaar de uitkomsten luiden, en hoe bedragen van andere jaren daarnaar worden omgerekend.',
  },
)
