import { InternalFault } from '../../base/index.js'
import type { Formula, FormulaId } from '../formula.js'
import type { Sheet } from '../sheet.js'
import type { CellSource } from './cell-source.js'
import { cellWriter } from './cell-writer.js'
import type { ColumnProgram } from './column-program.js'
import { programWriter, type ValueNumber } from './program-writer.js'
import { regroupSums } from './regroup-sums.js'
import { trimProgram } from './trim-program.js'
import type { ValueRange } from './value-range.js'

/** One cell of a formula; cell 0 is the number of a scalar. */
export interface CellReference {
  readonly formula: FormulaId
  readonly cell?: number
}

export interface ColumnsAsked {
  /**
   * Paths of the parameters that vary: each becomes an input column, in this order. All others stay as the sheet has
   * them.
   */
  readonly columns: readonly string[]
  /**
   * Between which numbers each column lies, where that is known: limits that cannot bind are then left out, so numbers
   * outside the range give wrong results.
   */
  readonly ranges?: readonly { readonly low: number; readonly high: number }[]
  /** The cells that are asked for, in the order of the outputs. */
  readonly targets: readonly CellReference[]
  /** Numbers in the place of parameters that do not vary, by path. */
  readonly overrides?: ReadonlyMap<string, number>
  /** For a program that runs a few times only: it is compiled sooner, and runs slower. */
  readonly isBrief?: boolean
}

const waiting = 0x7fffffff
const started = 0x7ffffffe

/**
 * Compiles certain cells of a sheet to a column program.
 *
 * Cells are compiled on demand, each after the cells that it needs, however deep that goes: the order of the formulas
 * on the sheet does not matter, only that no cell needs itself. What rests on no varying parameter is computed here, in
 * the same doubles in which it would be computed for each draw (parameters and constants are turned from decimals into
 * doubles once); of a `select` whose test is then known, only the branch that is taken is compiled.
 *
 * @throws InternalFault for a path that no parameter of the sheet has, a formula that is not on it, and a cell that
 *   needs itself
 */
export const compileColumns = (
  sheet: Sheet,
  { columns, ranges, targets, overrides, isBrief = false }: ColumnsAsked,
): ColumnProgram => {
  const inputs = columns.map((_, column): ValueRange => ({
    low: -Infinity,
    high: Infinity,
    ...ranges?.[column],
    mayBeNaN: false,
  }))
  const write = programWriter(inputs)
  const columnOf = columnsByPath(sheet, columns)
  const values = new Map<number, Int32Array>()
  const at = (id: FormulaId): Formula => {
    const formula = sheet.formulas[id]
    if (formula === undefined) throw new InternalFault(`formula ${id} is not on this sheet`)
    return formula
  }
  const cellsOf = (id: FormulaId): Int32Array => {
    const known = values.get(id)
    if (known !== undefined) return known
    const { shape } = at(id)
    const row = new Int32Array(shape === 'scalar' ? 1 : sheet.axes[shape]).fill(waiting)
    values.set(id, row)
    return row
  }
  const isScalar = (id: FormulaId): boolean => at(id).shape === 'scalar'
  const stack: (readonly [FormulaId, number])[] = []
  const source: CellSource = {
    axes: sheet.axes,
    isScalar,
    cells: (row) => cellsOf(row).length,
    cell: (id, cell): ValueNumber | undefined => {
      const place = isScalar(id) ? 0 : cell
      const row = cellsOf(id)
      const value = row[place]
      if (value === undefined) throw new InternalFault(`formula ${id} has no cell ${cell}`)
      if (value === started) throw new InternalFault(`cell ${place} of formula ${id} needs itself`)
      if (value !== waiting) return value
      stack.push([id, place])
      return undefined
    },
    bound: (forward) => {
      const bound = sheet.bindings.get(forward)
      if (bound === undefined) throw new InternalFault(`the forward row ${forward} was never bound`)
      return bound
    },
    parameter: (path, stated) => {
      const column = columnOf.get(path)
      return column ?? write.constant(overrides?.get(path) ?? stated.toNumber())
    },
  }
  const writeCell = cellWriter(write, source)

  const compiled = (id: FormulaId, place: number): ValueNumber => {
    stack.push([id, place])
    for (;;) {
      const top = stack[stack.length - 1]
      if (top === undefined) break
      const [formula, cell] = top
      const row = cellsOf(formula)
      if (row[cell] !== waiting && row[cell] !== started) {
        stack.pop()
        continue
      }
      row[cell] = started
      const value = writeCell(formula, at(formula), cell)
      if (value === undefined) continue
      row[cell] = value
      stack.pop()
    }
    return cellsOf(id)[place] as ValueNumber
  }
  const program = trimProgram(write.program(targets.map(({ formula, cell }) => compiled(formula, cell ?? 0))))
  if (isBrief) return program
  // A sum that the first pass leaves with one use can be absorbed by the second.
  return regroupSums(regroupSums(program, inputs), inputs)
}

const columnsByPath = (sheet: Sheet, columns: readonly string[]): ReadonlyMap<string, number> => {
  const known = new Set<string>()
  for (const formula of sheet.formulas) if (formula.op === 'parameter') known.add(formula.path)
  const places = new Map<string, number>()
  columns.forEach((path, column) => {
    if (!known.has(path)) throw new InternalFault(`no formula of this sheet uses a parameter '${path}'`)
    if (places.has(path)) throw new InternalFault(`parameter '${path}' is named twice`)
    places.set(path, column)
  })
  return places
}
