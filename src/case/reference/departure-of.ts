import type { Language } from '../../base/index.js'
import { Decimal, formatNumber } from '../../money/index.js'
import type { Money } from '../numbers/quantity.js'
import type { BusinessCase } from '../parts/business-case.js'
import { unitCostOf } from './records.js'

/** In what an amount departs from the unit cost to which it refers. */
export interface Departure {
  /** The id of the unit cost. */
  readonly reference: string
  /** In words: `wijkt af van de referentie: 60 in plaats van 66`. */
  readonly text: Readonly<Record<Language, string>>
}

const words = {
  nl: (is: string, was: string) => `wijkt af van de referentie: ${is} in plaats van ${was}`,
  en: (is: string, was: string) => `departs from the reference: ${is} rather than ${was}`,
} as const

const levels = {
  nl: (year: number) => `prijspeil ${year}`,
  en: (year: number) => `price level ${year}`,
} as const

/** The departure of an amount; undefined for one that refers to no unit cost, or is what it says. */
export const departureOf = (
  { reference, value, priceLevel }: Money,
  { referenceData, prices }: BusinessCase,
): Departure | undefined => {
  const record = reference === undefined ? undefined : unitCostOf(referenceData, reference)
  if (reference === undefined || record === undefined) return undefined
  const amount = new Decimal(record.amount)
  const level = priceLevel ?? prices.level
  const text = (language: Language): string =>
    value.eq(amount)
      ? words[language](levels[language](level), levels[language](record.priceYear))
      : words[language](numberText(value, language), numberText(amount, language))
  return value.eq(amount) && level === record.priceYear
    ? undefined
    : { reference, text: { nl: text('nl'), en: text('en') } }
}

/** An amount as it is stated: in cents only where it has them, and in all its decimals where these are more. */
const numberText = (value: Decimal, language: Language): string =>
  formatNumber(value, value.isInteger() ? 0 : Math.max(2, Math.min(value.decimalPlaces(), 6)), language)
