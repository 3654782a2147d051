import { appraisalOf } from '../../src/rules/index.js'
import { readExactly, type FormulaId, type Sheet } from '../../src/sheet/index.js'
import { calculate, type BusinessCase } from '../../src/index.js'
import type { Decimal } from '../../src/money/index.js'
import { columnLetters, type Place } from '../../src/workbook/address.js'
import type { Page } from '../../src/workbook/page.js'
import { workbookWords } from '../../src/workbook/workbook-words.js'
import type { Recalculated } from './recalculate.js'

/** Differences below this share of a figure, or of a euro where the figure is smaller, are rounding of doubles. */
const TOLERANCE = 1e-9
/**
 * A divisor below this is zero apart from the last digits of a decimal: the library and a spreadsheet may then differ
 * arbitrarily.
 */
const SNAP_TO_ZERO = 1e-9

/** Published figures for which a recalculated workbook differs from the library, in words; an empty list is good. */
export const disagreements = (
  businessCase: BusinessCase,
  figures: ReadonlyMap<string, Place>,
  found: Recalculated,
): readonly string[] => {
  const { sheet } = appraisalOf(businessCase)
  const values = readExactly(sheet)
  const results = calculate(businessCase)
  /** A payback that is not a number of years is shown in words: the results' own. */
  const inWords = (id: FormulaId): string | undefined => {
    const { concept, about } = sheet.names.get(id)?.label ?? { concept: '', about: {} }
    if (!/^payback(\.discounted)?$/.test(concept)) return undefined
    const { parties, wholes, society } = results
    const { cash } = [...parties, ...wholes, society].find((party) => party.id === about.party) ?? society
    return {
      after: undefined,
      never: 'niet binnen de looptijd|not within the timeline',
      'at-once': 'geen voorschot|no advance',
    }[concept === 'payback' ? cash.payback.kind : cash.discountedPayback.kind]
  }
  return [...sheet.figures].flatMap(([reference, id]) => {
    if (dividesByNearZero(sheet, id, (by) => values.scalar(by))) return []
    const place = figures.get(reference)
    if (place === undefined) return [`${reference} stands nowhere`]
    const words = inWords(id)
    if (words !== undefined) {
      const shown = String(found.get(place.sheet)?.[place.row]?.[place.column])
      return words.split('|').includes(shown)
        ? []
        : [`${reference} in ${place.sheet}!${columnLetters(place.column)}${place.row + 1}: ${shown}, not ${words}`]
    }
    const cells = sheet.formulas[id]?.shape === 'scalar' ? [values.scalar(id)] : values.row(id)
    return cells.flatMap((cell, at) => {
      const shown = found.get(place.sheet)?.[place.row]?.[place.column + at]
      return isSame(cell, shown)
        ? []
        : [
            `${reference}[${at}] in ${place.sheet}!${columnLetters(place.column + at)}${place.row + 1}: ${String(shown)}, not ${cell.toString()}`,
          ]
    })
  })
}

const isSame = (cell: Decimal, shown: unknown): boolean => {
  if (!cell.isFinite()) return shown === workbookWords.nl.noNumber || shown === workbookWords.en.noNumber
  const wanted = cell.toNumber()
  return typeof shown === 'number' && Math.abs(shown - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted))
}

const dividesByNearZero = (sheet: Sheet, id: FormulaId, value: (id: FormulaId) => Decimal): boolean => {
  const formula = sheet.formulas[id]
  if (formula?.op === 'add' && formula.args.length === 1)
    return dividesByNearZero(sheet, formula.args[0] as FormulaId, value)
  if (formula?.op !== 'divide' || formula.shape !== 'scalar') return false
  const by = value(formula.args[1])
  return !by.isZero() && by.abs().lt(SNAP_TO_ZERO)
}

/** Cells with an error, such as a division by zero; there must be none, not even where no figure uses them. */
export const errorsIn = (found: Recalculated): readonly string[] =>
  [...found].flatMap(([sheet, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        typeof cell === 'string' && /^#(DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|NULL!)/.test(cell)
          ? [`${sheet}!${columnLetters(column)}${at + 1}: ${cell}`]
          : [],
      ),
    ),
  )

/**
 * The same sheets without the numbers of the library: whatever is in them afterwards was calculated by the program that
 * opens them.
 */
export const withoutNumbers = (pages: readonly Page[]): readonly Page[] =>
  pages.map((page) => ({
    ...page,
    cells: new Map(
      [...page.cells].map(([place, cell]) => [place, cell.type === 'formula' ? { ...cell, formulaResult: 0 } : cell]),
    ),
  }))

/** The same sheets with another number in one cell. */
export const withNumber = (pages: readonly Page[], { sheet, row, column }: Place, value: number): readonly Page[] =>
  pages.map((page) => {
    const cell = page.cells.get(`${row},${column}`)
    if (page.name !== sheet || cell === undefined) return page
    return {
      ...page,
      cells: new Map([...page.cells, [`${row},${column}`, { type: 'number', value, style: cell.style }]]),
    }
  })
