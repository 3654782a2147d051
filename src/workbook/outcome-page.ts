import type { FormulaId, Sheet } from '../sheet/index.js'
import { wordLabel, wordPeople } from '../report/index.js'
import { cellReference, type Place } from './address.js'
import type { FigureBlock } from './figure-blocks.js'
import type { Written } from './formula-pages.js'
import { paybackCell, shortfallOf } from './payback-cell.js'
import { pageWriter, type Page } from './page.js'
import { paybackStyle, resultStyle, styles } from './styles.js'
import { unitWords, workbookWords } from './workbook-words.js'

const SINGLE = 2
const TOTAL = 3
const FIRST_YEAR = 4

export interface OutcomeBlock extends FigureBlock {
  readonly title: string
}

/** A sheet of outcomes, and where each figure stands on it. */
export interface OutcomePage {
  readonly page: Page
  /** The place of a number, or of the first year, by formula. */
  readonly figures: ReadonlyMap<FormulaId, Place>
}

/** Writes outcomes under headings: each cell refers to the calculation. */
export const outcomePage = (
  written: Written,
  name: string,
  note: string,
  blocks: readonly OutcomeBlock[],
): OutcomePage => {
  const { language, sheet, values, layout, budgetYears, businessCase } = written
  const words = workbookWords[language]
  const write = pageWriter(words.noNumber)
  const figures = new Map<FormulaId, Place>()
  const last = FIRST_YEAR + budgetYears.length
  write.text(0, 0, name, styles.title)
  write.text(1, 0, note, styles.note)
  words.outcomeHeads.forEach((heading, column) => {
    write.text(2, column, heading, column < SINGLE ? styles.heading : styles.headingRight)
  })
  budgetYears.forEach((year, at) => {
    write.number(2, FIRST_YEAR + at, year, styles.headingRight)
  })
  write.text(2, last, words.reference, styles.headingBeside)

  let row = 3
  /** A payback is in years only where it comes at all: its cell also looks at what is short at the end. */
  const putPayback = (id: FormulaId, short: FormulaId): void => {
    const [years, shortfall] = [id, short].map((each) => ({
      cell: cellReference(layout.places.get(each) as Place, name, 'both'),
      value: values.scalar(each),
    })) as [Cell, Cell]
    const { formula, found } = paybackCell(years, shortfall, language)
    write.formula(row, SINGLE, formula, found, paybackStyle)
    figures.set(id, { sheet: name, row, column: SINGLE })
  }
  const put = (id: FormulaId | undefined, column: number): void => {
    if (id === undefined) return
    const place = layout.places.get(id) as Place
    const unit = sheet.names.get(id)?.unit ?? 'number'
    const cells = sheet.formulas[id]?.shape === 'scalar' ? [values.scalar(id)] : values.row(id)
    cells.forEach((value, at) => {
      const fixed = cells.length === 1 && sheet.formulas[id]?.shape === 'scalar' ? 'both' : 'none'
      write.formula(
        row,
        column + at,
        cellReference({ ...place, column: place.column + at }, name, fixed),
        value,
        resultStyle[unit],
      )
    })
    figures.set(id, { sheet: name, row, column })
  }
  for (const { title, lines } of blocks) {
    for (let column = 0; column <= last; column++) write.text(row, column, column === 0 ? title : '', styles.section)
    row += 1
    for (const { reference, explained, single, total, byYear } of lines) {
      const named = byYear ?? single ?? total
      if (named === undefined) continue
      const isFlow = single !== undefined && byYear !== undefined
      write.text(row, 0, nameOf(written, sheet, named, isFlow), styles.plain)
      const own = sheet.names.get(named)
      write.text(
        row,
        1,
        wordPeople(unitWords[language][own?.unit ?? 'number'], own?.label.about ?? {}, businessCase, language),
        styles.note,
      )
      const short = shortOf(sheet, reference)
      if (single !== undefined && short !== undefined) putPayback(single, short)
      else put(single, SINGLE)
      put(total, TOTAL)
      put(byYear, FIRST_YEAR)
      write.text(row, last, explained, styles.beside)
      row += 1
    }
    row += 1
  }
  const widths = [90, 20, 22, 16, ...budgetYears.map(() => 14), 48]
  return { page: write.page(name, widths, { rows: 3, columns: 1 }), figures }
}

type Cell = Parameters<typeof paybackCell>[0]

/** What is short at the end, where the reference is that of a payback. */
const shortOf = (sheet: Sheet, reference: string): FormulaId | undefined => {
  const dot = reference.lastIndexOf('.')
  const shortfall = shortfallOf[reference.slice(dot + 1)]
  return shortfall === undefined ? undefined : sheet.figures.get(`${reference.slice(0, dot + 1)}${shortfall}`)
}

const nameOf = ({ businessCase, language }: Written, sheet: Sheet, id: FormulaId, isFlow: boolean): string => {
  const name = sheet.names.get(id)
  if (name === undefined) return workbookWords[language].number
  const label = isFlow ? { ...name.label, concept: name.label.concept.replace(/\.by-year$/, '') } : name.label
  return wordLabel(label, businessCase, language)
}
