import type { BusinessCase } from '../case/index.js'
import { neededFor, type ExactValues, type Formula, type Sheet } from '../sheet/index.js'
import { Decimal } from '../money/index.js'
import { wordLabel, wordPeople, type Language, fill } from '../report/index.js'
import type { Period } from '../timeline/index.js'
import { cellReference, columnLetters } from './address.js'
import { formulaText } from './formulas/formula-text.js'
import {
  ENDS_ROW,
  FIRST_CELL,
  HEADING_ROW,
  LABEL_WIDTH,
  SINGLE_NUMBER,
  STARTS_ROW,
  type Heading,
  type Layout,
} from './layout.js'
import { rowsThatMayLackNumber } from './formulas/may-lack-number.js'
import { pageWriter, type Page, type PageWriter } from './page.js'
import { referencesFrom } from './formulas/references.js'
import { hugeStyle, resultStyle, styles } from './styles.js'
import { unitWords, workbookWords, type WorkbookWords } from './workbook-words.js'

/** The input of the calculation sheets. */
export interface Written {
  readonly language: Language
  readonly businessCase: BusinessCase
  readonly sheet: Sheet
  readonly values: ExactValues
  readonly layout: Layout
  readonly periods: readonly Period[]
  readonly budgetYears: readonly number[]
}

/** The sheets on which the case is calculated: by period, by budget year, and by month of a household's own clock. */
export const formulaPages = (written: Written): readonly Page[] => {
  const { language, layout } = written
  const mayLackNumber = rowsThatMayLackNumber(
    written.sheet,
    neededFor(written.sheet, written.sheet.figures.values()),
    (id) => layout.places.has(id),
  )
  const words = workbookWords[language]
  const keys = ['years', 'periods', 'clock'] as const
  return keys
    .filter((key) => key !== 'clock' || layout.rows.get(words.sheets.clock)?.length !== 0)
    .map((key) => {
      const name = words.sheets[key]
      const write = pageWriter(words.noNumber)
      headings[key](write, written)
      sectionHeadings(write, layout.headings.get(name) ?? [], columnsOf(written, key))
      const text = formulaText(written.sheet, referencesFrom(written.sheet, written.layout, name))
      for (const id of written.layout.rows.get(name) ?? []) {
        const { row, column } = written.layout.places.get(id) as { row: number; column: number }
        const formula = written.sheet.formulas[id] as Formula
        const own = written.sheet.names.get(id)
        const unit = own?.unit ?? 'number'
        write.look(row, { outlineLevel: own === undefined ? 2 : 1 })
        if (own === undefined) {
          const target = layout.towards.get(id)
          write.text(
            row,
            0,
            target === undefined
              ? words.step
              : fill(words.stepFor, { figure: wordLabel(target.label, written.businessCase, language) }),
            styles.step,
          )
        } else {
          write.text(row, 0, wordLabel(own.label, written.businessCase, language), styles.label)
          write.text(
            row,
            1,
            wordPeople(unitWords[language][unit], own.label.about, written.businessCase, language),
            styles.note,
          )
        }
        const found = formula.shape === 'scalar' ? [written.values.scalar(id)] : written.values.row(id)
        const style = (value: Decimal) => (own === undefined ? plainNumber(value) : resultStyle[unit])
        const whole = (textHere: string): string =>
          mayLackNumber[id] === 1 ? `IFERROR(${textHere},"${words.noNumber}")` : textHere
        const isCopied = formula.op !== 'data' && found.length > 3 && text.isCopied(id)
        found.slice(0, isCopied ? 1 : undefined).forEach((value, at) => {
          if (formula.op === 'data') {
            write.number(row, column + at, value.toNumber(), resultStyle[unit])
            return
          }
          write.formula(row, column + at, whole(text.at(id, at)), value, style(value))
        })
        if (isCopied) write.copies(row, column + 1, whole(text.at(id, 1)), found.slice(1), style)
        // The value that a convolution looks up before entry.
        if (formula.shape === 'clock') write.number(row, SINGLE_NUMBER, 0, styles.calendar)
      }
      const rows = key === 'periods' ? ENDS_ROW + 1 : HEADING_ROW + 1
      const width = key === 'clock' ? 9 : 14
      return write.page(
        name,
        [
          LABEL_WIDTH,
          26,
          ...(key === 'years' ? [3] : [key === 'clock' ? 7 : 16]),
          ...Array<number>(columnsOf(written, key) - FIRST_CELL).fill(width),
        ],
        { rows, columns: FIRST_CELL, heading: HEADING_ROW },
      )
    })
}

