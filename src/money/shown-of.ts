import type { Language } from '../base/index.js'
import { Decimal } from './decimal.js'
import { kindOf } from './kind-of.js'

/** A number that was stated, as it was written; of what is no number at all what it is. */
export const shownOf = (value: unknown, language: Language): string =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (typeof value === 'string' && value !== '') ||
  Decimal.isDecimal(value)
    ? String(value)
    : kindOf(value, language)
