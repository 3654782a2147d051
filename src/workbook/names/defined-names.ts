import type { FormulaId, Sheet } from '../../sheet/index.js'
import { columnLetters, type Place } from '../address.js'
import { definedName } from './defined-name.js'

/** A name for a cell, or for the cells of a row. */
export interface DefinedName {
  readonly name: string
  /** With its sheet, and fixed: `Invoer!$B$4`. */
  readonly range: string
}

/**
 * A name for every figure and every stated number of a workbook: its address. A spreadsheet takes capitals and small
 * letters for the same, so of two such names only the first is given.
 */
export const definedNames = (
  sheet: Sheet,
  figures: ReadonlyMap<string, Place>,
  inputs: ReadonlyMap<string, Place>,
): readonly DefinedName[] => {
  const cells = (address: string): number => {
    const formula = sheet.formulas[sheet.figures.get(address) as FormulaId]
    return formula === undefined || formula.shape === 'scalar' ? 1 : sheet.axes[formula.shape]
  }
  const taken = new Set<string>()
  return [
    ...[...inputs].map(([address, place]) => ({ address, place, cells: 1 })),
    ...[...figures].map(([address, place]) => ({ address, place, cells: cells(address) })),
  ].flatMap(({ address, place: { sheet: own, row, column }, cells: wide }): DefinedName[] => {
    const name = definedName(address)
    if (name === undefined || taken.has(name.toLowerCase())) return []
    taken.add(name.toLowerCase())
    const fixed = (at: number): string => `$${columnLetters(at)}$${row + 1}`
    return [{ name, range: `${own}!${fixed(column)}${wide === 1 ? '' : `:${fixed(column + wide - 1)}`}` }]
  })
}
