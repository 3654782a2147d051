import { HALF_A_CENT } from '../../money/index.js'
import { fill, type Language } from '../../report/index.js'
import { columnLetters } from '../address.js'
import type { PageWriter } from '../page.js'
import { styles } from '../styles.js'
import { workbookWords } from '../workbook-words.js'

/**
 * Hides rows that hold nothing but zeros, and says so in a line, which also says so when a changed input gives them a
 * number: the spreadsheet itself cannot show a row again. Each hidden row is marked with a one in a column of its own.
 *
 * @param line where the line stands
 * @param table the rows and columns of the numbers, the last ones included
 * @param hidden the rows without a number, headings and empty rows among them
 * @param counted how many rows of numbers are hidden
 */
export const hideZeroRows = (
  write: PageWriter,
  line: { readonly row: number; readonly column: number },
  table: {
    readonly rows: readonly [number, number]
    readonly columns: readonly [number, number]
    readonly mark: number
  },
  hidden: readonly number[],
  counted: number,
  language: Language,
): void => {
  if (counted === 0) return
  const words = workbookWords[language].zeroRows
  for (const row of hidden) {
    write.look(row, { hidden: true })
    write.number(row, table.mark, 1, styles.calendar)
  }
  const [first, last] = table.rows.map((row) => row + 1) as [number, number]
  const [from, through] = table.columns.map(columnLetters) as [string, string]
  const mark = columnLetters(table.mark)
  const numbers = `${from}${first}:${through}${last}`
  // Text counts for nothing, though a spreadsheet takes it for more than every number.
  const found = `SUMPRODUCT((${mark}${first}:${mark}${last}=1)*ISNUMBER(${numbers})*((${numbers}>${HALF_A_CENT.toFixed()})+(${numbers}<-${HALF_A_CENT.toFixed()})))`
  const text = fill(counted === 1 ? words.one : words.hidden, { count: String(counted) })
  write.formula(line.row, line.column, `IF(${found}=0,"${text}","${words.changed}")`, text, styles.note)
}
