import { money, quantity } from './stated-number.js'

/** Part of a whole: 0 through 1 (0.25 for 25 %). */
export const share = quantity(
  'share',
  { measure: 'fraction', min: 0, max: 1 },
  0.25,
  'Deel van een geheel: 0 tot en met 1 (0.25 voor 25 %).',
)

/** Growth a year as a fraction (0.02 for 2 %). */
export const growth = quantity(
  'growth',
  { measure: 'fraction', above: -1, below: 1 },
  0.02,
  'Groei per jaar als fractie (0.02 voor 2 %).',
)

/** Rate a year as a fraction (0.0225 for 2.25 %). */
export const rate = quantity(
  'rate',
  { measure: 'fraction', above: -1, below: 1 },
  0.0225,
  'Voet per jaar als fractie (0.0225 voor 2,25 %).',
)

/** Fraction of the cost that is saved (0.25 for 25 %); negative raises it. */
export const reduction = quantity(
  'reduction',
  { measure: 'fraction', min: -10, max: 1 },
  0.25,
  'Deel van de kosten dat vervalt (0.25 voor 25 %); negatief is meer kosten.',
)

/** A number of whole months. */
export const months = quantity(
  'months',
  { measure: 'months', min: 0, max: 1200, whole: true },
  6,
  'Aantal hele maanden.',
)

/** Units for each household-year. */
export const volume = quantity('volume', { measure: 'number', min: 0, max: 1e9 }, 120, 'Eenheden per huishoudjaar.')

/** Units for each household-year; negative is a loss. */
export const signedVolume = quantity(
  'signed-volume',
  { measure: 'number', min: -1e9, max: 1e9 },
  0.1,
  'Eenheden per huishoudjaar; negatief is verlies.',
)

/** A number of households (or persons), more than 0. */
export const households = quantity(
  'households',
  { measure: 'count', above: 0, max: 1e8 },
  100,
  'Aantal huishoudens (of personen), meer dan 0.',
)

/** A number of households that enter. */
export const entering = quantity(
  'entering-households',
  { measure: 'count', min: 0, max: 1e8 },
  50,
  'Aantal instromende huishoudens.',
)

/** The index number of a year. */
export const indexNumber = quantity(
  'index-number',
  { measure: 'number', above: 0, max: 1e9 },
  108.4,
  'Indexcijfer van een jaar.',
)

/** Amount in euros, 0 or more. */
export const price = money('price', { min: 0, max: 1e15 }, 55, 'Bedrag in euro’s, 0 of meer.')

/** Amount in euros, more than 0. */
export const unitCost = money('unit-cost', { above: 0, max: 1e15 }, 90_000, 'Bedrag in euro’s, meer dan 0.')

/** Amount in euros; negative raises cost. */
export const signedAmount = money(
  'amount',
  { min: -1e15, max: 1e15 },
  1500,
  'Bedrag in euro’s; negatief is meer kosten.',
)

/** Return as a fraction (0.1 for 10 %), 0 through 1. */
export const maximumReturn = quantity(
  'maximum-return',
  { measure: 'fraction', min: 0, max: 1 },
  0.1,
  'Rendement als fractie (0.1 voor 10 %), 0 tot en met 1.',
)
