import { InternalFault } from '../base/index.js'
import { type Decimal, ZERO } from '../money/index.js'
import { argumentsOf } from './arguments-of.js'
import type { Axes } from './axis.js'
import { exactBinary, exactMany } from './exact-operations.js'
import type { Formula, FormulaId } from './formula.js'
import { gatherCell } from './gather-cell.js'
import { lagWeights, type LagTerm } from './lag-weights.js'
import { convolution, type Convolution } from './convolution.js'
import { lastUses } from './last-uses.js'
import { readCircle } from './read-circle.js'
import { restingOnForward } from './resting-on-forward.js'
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
 */
export const readExactly = (sheet: Sheet, { only, overrides }: ExactOptions = {}): ExactValues => {
  const values = new Array<Value | undefined>(sheet.formulas.length)
  const lags = new Map<string, readonly (readonly LagTerm[])[]>()
  const lagged = (months: Decimal, open: number): readonly (readonly LagTerm[])[] => {
    const key = `${months.toString()} ${open}`
    const known = lags.get(key) ?? lagWeights(sheet.axes, months, open)
    lags.set(key, known)
    return known
  }
  const convolutions = new Map<FormulaId, Map<readonly Decimal[], Convolution>>()
  const convolved = (entering: FormulaId, share: readonly Decimal[]): Convolution => {
    const ofEntering = convolutions.get(entering) ?? new Map<readonly Decimal[], Convolution>()
    const known = ofEntering.get(share) ?? convolution(sheet.axes, share)
    convolutions.set(entering, ofEntering.set(share, known))
    return known
  }
  const circle = restingOnForward(sheet)
  const isRound = sheet.bindings.size > 0
  const firsts = sameFormulas(sheet, (id) => circle[id] === 1, overrides)
  const restsOn = (id: FormulaId): readonly FormulaId[] =>
    firsts[id] === id ? argumentsOf(sheet, id) : [firsts[id] as FormulaId]
  const uses = only === undefined ? undefined : lastUses(sheet, only, restsOn)
  const read = (wanted: (id: number) => boolean): void => {
    sheet.formulas.forEach((formula, id) => {
      if (values[id] !== undefined || !wanted(id) || uses?.isNeeded(id) === false) return
      const first = firsts[id] as number
      values[id] = first === id ? evaluate(formula, sheet.axes, values, lagged, convolved, overrides) : values[first]
      // A long timeline has many rows that only the next row needs: they need not be held at once.
      if (!isRound) for (const done of uses?.endingAt(id) ?? []) values[done] = undefined
    })
  }
  if (isRound) {
    read((id) => circle[id] === 0)
    if ([...sheet.bindings.keys()].some((forward) => uses?.isNeeded(forward) !== false))
      for (const [forward, row] of readCircle(sheet, values, lagged, convolved)) values[forward] = row
  }
  read(() => true)
  const value = (id: FormulaId): Value => {
    const found = values[id]
    if (found === undefined) throw new InternalFault(`formula ${id} was not read`)
    return found
  }
  return {
    scalar: (id) => {
      const found = value(id)
      if (isRow(found)) throw new InternalFault(`formula ${id} is a row, not a single number`)
      return found
    },
    row: (id) => {
      const found = value(id)
      if (!isRow(found)) throw new InternalFault(`formula ${id} is a single number, not a row`)
      return found
    },
  }
}

const isRow = (value: Value): value is readonly Decimal[] => Array.isArray(value)

const evaluate = (
  formula: Formula,
  axes: Axes,
  values: readonly (Value | undefined)[],
  lagged: (months: Decimal, open: number) => readonly (readonly LagTerm[])[],
  convolved: (entering: FormulaId, share: readonly Decimal[]) => Convolution,
  overrides: ReadonlyMap<string, Decimal> | undefined,
): Value => {
  const value = (id: FormulaId): Value => values[id] as Value
  const scalar = (id: FormulaId): Decimal => values[id] as Decimal
  const row = (id: FormulaId): readonly Decimal[] => values[id] as readonly Decimal[]
  const cells = formula.shape === 'scalar' ? undefined : axes[formula.shape]

  switch (formula.op) {
    case 'constant':
      return formula.value
    case 'parameter':
      return overrides?.get(formula.path) ?? formula.value
    case 'data':
      return formula.values
    case 'cells':
      return formula.args.map(scalar)
    case 'total':
      return exactMany.add([ZERO, ...row(formula.args[0])])
    case 'least':
      return row(formula.args[0]).reduce(exactBinary.minimum)
    case 'greatest':
      return row(formula.args[0]).reduce(exactBinary.maximum)
    case 'running': {
      let total = ZERO
      return row(formula.args[0]).map((cell) => (total = cell.isZero() ? total : total.plus(cell)))
    }
    case 'gather': {
      const from = row(formula.args[0])
      return formula.terms.map((terms) => gatherCell(terms, (cell) => from[cell] as Decimal))
    }
    case 'lagged': {
      const from = row(formula.args[0])
      return lagged(scalar(formula.args[1]), formula.from).map((terms) =>
        terms.reduce((total, { cell, weight }) => total.plus((from[cell] as Decimal).times(weight)), ZERO),
      )
    }
    case 'forward':
      throw new InternalFault('a forward row is read cell by cell')
    case 'convolve': {
      const [entering, share] = formula.args
      const cell = convolved(entering, row(share))
      return Array.from({ length: cells as number }, (_, at) =>
        cell(formula, at, (period) => row(entering)[period] as Decimal),
      )
    }
    case 'add':
    case 'multiply':
    case 'select':
      return everywhere(exactMany[formula.op], cells, formula.args.map(value))
    default: {
      const operation = exactBinary[formula.op]
      return everywhere(([one, other]) => operation(one as Decimal, other as Decimal), cells, formula.args.map(value))
    }
  }
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
 * worked out again.
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
