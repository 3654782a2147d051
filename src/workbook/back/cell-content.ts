import type { Cell } from 'hucre'

import type { PageCell } from '../page.js'
import { plainFormula } from './plain-formula.js'

/** What stands in a cell: a number, a text, a formula in one spelling, or something else. */
export type CellContent =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'date' | 'truth' | 'error'; readonly text: string }

/** The cells of a sheet that hold something, by row and column, both counted from zero. */
export type SheetContent = ReadonlyMap<number, ReadonlyMap<number, CellContent>>

type AnyCell = Pick<PageCell, 'type'> | Cell

/** What stands on a sheet, as it was laid out or as it was read back from a file. */
export const sheetContent = (name: string, cells: ReadonlyMap<string, PageCell | Cell>): SheetContent => {
  const rows = new Map<number, Map<number, CellContent>>()
  const masters = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>()
  const placed = [...cells].map(([place, cell]) => {
    const [row = 0, column = 0] = place.split(',').map(Number)
    return { row, column, cell }
  })
  for (const { row, column, cell } of placed)
    if (isFormula(cell) && cell.formulaType === 'shared' && cell.formula !== undefined && cell.formula !== '')
      masters.set(cell.formulaSharedIndex ?? -1, { formula: cell.formula, row, column })
  for (const { row, column, cell } of placed) {
    const content = contentOf(name, cell, row, column, masters)
    if (content === undefined) continue
    const own = rows.get(row) ?? new Map<number, CellContent>()
    rows.set(row, own.set(column, content))
  }
  return rows
}

interface WithFormula {
  readonly formula?: string
  readonly formulaType?: 'shared' | 'array'
  readonly formulaSharedIndex?: number
}

const isFormula = (cell: AnyCell): cell is AnyCell & WithFormula =>
  cell.type === 'formula' || typeof (cell as WithFormula).formula === 'string'

const contentOf = (
  sheet: string,
  cell: PageCell | Cell,
  row: number,
  column: number,
  masters: ReadonlyMap<number, { readonly formula: string; readonly row: number; readonly column: number }>,
): CellContent | undefined => {
  if (isFormula(cell)) {
    const master =
      cell.formulaType === 'shared' && (cell.formula === undefined || cell.formula === '')
        ? masters.get(cell.formulaSharedIndex ?? -1)
        : undefined
    const moved = master === undefined ? undefined : { rows: row - master.row, columns: column - master.column }
    return { kind: 'formula', formula: plainFormula(master?.formula ?? cell.formula ?? '', sheet, moved) }
  }
  const { value } = cell as { readonly value: unknown }
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (value instanceof Date) return { kind: 'date', text: value.toISOString().slice(0, 10) }
  if (typeof value === 'boolean') return { kind: 'truth', text: String(value) }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return { kind: (cell.type as string) === 'error' ? 'error' : 'text', text }
}
