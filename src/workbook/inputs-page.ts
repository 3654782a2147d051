import { type BusinessCase, quantitiesByPath } from '../case/index.js'
import type { Formula, FormulaId, Sheet } from '../sheet/index.js'
import { formatNumber } from '../money/index.js'
import {
  derivedNumber,
  rangeWords,
  wordEvidence,
  wordLabel,
  wordLabels,
  wordPeople,
  type Language,
  derivedWords,
  fill,
} from '../report/index.js'
import { cellReference, type Place } from './address.js'
import { sectionHeadings } from './formula-pages.js'
import { HEADING_ROW, INPUT_COLUMN, LABEL_WIDTH, type Layout } from './layout.js'
import { pageWriter, type Page } from './page.js'
import { sharedLabel } from './sections/shared-label.js'
import { followingStyle, inputStyle, statedStyle, styles } from './styles.js'
import { unitWords, workbookWords } from './workbook-words.js'

/** The first of the columns with the range that is stated for a number: low, most likely, high, form. */
const RANGE_COLUMN = 7

/** The address of the number in the file. */
const PATH_COLUMN = 11

/** Every number that the case states, or that comes from the reference data: the cells a user may change. */
export const inputsPage = (
  businessCase: BusinessCase,
  sheet: Sheet,
  { parameters, places, headings, shared }: Layout,
  language: Language,
): Page => {
  const words = workbookWords[language]
  const write = pageWriter(words.noNumber)
  const quantities = quantitiesByPath(businessCase)
  const isUncertain = [...quantities.values()].some(({ range }) => range !== undefined)
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
  sectionHeadings(write, headings.get(words.sheets.inputs) ?? [], words.inputHeads.length)
  const followed = new Map(shared.flatMap(({ place, ids }) => ids.map((id) => [id, place] as const)))
  /** A number, or the one cell of a number that several share. */
  const put = (row: number, id: FormulaId, sharing: readonly FormulaId[] = []): void => {
    write.look(row, { outlineLevel: 1 })
    const { path, value } = sheet.formulas[id] as Extract<Formula, { op: 'parameter' }>
    const name = sheet.names.get(id)
    const unit = name?.unit ?? 'number'
    const quantity = quantities.get(path)
    const { priceLevel, evidence } = quantity ?? {}
    const derived =
      quantity && derivedNumber(quantity, (number) => formatNumber(number, number.decimalPlaces(), language), language)
    const level = unit.startsWith('eur') ? (priceLevel ?? businessCase.prices.level) : undefined
    const place = followed.get(id)
    write.text(
      row,
      0,
      name === undefined
        ? path
        : sharing.length === 0
          ? wordLabel(name.label, businessCase, language)
          : sharedLabel(name.label, sharing.length, businessCase, language),
      styles.name,
    )
    if (place === undefined || sharing.length > 0) write.number(row, INPUT_COLUMN, value.toNumber(), inputStyle[unit])
    else write.formula(row, INPUT_COLUMN, cellReference(place, words.sheets.inputs), value, followingStyle[unit])
    write.text(
      row,
      2,
      wordPeople(unitWords[language][unit], name?.label.about ?? {}, businessCase, language),
      styles.beside,
    )
    if (level !== undefined) write.number(row, 3, level, styles.year)
    write.text(
      row,
      4,
      evidence === undefined || sharing.length > 0 ? undefined : wordEvidence(evidence, language),
      styles.beside,
    )
    // A number that is calculated from a range is not what the source of the range says.
    const source = derived === undefined || name?.source === undefined ? name?.source : `${beside.source}${name.source}`
    write.text(
      row,
      5,
      derived === undefined ? source : [fill(beside.derived, { derived }), source ?? ''].join(' ').trim(),
      styles.wrapped,
    )
    write.text(row, 6, name?.assumption, styles.wrapped)
    if (sharing.length === 0) write.text(row, PATH_COLUMN, path, styles.beside)
    else {
      const labels = sharing.flatMap((one) => sheet.names.get(one)?.label ?? [])
      write.text(row, PATH_COLUMN, wordLabels(labels, businessCase, language), styles.beside)
    }
    const stated = quantity && rangeWords(quantity, unit, language)
    if (stated === undefined) return
    const { low, mode, high } = quantity?.range ?? {}
    for (const [end, number] of [low, mode, high].entries())
      if (number !== undefined) write.number(row, RANGE_COLUMN + end, number.toNumber(), statedStyle[unit])
    write.text(row, RANGE_COLUMN + 3, stated.form, styles.beside)
  }
  for (const { place, ids } of shared) put(place.row, ids[0] as FormulaId, ids)
  for (const id of parameters) put((places.get(id) as Place).row, id)
  const widths = [LABEL_WIDTH, 14, 22, 10, 14, 38, 36, 11, 18, 11, 26, 60]
  // The place in the file is for who looks further on a screen.
  const printed = { columns: isUncertain ? PATH_COLUMN : RANGE_COLUMN, mostAcross: 180 }
  return write.page(words.sheets.inputs, widths, { rows: HEADING_ROW + 1, columns: 1 }, printed)
}
