import { type BusinessCase, quantitiesByPath } from '../case/index.js'
import type { Formula, FormulaId, Sheet } from '../sheet/index.js'
import { formatNumber } from '../money/index.js'
import {
  derivedNumber,
  rangeWords,
  wordEvidence,
  wordLabel,
  wordPeople,
  type Language,
  derivedWords,
  fill,
} from '../report/index.js'
import { HEADING_ROW, INPUT_COLUMN, type Layout } from './layout.js'
import { pageWriter, type Page } from './page.js'
import { inputStyle, statedStyle, styles } from './styles.js'
import { unitWords, workbookWords } from './workbook-words.js'

/** The first of the columns with the range that is stated for a number: low, most likely, high, form. */
const RANGE_COLUMN = 8

/** Every number that the case states, or that comes from the reference data: the cells a user may change. */
export const inputsPage = (
  businessCase: BusinessCase,
  sheet: Sheet,
  { parameters }: Layout,
  language: Language,
): Page => {
  const words = workbookWords[language]
  const write = pageWriter(words.noNumber)
  const quantities = quantitiesByPath(businessCase)
  const beside = derivedWords[language].table
  write.text(0, 0, words.sheets.inputs, styles.title)
  write.text(1, 0, words.inputsNote, styles.note)
  words.inputHeads.forEach((heading, column) => {
    write.text(
      HEADING_ROW,
      column,
      heading,
      column === 0
        ? styles.heading
        : column === INPUT_COLUMN || column === 3 || (column >= RANGE_COLUMN && column < RANGE_COLUMN + 3)
          ? styles.headingRight
          : styles.headingBeside,
    )
  })
  parameters.forEach((id: FormulaId, position) => {
    const row = HEADING_ROW + 1 + position
    const { path, value } = sheet.formulas[id] as Extract<Formula, { op: 'parameter' }>
    const name = sheet.names.get(id)
    const unit = name?.unit ?? 'number'
    const quantity = quantities.get(path)
    const { priceLevel, evidence } = quantity ?? {}
    const derived =
      quantity && derivedNumber(quantity, (number) => formatNumber(number, number.decimalPlaces(), language), language)
    const level = unit.startsWith('eur') ? (priceLevel ?? businessCase.prices.level) : undefined
    write.text(row, 0, name === undefined ? path : wordLabel(name.label, businessCase, language), styles.name)
    write.number(row, INPUT_COLUMN, value.toNumber(), inputStyle[unit])
    write.text(
      row,
      2,
      wordPeople(unitWords[language][unit], name?.label.about ?? {}, businessCase, language),
      styles.beside,
    )
    if (level !== undefined) write.number(row, 3, level, styles.year)
    write.text(row, 4, evidence === undefined ? undefined : wordEvidence(evidence, language), styles.beside)
    // A number that is calculated from a range is not what the source of the range says.
    const source = derived === undefined || name?.source === undefined ? name?.source : `${beside.source}${name.source}`
    write.text(
      row,
      5,
      derived === undefined ? source : [fill(beside.derived, { derived }), source ?? ''].join(' ').trim(),
      styles.wrapped,
    )
    write.text(row, 6, name?.assumption, styles.wrapped)
    write.text(row, 7, path, styles.beside)
    const stated = quantity && rangeWords(quantity, unit, language)
    if (stated === undefined) return
    const { low, mode, high } = quantity?.range ?? {}
    for (const [place, end] of [low, mode, high].entries())
      if (end !== undefined) write.number(row, RANGE_COLUMN + place, end.toNumber(), statedStyle[unit])
    write.text(row, RANGE_COLUMN + 3, stated.form, styles.beside)
  })
  return write.page(words.sheets.inputs, [60, 14, 26, 10, 16, 60, 60, 60, 14, 14, 14, 40], {
    rows: HEADING_ROW + 1,
    columns: 1,
  })
}
