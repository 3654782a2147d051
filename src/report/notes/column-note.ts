import { Decimal } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { roundingNote } from './rounding-note.js'
import { roundingWords } from '../words/rounding.js'
import { fill } from '../words/summary.js'

/** A column of a table that adds up to its total: exact figures, each rounded separately for print. */
interface AddingColumn {
  readonly column: string
  readonly parts: readonly (Decimal | number | null)[]
  readonly total: Decimal | number | null
}

/**
 * The notes on rounding for the columns that add up, in a table where others by nature do not; none for a column with a
 * missing number.
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
