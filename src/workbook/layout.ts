import { neededFor, type Axis, type Formula, type FormulaId, type Sheet } from '../sheet/index.js'
import type { Place } from './address.js'
import { rowsOfTheirOwn } from './rows-of-their-own.js'
import type { SheetKey, SheetNames } from './workbook-words.js'

/** The first column of a row over time; a single number stands in the column before it. */
export const FIRST_CELL = 3
export const SINGLE_NUMBER = 2
/** The first row under the heading of a sheet with formulas. */
export const HEADING_ROW = 2
/**
 * Under the heading: start and end of each period, in months since the start. On the clock: the months themselves, in
 * the heading.
 */
export const STARTS_ROW = 3
export const ENDS_ROW = 4
/** The column of the number on the sheet of inputs. */
export const INPUT_COLUMN = 1

/**
 * Months in which a lag does not look back. For each there are two rows: where periods then start, and one over their
 * length.
 */
export interface LagRows {
  readonly starts: number
  readonly perMonth: number
}

/** The places of everything in the workbook. */
export interface Layout {
  readonly sheetNames: SheetNames
  /** The place of a single number, or of the first cell of a row. */
  readonly places: ReadonlyMap<FormulaId, Place>
  /** Formulas of each sheet in the order of their rows, by the name of the sheet. */
  readonly rows: ReadonlyMap<string, readonly FormulaId[]>
  readonly parameters: readonly FormulaId[]
  readonly lags: ReadonlyMap<number, LagRows>
}

const sheetOf: Readonly<Record<Axis | 'scalar', SheetKey>> = {
  period: 'periods',
  year: 'years',
  clock: 'clock',
  scalar: 'periods',
}

/** Gives every formula that has a row of its own its place. */
export const layoutOf = (sheet: Sheet, sheetNames: SheetNames): Layout => {
  const needed = neededFor(sheet, sheet.figures.values())
  const own = rowsOfTheirOwn(sheet, needed)
  const places = new Map<FormulaId, Place>()
  const rows = new Map<string, FormulaId[]>(
    [sheetNames.periods, sheetNames.years, sheetNames.clock].map((name) => [name, []]),
  )
  const parameters: FormulaId[] = []
  const lagsFrom = [
    ...new Set(
      sheet.formulas.flatMap((formula, id) => (needed[id] === 1 && formula.op === 'lagged' ? [formula.from] : [])),
    ),
  ].sort((one, other) => one - other)
  const lags = new Map(
    lagsFrom.map((from, at) => [from, { starts: ENDS_ROW + 1 + 2 * at, perMonth: ENDS_ROW + 2 + 2 * at }]),
  )
  const firstRow = (name: string): number =>
    name === sheetNames.periods ? ENDS_ROW + 1 + 2 * lagsFrom.length : HEADING_ROW + 1

  sheet.formulas.forEach((formula: Formula, position) => {
    const id = position as FormulaId
    if (formula.op === 'parameter') {
      places.set(id, { sheet: sheetNames.inputs, row: HEADING_ROW + 1 + parameters.length, column: INPUT_COLUMN })
      parameters.push(id)
      return
    }
    if (needed[id] !== 1 || own[id] !== 1) return
    const name = sheetNames[sheetOf[formula.shape]]
    const list = rows.get(name) as FormulaId[]
    const column = formula.shape === 'scalar' ? SINGLE_NUMBER : FIRST_CELL
    places.set(id, { sheet: name, row: firstRow(name) + list.length, column })
    list.push(id)
  })
  return { sheetNames, places, rows, parameters, lags }
}
