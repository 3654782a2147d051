import { Decimal } from '../money/index.js'
import type { Language } from './language.js'
import { roundingNote } from './rounding-note.js'
import { roundingWords } from './words/rounding.js'
import { fill } from './words/summary.js'

/** The note on rounding of one column of a table in which other columns do not add up by nature; none where a number of it is missing. */
export const columnNote = (
  column: string,
  parts: readonly (Decimal | number | null)[],
  total: Decimal | number | null,
  language: Language,
): { readonly note?: string } => {
  const known = parts.flatMap((part) => (part === null ? [] : [new Decimal(part)]))
  if (total === null || known.length < parts.length) return {}
  const note = roundingNote([{ total: new Decimal(total), parts: known }], fill(roundingWords[language].column, { column }), language)
  return note === undefined ? {} : { note }
}
