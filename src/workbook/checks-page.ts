import { InternalFault } from '../base/index.js'
import type { FormulaId } from '../sheet/index.js'
import { Decimal, sum } from '../money/index.js'
import { cellReference, rangeReference, type Place } from './address.js'
import type { Check, Part } from './checks.js'
import type { Written } from './formula-pages.js'
import { pageWriter, type Page } from './page.js'
import { resultStyle, styles } from './styles.js'
import { workbookWords } from './workbook-words.js'

/** Half a cent: rounding in a spreadsheet leaves less. */
const TOLERANCE = 0.005

/** The sheet that checks that parts add up to totals, also after an input was changed. */
export const checksPage = (
  { language, sheet, values, budgetYears }: Written,
  places: ReadonlyMap<FormulaId, Place>,
  checks: readonly Check[],
): Page => {
  const { sheets, checks: words, noNumber } = workbookWords[language]
  const write = pageWriter(noNumber)
  const idOf = (reference: string): FormulaId => {
    const id = sheet.figures.get(reference)
    if (id === undefined) throw new InternalFault(`there is no figure '${reference}' to check`)
    return id
  }
  const text = ({ reference, of }: Part): string => {
    const place = places.get(idOf(reference)) as Place
    const last = place.column + budgetYears.length - 1
    if (of === 'years') return `SUM(${rangeReference(place, last, sheets.checks)})`
    return cellReference(of === 'last' ? { ...place, column: last } : place, sheets.checks)
  }
  const found = ({ reference, of, sign }: Part): Decimal => {
    const id = idOf(reference)
    const value =
      of === 'number' ? values.scalar(id) : of === 'last' ? (values.row(id).at(-1) as Decimal) : sum(values.row(id))
    return sign === -1 ? value.neg() : value
  }
  const first = 5
  const last = first + checks.length - 1
  write.text(0, 0, sheets.checks, styles.title)
  write.text(1, 0, words.note, styles.note)
  write.text(2, 0, words.allAgree, styles.plain)
  const agree = checks.map(({ parts, whole }) => {
    const left = sum(parts.map(found))
    const right = whole === undefined ? new Decimal(0) : found(whole)
    return { left, right, isEqual: left.minus(right).abs().lte(TOLERANCE) }
  })
  write.formula(
    2,
    1,
    `AND(E${first + 1}:E${last + 1})`,
    agree.every(({ isEqual }) => isEqual),
    styles.verdict,
  )
  words.heads.forEach((heading, column) => {
    write.text(4, column, heading, column === 0 ? styles.heading : styles.headingRight)
  })
  checks.forEach(({ what, parts, whole }, position) => {
    const row = first + position
    const { left, right, isEqual } = agree[position] as (typeof agree)[number]
    write.text(row, 0, what, styles.name)
    const terms = parts.map((part, at) => `${part.sign === -1 ? '-' : at === 0 ? '' : '+'}${text(part)}`)
    write.formula(row, 1, terms.join(''), left, resultStyle['eur-per-unit'])
    if (whole === undefined) write.number(row, 2, 0, resultStyle['eur-per-unit'])
    else write.formula(row, 2, text(whole), right, resultStyle['eur-per-unit'])
    write.formula(row, 3, `B${row + 1}-C${row + 1}`, left.minus(right), resultStyle['eur-per-unit'])
    write.formula(row, 4, `ABS(D${row + 1})<=${TOLERANCE}`, isEqual, styles.isEqual)
  })
  return write.page(sheets.checks, [100, 18, 18, 14, 10], { rows: first, columns: 1 })
}
