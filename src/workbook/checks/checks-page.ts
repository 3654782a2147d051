import { Decimal, formatNumber, HALF_A_CENT, sum } from '../../money/index.js'
import { fill, type Language } from '../../report/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { cellReference, rangeReference, type Place } from '../address.js'
import type { Written } from '../formula-pages.js'
import { LABEL_WIDTH } from '../layout.js'
import { pageWriter, type Page } from '../page.js'
import { styles } from '../styles.js'
import { workbookWords } from '../workbook-words.js'
import type { CheckBlock, CheckRow, Limit } from './check-row.js'
import { checkWords } from './check-words.js'
import { figureNamed } from './figure-named.js'
import type { Part, Total } from './parts-and-totals.js'
import { statusConditions, statusFormula, verdictConditions, type Verdicts } from './status.js'
import { ruleCondition, ruleHolds, verdictFormula } from './verdict.js'

/** Columns of the sheet. */
const [WHAT, CELLS, FOUND, LEAST, MOST, VERDICT] = [0, 1, 2, 3, 4, 5] as const
const COLUMNS = 6
const STATUS_ROW = 2
const FIRST_BLOCK = 4

/** What the sheet of checks shows. */
export interface Checks {
  readonly blocks: readonly CheckBlock[]
  readonly totals: readonly Total[]
  /** What the workbook cannot check, in words. */
  readonly unchecked: readonly string[]
}

/** The sheet of checks, and where it says whether all is well. */
export interface ChecksPage {
  readonly page: Page
  readonly status: Place
  /** What it says there of the numbers as calculated. */
  readonly shown: string
  /** For each rule, the place of its verdict. */
  readonly verdicts: ReadonlyMap<CheckRow, Place>
}

/**
 * The sheet that says of every rule whether the inputs keep to it, and whether parts add up to totals, also after an
 * input was changed. A row that cannot be decided, because a cell holds no number, is wrong.
 */
