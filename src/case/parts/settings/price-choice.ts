import * as z from 'zod'

import { id, name, text, year, yearPattern } from '../../grammar/basics.js'
import { field, noted, optional } from '../../grammar/notes.js'
import { indexNumber, rate } from '../../numbers/quantities.js'
import type { Quantity } from '../../numbers/quantity.js'

/** In whose euros a case reckons, and how amounts of other years get there. */
export interface PriceChoice {
  /** The year in whose euros every result is stated (prijspeil). */
  readonly level: number
  /** The index that converts amounts of other years, unless an amount names its own. */
  readonly index?: string
  /** Indices of the user's own, beside those the library ships. */
  readonly indices: readonly OwnPriceIndex[]
  /** General inflation a year from the price level on; without it no nominal euros are reported. */
  readonly inflation?: Quantity
}

/** A price index the user brings along: whatever its base, one number a year. */
export interface OwnPriceIndex {
  readonly id: string
  readonly name: string
  readonly source: string
  /** Index number by year. */
  readonly values: Readonly<Record<string, Quantity>>
}

const ownIndex = noted(
  z
    .strictObject({
      id: field(id, { nl: 'Kenmerk van de index.', en: 'Id of the index.' }, 'zorgprijzen'),
      name: field(optional(name), { nl: 'Naam.', en: 'Name.' }, 'Prijzen van de zorg', { derivedDefault: 'id' }),
      source: field(text, { nl: 'Bron van de reeks.', en: 'Source of the series.' }, 'CBS StatLine 83131NED, 2025'),
      values: field(
        z.record(z.string().regex(yearPattern, { error: 'year' }), indexNumber),
        { nl: 'Indexcijfer per jaar, op een basis naar keuze.', en: 'Index number by year, on any base.' },
        { 2023: 100, 2024: 103.3 },
      ),
    })
    .transform((index) => ({ ...index, name: index.name ?? index.id })),
  {
    id: 'price-index',
    description: { nl: 'Eigen prijsindex: per jaar één cijfer.', en: 'A price index of your own: one number a year.' },
  },
)

/** In whose euros a case reckons. */
export const priceChoice = noted(
  z.strictObject({
    level: field(
      year,
      {
        nl: 'Prijspeil: het jaar in de euro’s waarvan alle uitkomsten luiden.',
        en: 'Price level (prijspeil): the year in whose euros all results are stated.',
      },
      2024,
    ),
    index: field(
      optional(id),
      {
        nl: 'Prijsindex die bedragen van andere jaren omrekent.',
        en: 'Price index that converts amounts of other years.',
      },
      'cbs-cpi',
    ),
    indices: field(
      z.array(ownIndex).max(50).default([]),
      { nl: 'Eigen prijsindices.', en: 'Price indices of your own.' },
      [{ id: 'zorgprijzen', source: 'CBS StatLine', values: { 2023: 100, 2024: 103.3 } }],
    ),
    inflation: field(
      optional(rate),
      {
        nl: 'Algemene inflatie per jaar vanaf het prijspeil; zonder dit getal geen nominale bedragen.',
        en: 'General inflation a year from the price level on; without it no nominal amounts.',
      },
      0.02,
    ),
  }),
  {
    id: 'prices',
    description: {
      nl: 'In de euro’s van welk jaar de uitkomsten luiden, en hoe bedragen van andere jaren daarnaar worden omgerekend.',
      en: 'In whose euros all results are stated, and how amounts of other years get there.',
    },
  },
)
