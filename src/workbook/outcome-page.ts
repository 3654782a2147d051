import type { FormulaId, Sheet } from '../sheet/index.js'
import type { Decimal } from '../money/index.js'
import { wordLabel, wordPeople } from '../report/index.js'
import { cellReference, type Place } from './address.js'
import type { FigureBlock } from './figure-blocks.js'
import type { Written } from './formula-pages.js'
import { LABEL_WIDTH } from './layout.js'
import { paybackCell, shortfallOf } from './payback-cell.js'
import { pageWriter, type Page } from './page.js'
import { paybackStyle, resultStyle, styles } from './styles.js'
import { unitWords, workbookWords } from './workbook-words.js'
import { hideZeroRows } from './sections/zero-rows.js'

const SINGLE = 2
const TOTAL = 3
const FIRST_YEAR = 4
/** Under the title and the note: what is hidden. */
const HIDDEN_ROW = 2
const HEADING_ROW = 3

export interface OutcomeBlock extends FigureBlock {
  readonly title: string
}

/** A sheet of outcomes, and where each figure stands on it. */
export interface OutcomePage {
  readonly page: Page
  /** The place of a number, or of the first year, by formula. */
  readonly figures: ReadonlyMap<FormulaId, Place>
  /** The heading of each block, by what it is about. */
  readonly headings: ReadonlyMap<string, Place>
  /** What the cell of each payback says. */
  readonly paybacks: ReadonlyMap<FormulaId, Decimal | string>
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
    write.text(HEADING_ROW, column, heading, column < SINGLE ? styles.heading : styles.headingRight)
  })
  budgetYears.forEach((year, at) => {
    write.number(HEADING_ROW, FIRST_YEAR + at, year, styles.headingRight)
  })
  write.text(HEADING_ROW, last, words.reference, styles.headingBeside)

  const headings = new Map<string, Place>()
  const paybacks = new Map<FormulaId, Decimal | string>()
  const hidden: number[] = []
  let counted = 0
  let row = HEADING_ROW + 1
  const isNothing = (id: FormulaId): boolean =>
    (sheet.formulas[id]?.shape === 'scalar' ? [values.scalar(id)] : values.row(id)).every(
      (value) => value.isZero() || !value.isFinite(),
    )
  /** A payback is in years only where it comes at all: its cell also looks at what is short at the end. */
  const putPayback = (id: FormulaId, short: FormulaId): void => {
    const [years, shortfall] = [id, short].map((each) => ({
      cell: cellReference(layout.places.get(each) as Place, name, 'both'),
      value: values.scalar(each),
    })) as [Cell, Cell]
    const { formula, found } = paybackCell(years, shortfall, language)
    write.formula(row, SINGLE, formula, found, paybackStyle)
    paybacks.set(id, found)
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
  for (const { about, title, lines } of blocks) {
    const heading = row
    headings.set(about, { sheet: name, row, column: 0 })
    for (let column = 0; column <= last; column++) write.text(row, column, column === 0 ? title : '', styles.section)
    row += 1
    // A payback of nothing at all is "never below zero", which is no news.
    const isPayback = ({ reference }: FigureBlock['lines'][number]): boolean => shortOf(sheet, reference) !== undefined
    const figuresOf = ({ single, total, byYear }: FigureBlock['lines'][number]): readonly FormulaId[] =>
      [single, total, byYear].filter((id) => id !== undefined)
    const isEmpty = lines.every((line) => isPayback(line) || figuresOf(line).every(isNothing))
    for (const line of lines) {
      const { reference, explained, single, total, byYear } = line
      const named = byYear ?? single ?? total
      if (named === undefined) continue
      const isFlow = single !== undefined && byYear !== undefined
      write.text(row, 0, nameOf(written, sheet, named, isFlow), styles.label)
      write.look(row, { outlineLevel: 1 })
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
      if (isEmpty || (!isPayback(line) && figuresOf(line).every(isNothing))) {
        hidden.push(row)
        counted += 1
      }
      row += 1
    }
    if (isEmpty) hidden.push(heading, row)
    row += 1
  }
  hideZeroRows(
    write,
    { row: HIDDEN_ROW, column: 0 },
    { rows: [HEADING_ROW + 1, row], columns: [SINGLE, last - 1], mark: last + 1 },
    hidden,
    counted,
    language,
  )
  const widths = [LABEL_WIDTH, 20, 22, 16, ...budgetYears.map(() => 14), 48, 3]
  const frozen = { rows: HEADING_ROW + 1, columns: 1 }
  // The reference is for who looks further on a screen.
  return { page: write.page(name, widths, frozen, { columns: last }), figures, headings, paybacks }
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
