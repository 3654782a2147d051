import { type BusinessCase, quantitiesByPath } from '../../case/index.js'
import type { Formula, FormulaId, Sheet } from '../../sheet/index.js'
import {
  derivedNumber,
  rangeWords,
  wordEvidence,
  wordLabel,
  wordLabels,
  wordPeople,
  type Language,
  fill,
} from '../../report/index.js'
import type { Place } from '../address.js'
import { sectionHeadings } from '../formula-pages.js'
import {
  ASSUMPTION_COLUMN,
  cellIn,
  endColumns,
  ends,
  FOLLOWS_COLUMN,
  followedText,
  FORM_COLUMN,
  meanFormula,
  modeIsValue,
  PATH_COLUMN,
  SOURCE_COLUMN,
} from './input-columns.js'
import { inputFields, newEnds } from './input-fields.js'
import { HEADING_ROW, INPUT_COLUMN, LABEL_WIDTH, type Layout } from '../layout.js'
import { pageWriter, type Page } from '../page.js'
import { sharedLabel } from '../sections/shared-label.js'
import { followingStyle, followingTextStyle, inputStyle, inputTextStyle, statedStyle, styles } from '../styles.js'
import { unitWords, workbookWords } from '../workbook-words.js'

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
  const fieldsOf = inputFields(businessCase)
  const isUncertain = [...quantities.values()].some(({ range }) => range !== undefined)
  write.text(0, 0, words.sheets.inputs, styles.title)
  write.text(1, 0, words.inputsNote, styles.note)
  words.inputHeads.forEach((heading, column) => {
    write.text(
      HEADING_ROW,
      column,
      heading,
      column === 0
        ? styles.heading
        : column === INPUT_COLUMN || column === 3 || (column >= endColumns.low && column <= endColumns.high)
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
    const level = unit.startsWith('eur') ? (priceLevel ?? businessCase.prices.level) : undefined
    const fields = fieldsOf(path)
    const leader = sharing.length > 0 ? undefined : followed.get(id)?.row
    write.text(
      row,
      0,
      name === undefined
        ? path
        : sharing.length === 0
          ? wordLabel(name.label, businessCase, language)
          : sharedLabel(name.label, businessCase, language),
      styles.name,
    )
    const follows = leader === undefined ? quantity && meanFormula(quantity, row) : cellIn(INPUT_COLUMN, leader)
    if (follows === undefined)
      write.number(row, INPUT_COLUMN, value.toNumber(), (fields.has('value') ? inputStyle : statedStyle)[unit])
    else write.formula(row, INPUT_COLUMN, follows, value, followingStyle[unit])
    write.text(row, FOLLOWS_COLUMN, follows, styles.beside)
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
    if (quantity === undefined) {
      write.text(row, SOURCE_COLUMN, name?.source, styles.wrapped)
      write.text(row, ASSUMPTION_COLUMN, name?.assumption, styles.wrapped)
    } else
      for (const [column, text] of [
        [SOURCE_COLUMN, quantity.source],
        [ASSUMPTION_COLUMN, quantity.assumption],
      ] as const)
        if (leader === undefined) write.text(row, column, text ?? '', inputTextStyle)
        else write.formula(row, column, followedText(cellIn(column, leader)), text ?? '', followingTextStyle)
    if (sharing.length === 0) write.text(row, PATH_COLUMN, path, styles.beside)
    else {
      const labels = sharing.flatMap((one) => sheet.names.get(one)?.label ?? [])
      write.text(row, PATH_COLUMN, wordLabels(labels, businessCase, language), styles.beside)
    }
    if (quantity === undefined) return
    if (quantity.range === undefined)
      for (const end of newEnds.filter((each) => fields.has(each)))
        if (leader === undefined) write.text(row, endColumns[end], '', inputStyle[unit])
        else
          write.formula(row, endColumns[end], followedText(cellIn(endColumns[end], leader)), '', followingStyle[unit])
    const stated = rangeWords(quantity, unit, language)
    if (stated === undefined) return
    for (const end of ends) {
      const number = quantity.range?.[end]
      if (number === undefined) continue
      const column = endColumns[end]
      const isValue = end === 'mode' && modeIsValue(quantity)
      if (!fields.has(end)) write.number(row, column, number.toNumber(), statedStyle[unit])
      else if (leader !== undefined) write.formula(row, column, cellIn(column, leader), number, followingStyle[unit])
      else if (isValue) write.formula(row, column, cellIn(INPUT_COLUMN, row), number, followingStyle[unit])
      else write.number(row, column, number.toNumber(), inputStyle[unit])
    }
    // The ends stand in their own cells, where they may change.
    const derived = derivedNumber(quantity, undefined, language)
    write.text(
      row,
      FORM_COLUMN,
      derived === undefined ? stated.form : fill(words.derivedBeside, { form: stated.form, derived }),
      styles.beside,
    )
  }
  for (const { place, ids } of shared) put(place.row, ids[0] as FormulaId, ids)
  for (const id of parameters) put((places.get(id) as Place).row, id)
  const widths = [LABEL_WIDTH, 14, 22, 10, 14, 38, 36, 11, 18, 11, 26, 60, 18]
  // The place in the file is for who looks further on a screen.
  const printed = { columns: isUncertain ? PATH_COLUMN : endColumns.low, mostAcross: 180 }
  return write.page(words.sheets.inputs, widths, { rows: HEADING_ROW + 1, columns: 1 }, printed)
}
