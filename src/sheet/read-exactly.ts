import { InternalFault } from '../base/index.js'
import type { Decimal } from '../money/index.js'
import { argumentsOf } from './arguments-of.js'
import { exactCells, type ExactCell, type ExactSource } from './exact-cells.js'
import { exactOperations } from './exact-operations.js'
import type { Formula, FormulaId } from './formula.js'
import { lastUses, type LastUses } from './last-uses.js'
import { neededFor } from './needed-for.js'
import { restingOn, restingOnForward } from './resting-on.js'
import { sameFormulas } from './same-formulas.js'
import type { Sheet } from './sheet.js'

/** The numbers behind the formulas of a sheet, as the exact reader found them. */
export interface ExactValues {
  /** The number of a scalar formula. */
  scalar(id: FormulaId): Decimal
  /** The numbers of a row. */
  row(id: FormulaId): readonly Decimal[]
}

export interface ExactOptions {
  /** Reads what these formulas need, and keeps only these; the whole sheet is read and kept where it is not given. */
  readonly only?: Iterable<FormulaId>
  /** Numbers in the place of parameters, by path. */
  readonly overrides?: ReadonlyMap<string, Decimal>
}

type Value = Decimal | readonly Decimal[]

/**
 * Reads a sheet in decimals of 34 digits. Nothing is rounded on the way beyond that; the same sheet gives the same
 * digits.
 *
 * Rows are read one after another. Where money comes back as enrolment rows go round in a circle and cells do not: the
 * `forward` rows are then read cell by cell, earliest period first, and after them the rows that rest on them.
 *
 * @throws InternalFault where a cell rests on itself, which no model should write
 */
export const readExactly = (sheet: Sheet, options: ExactOptions = {}): ExactValues => {
  const circle = restingOnForward(sheet)
  const { only, overrides } = options
  const firsts = sameFormulas(sheet, (id) => circle[id] === 1, overrides)
  const restsOn = (id: FormulaId): readonly FormulaId[] =>
    firsts[id] === id ? argumentsOf(sheet, id) : [firsts[id] as FormulaId]
  const uses = only === undefined ? undefined : lastUses(sheet, only, restsOn)
  const nothing = new Array<Value | undefined>(sheet.formulas.length)
  return readable(read(sheet, circle, nothing, { overrides, uses, firsts }))
}

/** Reads a sheet again with numbers in the place of parameters, by path. */
export type Rereader = (overrides: ReadonlyMap<string, Decimal>) => ExactValues

/**
 * Reads what the given formulas need as the sheet stands, and then again with other numbers as often as is asked: only
 * what rests on these is calculated anew. The digits are those of `readExactly` with the same numbers.
 */
export const rereader = (sheet: Sheet, only: Iterable<FormulaId>): Rereader => {
  const circle = restingOnForward(sheet)
  const firsts = sameFormulas(sheet, (id) => circle[id] === 1, undefined)
  // Formulas with the same numbers as stated need not have them with others, so that both ways are read.
  const needed = neededFor(sheet, only, (id) => [...argumentsOf(sheet, id), firsts[id] as FormulaId])
  const uses: LastUses = { isNeeded: (id) => needed[id] === 1, endingAt: () => [] }
  const nothing = new Array<Value | undefined>(sheet.formulas.length)
  const asStated = read(sheet, circle, nothing, { overrides: undefined, uses, firsts })
  return (overrides) => {
    const changed = restingOn(sheet, overrides)
    const values = asStated.map((value, id) => (changed[id] === 1 ? undefined : value))
    return readable(read(sheet, circle, values, { overrides, uses, firsts: undefined }))
  }
}

interface Reading {
  readonly overrides: ReadonlyMap<string, Decimal> | undefined
  /** What is read, and how long it is held; all of it where this is not given. */
  readonly uses: LastUses | undefined
  /** For every formula the first that is bound to have the same numbers; each stands for itself without it. */
  readonly firsts: Int32Array | undefined
}

