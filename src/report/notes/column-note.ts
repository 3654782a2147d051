import { Decimal } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { roundingNote } from './rounding-note.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'

/** A column of a table that adds up to its total: exact figures, each printed rounded by itself. */
interface AddingColumn {
  readonly column: string
  readonly parts: readonly (Decimal | number | null)[]
  readonly total: Decimal | number | null
}

/**
 * The notes on rounding of the columns that add up, of a table in which others do not by nature; none of a column where
 * a number of it is missing.
 */
export const columnNote = (columns: readonly AddingColumn[], language: Language): { readonly note?: string } => {
  const notes = columns.flatMap(({ column, parts, total }) => {
    const known = parts.flatMap((part) => (part === null ? [] : [new Decimal(part)]))
    if (total === null || known.length < parts.length) return []
    return (
      roundingNote(
        [{ total: new Decimal(total), parts: known }],
        fill(roundingWords[language].column, { column }),
        language,
      ) ?? []
    )
  })
  return notes.length === 0 ? {} : { note: notes.join(' ') }
}
