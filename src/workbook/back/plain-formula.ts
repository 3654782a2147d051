import { columnLetters } from '../address.js'

/**
 * A formula in one spelling, so that what a spreadsheet writes anew compares equal: without spaces, signs that fix a
 * reference and the name of its own sheet; capitals, and numbers in their shortest form. It is compared and never
 * evaluated.
 *
 * @param moved for a formula that cells share: how many rows and columns this cell is from the one that holds it
 */
export const plainFormula = (
  formula: string,
  sheet: string,
  moved: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): string => {
  const own = `${sheet.toUpperCase()}!`
  return [...formula.matchAll(token)]
    .map(([text, string, quoted, reference, number]) => {
      if (string !== undefined) return string
      if (quoted !== undefined) return `${quoted.slice(1, -2).replaceAll("''", "'").toUpperCase()}!`
      if (reference !== undefined) return movedReference(reference, moved)
      if (number !== undefined) return inNineDigits(Number(number))
      return text.trim().toUpperCase()
    })
    .filter((text) => text !== own)
    .join('')
}

/** A text between quotes, a sheet between quotes, a reference, a number, a word (or the name of a sheet), a sign. */
const token =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!)|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!]))|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|[\p{L}_][\p{L}\p{N}_.]*!?|\s+|./gsu

const movedReference = (reference: string, moved: { readonly rows: number; readonly columns: number }): string => {
  const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] =
    /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(reference) ?? []
  const column = fixedColumn === '' ? lettersOf(numberOf(letters) + moved.columns) : letters.toUpperCase()
  return `${column}${Number(row) + (fixedRow === '' ? moved.rows : 0)}`
}

const numberOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const lettersOf = (number: number): string => columnLetters(number - 1)

/** A number as far as any spreadsheet keeps it: some write fifteen digits. */
export const inNineDigits = (number: number): string => String(Number(number.toPrecision(9)))
