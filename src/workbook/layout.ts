import type { BusinessCase } from '../case/index.js'
import type { Language } from '../report/index.js'
import { neededFor, type Axis, type Formula, type FormulaId, type Name, type Sheet } from '../sheet/index.js'
import type { Place } from './address.js'
import { rowsOfTheirOwn } from './formulas/rows-of-their-own.js'
import { formulaSections, stepNames, type Section } from './sections/formula-sections.js'
import { inputSections } from './sections/input-sections.js'
import { inputSectionWords } from './sections/section-words.js'
import { sharedInputs } from './sections/shared-inputs.js'
import { workbookWords, type SheetKey, type SheetNames } from './workbook-words.js'

/** The first column of a row over time; a single number stands in the column before it. */
export const FIRST_CELL = 3
export const SINGLE_NUMBER = 2
/** The width in characters of the column of names, which stays visible beside the numbers. */
export const LABEL_WIDTH = 40
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

/** A heading above rows that belong together. */
export interface Heading {
  readonly row: number
  readonly title: string
}

/** One cell for a number that several cells of the inputs share: they refer to it. */
export interface SharedCell {
  readonly place: Place
  readonly ids: readonly FormulaId[]
}

/** The places of everything in the workbook. */
export interface Layout {
  readonly sheetNames: SheetNames
  /** The place of a single number, or of the first cell of a row. */
  readonly places: ReadonlyMap<FormulaId, Place>
  /** Formulas of each sheet in the order of their rows, by the name of the sheet. */
  readonly rows: ReadonlyMap<string, readonly FormulaId[]>
  /** The headings of each sheet, from top to bottom, by its name. */
  readonly headings: ReadonlyMap<string, readonly Heading[]>
  /** The stated and published numbers in the order of their rows. */
  readonly parameters: readonly FormulaId[]
  readonly shared: readonly SharedCell[]
  /** What steps without a name lead to. */
  readonly towards: ReadonlyMap<FormulaId, Name>
  readonly lags: ReadonlyMap<number, LagRows>
}

const sheetOf: Readonly<Record<Axis | 'scalar', SheetKey>> = {
  period: 'periods',
  year: 'years',
  clock: 'clock',
  scalar: 'periods',
}

/** Gives every formula that has a row of its own its place. */
export const layoutOf = (sheet: Sheet, businessCase: BusinessCase, language: Language): Layout => {
  const { sheets: sheetNames } = workbookWords[language]
  const needed = neededFor(sheet, sheet.figures.values())
  const own = rowsOfTheirOwn(sheet, needed)
  const towards = stepNames(sheet)
  const places = new Map<FormulaId, Place>()
  const rows = new Map<string, readonly FormulaId[]>()
  const headings = new Map<string, readonly Heading[]>()
  /** Puts sections below each other, from a row on. */
  const put = (
    name: string,
    sections: readonly Section[],
    first: number,
    columnOf: (id: FormulaId) => number,
  ): void => {
    let row = first
    const titles = sections.map(({ title, ids }) => {
      const heading = { row, title }
      row += 1
      for (const id of ids) places.set(id, { sheet: name, row: row++, column: columnOf(id) })
      return heading
    })
    rows.set(
      name,
      sections.flatMap(({ ids }) => ids),
    )
    headings.set(name, [...(headings.get(name) ?? []), ...titles])
  }

  const lagsFrom = [
    ...new Set(
      sheet.formulas.flatMap((formula, id) => (needed[id] === 1 && formula.op === 'lagged' ? [formula.from] : [])),
    ),
  ].sort((one, other) => one - other)
  const lags = new Map(
    lagsFrom.map((from, at) => [from, { starts: ENDS_ROW + 1 + 2 * at, perMonth: ENDS_ROW + 2 + 2 * at }]),
  )
  const ids = sheet.formulas.map((_, id) => id as FormulaId)
  for (const key of ['periods', 'years', 'clock'] as const) {
    const onSheet = ids.filter((id) => {
      const { op, shape } = sheet.formulas[id] as Formula
      return op !== 'parameter' && needed[id] === 1 && own[id] === 1 && sheetOf[shape] === key
    })
    put(
      sheetNames[key],
      formulaSections(sheet, onSheet, towards, language),
      key === 'periods' ? ENDS_ROW + 1 + 2 * lagsFrom.length : HEADING_ROW + 1,
      (id) => (sheet.formulas[id]?.shape === 'scalar' ? SINGLE_NUMBER : FIRST_CELL),
    )
  }

  const first = HEADING_ROW + 1
  const shared = sharedInputs(sheet, businessCase).map((alike, at) => ({
    place: { sheet: sheetNames.inputs, row: first + 1 + at, column: INPUT_COLUMN },
    ids: alike,
  }))
  if (shared.length > 0) headings.set(sheetNames.inputs, [{ row: first, title: inputSectionWords[language].shared }])
  put(
    sheetNames.inputs,
    inputSections(sheet, businessCase, language),
    first + (shared.length === 0 ? 0 : 1 + shared.length),
    () => INPUT_COLUMN,
  )
  const parameters = rows.get(sheetNames.inputs) ?? []
  return { sheetNames, places, rows, headings, parameters, shared, towards, lags }
}