export const checksPage = (
  written: Written,
  places: ReadonlyMap<FormulaId, Place>,
  { blocks, totals, unchecked }: Checks,
): ChecksPage => {
  const { language } = written
  const { sheets, noNumber } = workbookWords[language]
  const words = checkWords[language]
  const write = pageWriter(noNumber)
  const verdicts = new Map<CheckRow, Place>()
  const judged: boolean[] = []
  let row = FIRST_BLOCK
  const heading = (title: string, heads: readonly string[]): void => {
    for (let column = 0; column < COLUMNS; column++) write.text(row, column, column > 0 ? '' : title, styles.section)
    row += 1
    heads.forEach((head, column) => {
      write.text(row, column, head, column < FOUND ? styles.heading : styles.headingRight)
    })
    row += heads.length === 0 ? 0 : 1
  }
  const verdict = (condition: string, holds: boolean): void => {
    write.formula(row, VERDICT, verdictFormula(condition, words), holds ? words.good : words.wrong, styles.verdict)
    judged.push(holds)
  }
  write.text(0, 0, sheets.checks, styles.title)
  write.text(1, 0, words.note, styles.note)
  for (const { title, rows } of blocks) {
    if (rows.length === 0) continue
    heading(title, words.ruleHeads)
    for (const rule of rows) {
      const { what, cells, found, least, most } = rule
      write.text(row, WHAT, what, styles.name)
      const [first] = cells
      if (first !== undefined) {
        const link = `#${cellReference(first, sheets.checks)}`
        const shown = cellsShown(cells)
        write.formula(row, CELLS, `HYPERLINK("${link}","${shown}")`, shown, styles.cells)
      }
      write.formula(row, FOUND, found.text, found.value, styles.checked)
      for (const [limit, column] of [
        [least, LEAST],
        [most, MOST],
      ] as const)
        if (limit !== undefined) putLimit(limit, column)
      verdict(ruleCondition(rule, `C${row + 1}`, sheets.checks), ruleHolds(rule))
      verdicts.set(rule, { sheet: sheets.checks, row, column: VERDICT })
      row += 1
    }
    row += 1
  }
  function putLimit(limit: Limit, column: number): void {
    if (limit.isOpen) {
      const number = formatted(limit.value, language)
      write.text(row, column, fill(column === LEAST ? words.moreThan : words.lessThan, { number }), styles.limit)
    } else if (limit.text.includes('!')) write.formula(row, column, limit.text, limit.value, styles.checked)
    else
      write.number(row, column, limit.value.toNumber(), limit.value.isInteger() ? styles.checkedWhole : styles.checked)
  }

  heading(words.blocks.totals, words.totalHeads)
  const { text, found } = partsOf(written, places)
  for (const { what, parts, whole } of totals) {
    const left = sum(parts.map(found))
    const right = whole === undefined ? new Decimal(0) : found(whole)
    const terms = parts.map((part, at) => `${part.sign === -1 ? '-' : at === 0 ? '' : '+'}${text(part)}`)
    write.text(row, WHAT, what, styles.name)
    write.formula(row, FOUND, terms.join(''), left, styles.amount)
    if (whole === undefined) write.number(row, LEAST, 0, styles.amount)
    else write.formula(row, LEAST, text(whole), right, styles.amount)
    write.formula(row, MOST, `C${row + 1}-D${row + 1}`, left.minus(right), styles.amount)
    verdict(`ABS(E${row + 1})<=${HALF_A_CENT.toFixed()}`, left.minus(right).abs().lte(HALF_A_CENT))
    row += 1
  }
  const last = row - 1

  row += 1
  heading(words.blocks.unchecked, [])
  for (const each of unchecked) {
    write.text(row, WHAT, each, styles.name)
    row += 1
  }

  const all: Verdicts = {
    first: FIRST_BLOCK,
    last,
    many: judged.length,
    wrong: judged.filter((holds) => !holds).length,
  }
  const status: Place = { sheet: sheets.checks, row: STATUS_ROW, column: WHAT }
  const { formula, shown } = statusFormula(all, language)
  write.formula(STATUS_ROW, WHAT, formula, shown, styles.status)
  return {
    page: {
      ...write.page(sheets.checks, [LABEL_WIDTH, 26, 18, 24, 24, 12], { rows: STATUS_ROW + 1, columns: 1 }),
      conditions: [
        ...statusConditions(status, language, COLUMNS - 1),
        ...verdictConditions(`F${all.first + 1}:F${last + 1}`, language),
      ],
    },
    status,
    shown,
    verdicts,
  }
}

/** How many cells are named before the rest is left to the reader. */
const MOST_CELLS = 3

const cellsShown = (cells: readonly Place[]): string => {
  const [first, ...others] = cells.slice(0, MOST_CELLS) as [Place, ...Place[]]
  const named = [cellReference(first, ''), ...others.map((each) => cellReference(each, each.sheet))].join(', ')
  return cells.length > MOST_CELLS ? `${named}, …` : named
}

const formatted = (value: Decimal, language: Language): string => formatNumber(value, value.decimalPlaces(), language)

/** How parts of totals are written and found. */
const partsOf = ({ language, sheet, values, budgetYears }: Written, places: ReadonlyMap<FormulaId, Place>) => {
  const { checks } = workbookWords[language].sheets
  return {
    text: ({ reference, of }: Part): string => {
      const place = places.get(figureNamed(sheet, reference)) as Place
      const last = place.column + budgetYears.length - 1
      if (of === 'years') return `SUM(${rangeReference(place, last, checks)})`
      return cellReference(of === 'last' ? { ...place, column: last } : place, checks)
    },
    found: ({ reference, of, sign }: Part): Decimal => {
      const id = figureNamed(sheet, reference)
      const value =
        of === 'number' ? values.scalar(id) : of === 'last' ? (values.row(id).at(-1) as Decimal) : sum(values.row(id))
      return sign === -1 ? value.neg() : value
    },
  }
}
