import { fill, type Language } from '../../report/index.js'
import { cellReference, type Place } from '../address.js'
import type { Condition, Page } from '../page.js'
import { conditionStyles, styles } from '../styles.js'
import { checkWords } from './check-words.js'

/** The rows of the verdicts, counted from zero, and how many there are. */
export interface Verdicts {
  readonly first: number
  readonly last: number
  readonly many: number
  readonly wrong: number
}

/** One sentence that says whether every rule holds, and else how many do not and which is the first. */
export const statusFormula = (
  { first, last, many, wrong }: Verdicts,
  language: Language,
): { readonly formula: string; readonly shown: string } => {
  const words = checkWords[language]
  const [verdicts, rules] = [`$F$${first + 1}:$F$${last + 1}`, `$A$${first + 1}:$A$${last + 1}`]
  const [allGood, oneWrong, someWrong] = [words.allGood, words.oneWrong, words.someWrong].map((text) =>
    fill(text, { many: String(many) }),
  ) as [string, string, string]
  // Counted by what is good: a verdict that is gone or spoilt is no good one.
  const good = `COUNTIF(${verdicts},"${words.good}")`
  return {
    formula: `IF(${good}=${many},"${allGood}","${words.notInOrder}"&IF(${good}=${many - 1},"${oneWrong}",(${many}-${good})&"${someWrong}")&IFERROR(INDEX(${rules},MATCH("${words.wrong}",${verdicts},0)),"?"))`,
    shown: wrong === 0 ? allGood : `${words.notInOrder}${wrong === 1 ? oneWrong : `${wrong}${someWrong}`}`,
  }
}

/** Green and red for a cell with the status, besides its words; on the cells beside it too, over which it runs. */
export const statusConditions = (status: Place, language: Language, across = 0): readonly Condition[] => {
  const cell = cellReference(status, status.sheet, 'both')
  const range = `${cellReference(status, status.sheet)}:${cellReference({ ...status, column: status.column + across }, status.sheet)}`
  const begins = checkWords[language].notInOrder
  const isWrong = `LEFT(${cell},${begins.length})="${begins}"`
  return [
    { range, formula: isWrong, style: conditionStyles.wrong },
    { range, formula: `NOT(${isWrong})`, style: conditionStyles.good },
  ]
}

/** Green and red for verdicts, besides their words. */
export const verdictConditions = (range: string, language: Language): readonly Condition[] => {
  const first = range.split(':')[0] ?? range
  const { good, wrong } = checkWords[language]
  return [
    { range, formula: `${first}="${wrong}"`, style: conditionStyles.wrong },
    { range, formula: `${first}="${good}"`, style: conditionStyles.good },
  ]
}

/** Columns beside its own over which a status may run. */
const ACROSS = 7

/** The same sheet with the status of the whole workbook in a cell, linked to the sheet of checks. */
export const withStatus = (
  page: Page,
  status: Place & { readonly shown: string },
  language: Language,
  { row, column }: Pick<Place, 'row' | 'column'> = { row: 0, column: 1 },
): Page => {
  const own: Place = { sheet: page.name, row, column }
  const formula = cellReference(status, page.name, 'both')
  const beside = (page.printed.columns ?? page.widths.length) - 1 - column
  return {
    ...page,
    cells: new Map([
      ...page.cells,
      [`${row},${column}`, { type: 'formula', formula, formulaResult: status.shown, style: styles.status }],
    ]),
    conditions: [...(page.conditions ?? []), ...statusConditions(own, language, Math.min(ACROSS, beside))],
  }
}