/** Headings over the whole width of a sheet. */
export const sectionHeadings = (write: PageWriter, headings: readonly Heading[], columns: number): void => {
  for (const { row, title } of headings)
    for (let column = 0; column < columns; column++) write.text(row, column, column === 0 ? title : '', styles.section)
}

/** How many columns a sheet has. */
const columnsOf = ({ budgetYears, periods, sheet }: Written, key: 'years' | 'periods' | 'clock'): number =>
  FIRST_CELL + { years: budgetYears.length, periods: periods.length, clock: sheet.axes.clock }[key]

/**
 * Below ten, which has exponent 1, a step is shown as a factor, and from ten digits on by its power of ten. Asked for every
 * cell, so that no number is made for it.
 */
const plainNumber = (value: Decimal) => (value.e > 9 ? hugeStyle : resultStyle[value.e < 1 ? 'factor' : 'eur-per-unit'])

const headings: Readonly<Record<'years' | 'periods' | 'clock', (write: PageWriter, written: Written) => void>> = {
  years: (write, { language, budgetYears }) => {
    const words = workbookWords[language]
    top(write, words, words.sheets.years, words.yearsNote, '')
    budgetYears.forEach((year, at) => {
      write.number(HEADING_ROW, FIRST_CELL + at, year, styles.headingRight)
    })
  },
  periods: (write, { language, periods, layout }) => {
    const words = workbookWords[language]
    top(write, words, words.sheets.periods, words.periodsNote, words.single)
    write.text(STARTS_ROW, 0, words.start, styles.note)
    write.text(ENDS_ROW, 0, words.end, styles.note)
    for (const row of [STARTS_ROW, ENDS_ROW]) write.text(row, 1, words.monthsAfterStart, styles.note)
    periods.forEach((period, at) => {
      const isYear = period.end - period.start === 12 && period.from.endsWith('-01')
      write.text(
        HEADING_ROW,
        FIRST_CELL + at,
        isYear
          ? String(period.budgetYear)
          : period.from === period.through
            ? period.from
            : fill(words.through, { from: period.from, through: period.through.slice(5) }),
        styles.headingRight,
      )
      write.number(STARTS_ROW, FIRST_CELL + at, period.start, styles.calendar)
      write.number(ENDS_ROW, FIRST_CELL + at, period.end, styles.calendar)
    })
    for (const [from, { starts, perMonth }] of layout.lags) {
      write.text(
        starts,
        0,
        from === 0 ? words.startOfLag : fill(words.startOfLagFrom, { month: String(from) }),
        styles.note,
      )
      write.text(starts, 1, words.monthsAfterStart, styles.note)
      write.text(perMonth, 0, words.sharePerMonth, styles.note)
      periods.forEach(({ start, end }, at) => {
        const letters = columnLetters(FIRST_CELL + at)
        const [open, months] = [Math.max(start, from), Math.max(0, end - Math.max(start, from))]
        write.formula(
          starts,
          FIRST_CELL + at,
          `MAX(${letters}$${STARTS_ROW + 1},${from})`,
          new Decimal(open),
          styles.calendar,
        )
        const length = `${letters}$${ENDS_ROW + 1}-${letters}$${starts + 1}`
        write.formula(
          perMonth,
          FIRST_CELL + at,
          `IF(${length}>0,1/(${length}),0)`,
          new Decimal(months === 0 ? 0 : 1 / months),
          styles.perMonth,
        )
      })
    }
  },
  clock: (write, { language, sheet, periods }) => {
    const words = workbookWords[language]
    top(write, words, words.sheets.clock, words.clockNote, '')
    // Seen from the start of the timeline, who enters at its end is this many months before entry: no month of this
    // timeline lies further back.
    const end = { sheet: words.sheets.periods, row: ENDS_ROW, column: FIRST_CELL + periods.length - 1 }
    write.formula(
      HEADING_ROW,
      SINGLE_NUMBER,
      `-SUM(${cellReference(end, words.sheets.clock)},1)`,
      new Decimal(-1 - (periods.at(-1)?.end ?? 0)),
      styles.headingMonth[language],
    )
    for (let month = 0; month < sheet.axes.clock; month++)
      write.number(HEADING_ROW, FIRST_CELL + month, month, styles.headingRight)
  },
}

const top = (write: PageWriter, words: WorkbookWords, title: string, note: string, single: string): void => {
  write.text(0, 0, title, styles.title)
  write.text(1, 0, note, styles.note)
  write.text(HEADING_ROW, 0, words.what, styles.heading)
  write.text(HEADING_ROW, 1, words.unit, styles.heading)
  write.text(HEADING_ROW, SINGLE_NUMBER, single, styles.headingRight)
}