/** Fills in the values that are not there yet. */
const read = (
  sheet: Sheet,
  circle: Uint8Array,
  values: (Value | undefined)[],
  { overrides, uses, firsts }: Reading,
): readonly (Value | undefined)[] => {
  const known = sourceOf(values)
  const cellsOf = exactCells(sheet, overrides)
  const readFormula = (id: FormulaId, formula: Formula): void => {
    const cells = formula.shape === 'scalar' ? undefined : sheet.axes[formula.shape]
    if (formula.op === 'data') values[id] = formula.values
    else if (isCellByCell(formula))
      values[id] = everywhere(
        exactOperations[formula.op],
        cells,
        formula.args.map((arg) => valueIn(values, arg)),
      )
    else if (cells === undefined) values[id] = cellsOf(id, known)(0)
    else {
      const row = new Array<Decimal>(cells)
      // A running total looks back at its own cells.
      values[id] = row
      const cell = cellsOf(id, known)
      for (let at = 0; at < cells; at++) row[at] = cell(at)
    }
  }
  const isRound = sheet.bindings.size > 0
  const readAll = (wanted: (id: number) => boolean): void => {
    sheet.formulas.forEach((formula, id) => {
      if (values[id] !== undefined || !wanted(id) || uses?.isNeeded(id) === false) return
      const first = firsts?.[id] ?? id
      if (first === id) readFormula(id as FormulaId, formula)
      else values[id] = values[first]
      // A long timeline has many rows that only the next row needs: they need not be held at once.
      if (!isRound) for (const done of uses?.endingAt(id) ?? []) values[done] = undefined
    })
  }
  if (isRound) {
    readAll((id) => circle[id] === 0)
    const isOpen = (id: FormulaId): boolean => circle[id] === 1 && values[id] === undefined
    const forwards = [...sheet.bindings.keys()].filter((id) => isOpen(id) && uses?.isNeeded(id) !== false)
    const { cells } = inCircle(sheet, cellsOf, known, isOpen)
    const rows = forwards.map((forward) => ({ forward, cell: cells(forward), row: [] as Decimal[] }))
    for (let period = 0; period < sheet.axes.period; period++) for (const { cell, row } of rows) row.push(cell(period))
    for (const { forward, row } of rows) values[forward] = row
  }
  readAll(() => true)
  return values
}

const valueIn = (values: readonly (Value | undefined)[], id: FormulaId): Value => {
  const found = values[id]
  if (found === undefined) throw new InternalFault(`formula ${id} was not read`)
  return found
}

const sourceOf = (values: readonly (Value | undefined)[]): ExactSource => ({
  cells: (id) => {
    const found = valueIn(values, id)
    return isRow(found) ? (at) => found[at] as Decimal : () => found
  },
  row: (id) => {
    const found = valueIn(values, id)
    if (!isRow(found)) throw new InternalFault(`formula ${id} is a single number, not a row`)
    return found
  },
})

const readable = (values: readonly (Value | undefined)[]): ExactValues => ({
  scalar: (id) => {
    const found = valueIn(values, id)
    if (isRow(found)) throw new InternalFault(`formula ${id} is a row, not a single number`)
    return found
  },
  row: sourceOf(values).row,
})

const isRow = (value: Value): value is readonly Decimal[] => Array.isArray(value)

type CellByCell = Extract<Formula, { readonly op: keyof typeof exactOperations }>

const isCellByCell = (formula: Formula): formula is CellByCell => formula.op in exactOperations

/** Cells of rows that go round in a circle, from cells that they ask for themselves; each is read once. */
const inCircle = (
  sheet: Sheet,
  cellsOf: (id: FormulaId, source: ExactSource) => ExactCell,
  known: ExactSource,
  isInCircle: (id: FormulaId) => boolean,
): ExactSource => {
  const rows = new Map<FormulaId, ExactCell>()
  const once = (id: FormulaId): ExactCell => {
    const found: (Decimal | 'open' | undefined)[] = []
    let cell: ExactCell | undefined
    return (at) => {
      const place = sheet.formulas[id]?.shape === 'scalar' ? 0 : at
      const earlier = found[place]
      if (earlier === 'open') throw new InternalFault(`formula ${id} rests on itself in period ${place}`)
      if (earlier !== undefined) return earlier
      found[place] = 'open'
      cell ??= cellsOf(id, source)
      return (found[place] = cell(place))
    }
  }
  const source: ExactSource = {
    cells: (id) => {
      if (!isInCircle(id)) return known.cells(id)
      const row = rows.get(id) ?? once(id)
      rows.set(id, row)
      return row
    },
    row: (id) => {
      if (isInCircle(id)) throw new InternalFault(`formula ${id} goes round in a circle and is never there as a whole`)
      return known.row(id)
    },
  }
  return source
}

// Compares digits in place: `eq` makes a copy first, and this is asked for every cell.
const isSame = (one: Decimal, other: Decimal): boolean =>
  one.e === other.e &&
  one.s === other.s &&
  one.d.length === other.d.length &&
  one.d.every((digits, at) => digits === other.d[at])

/**
 * Applies an operation cell by cell; a single number meets every cell of a row.
 * Rows are full of runs (a ramp that is over, a year of twelve equal months): what was the same a cell ago is not
 * calculated again.
 */
const everywhere = (
  operation: (args: readonly Decimal[]) => Decimal,
  cells: number | undefined,
  args: readonly Value[],
): Value => {
  if (cells === undefined) return operation(args as readonly Decimal[])
  const result = new Array<Decimal>(cells)
  const current = new Array<Decimal>(args.length)
  for (let cell = 0; cell < cells; cell++) {
    let isNew = cell === 0
    for (let position = 0; position < args.length; position++) {
      const arg = args[position] as Value
      const value = (isRow(arg) ? arg[cell] : arg) as Decimal
      if (value !== current[position]) isNew = true
      current[position] = value
    }
    const before = result[cell - 1]
    if (!isNew && before !== undefined) {
      result[cell] = before
      continue
    }
    const next = operation(current)
    result[cell] = before !== undefined && isSame(before, next) ? before : next
  }
  return result
}
