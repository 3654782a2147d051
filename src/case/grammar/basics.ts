import * as z from 'zod'

import type { Id } from '../../base/index.js'
import type { Month } from '../../timeline/index.js'
import { noted, type ReferredList } from './notes.js'

/** Lowercase letters, digits and hyphens, a letter first. */
export const idPattern = /^[a-z][a-z0-9-]{0,62}$/

/** Months of the years 1900 to 2300. */
export const monthPattern = /^(?:19\d\d|2[0-2]\d\d|2300)-(?:0[1-9]|1[0-2])$/

/** Years of the same range, as the key of a table. */
export const yearPattern = /^(?:19\d\d|2[0-2]\d\d|2300)$/

/** Years or months of the same range, as the key of a table. */
export const yearOrMonthPattern = /^(?:19\d\d|2[0-2]\d\d|2300)(?:-(?:0[1-9]|1[0-2]))?$/

/**
 * In `40.000` the point may separate thousands, as in Dutch, or decimals: the text alone does not decide between 40000
 * and 40.
 */
export const thousandsPattern = /^[-+]?[1-9]\d{0,2}\.\d{3}$/

/**
 * A decimal number in a text: digits and a decimal point; no exponent, and nothing that may be a thousands separator.
 */
export const decimalPattern = /^(?!-?[1-9]\d{0,2}\.\d{3}$)-?\d{1,20}(?:\.\d{1,40})?$/

// The `error` of each pattern is the key of a text in both languages, not the text itself.
/** Identifier: lowercase letters, digits and hyphens, a letter first; at most 63 characters. */
export const id = noted(z.string().regex(idPattern, { error: 'id' }), {
  id: 'id',
  description: 'Kenmerk: kleine letters, cijfers en streepjes, te beginnen met een letter.',
  expects: { nl: 'een id', en: 'an id' },
  form: 'id',
}) as unknown as z.ZodType<Id, string> // what the pattern lets through is one

/** An id that refers to a line of the case. */
export const idOf = (list: ReferredList): typeof id => noted(id, { refersTo: list })

/** Month, written `YYYY-MM` (1900 through 2300). */
export const month = noted(z.string().regex(monthPattern, { error: 'month' }), {
  id: 'month',
  description: 'Maand, geschreven als jjjj-mm (1900 tot en met 2300).',
  expects: { nl: 'een maand (jjjj-mm)', en: 'a month (YYYY-MM)' },
  form: 'month',
}) as unknown as z.ZodType<Month, string> // the pattern admits months only

/** Year (1900 through 2300). */
export const year = noted(z.int().min(1900).max(2300), {
  id: 'year',
  description: 'Jaar (1900 tot en met 2300).',
  expects: { nl: 'een jaar', en: 'a year' },
})

export const name = z.string().min(1).max(200)

export const text = z.string().min(1).max(5000)
