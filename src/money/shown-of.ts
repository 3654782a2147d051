import type { Language } from '../base/index.js'
import { Decimal } from './decimal.js'
import { kindOf } from './kind-of.js'

/** A number as the caller wrote it; of anything else, what kind of value it is. */
export const shownOf = (value: unknown, language: Language): string =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (typeof value === 'string' && value !== '') ||
  Decimal.isDecimal(value)
    ? String(value)
    : kindOf(value, language)
