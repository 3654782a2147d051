import { Decimal, ONE, ZERO } from '../money/index.js'
import type { Axes } from './axis.js'
import type { Formula, FormulaId } from './formula.js'
import { lagWeights } from './lag-weights.js'
import { neededFor } from './needed-for.js'
import type { Sheet } from './sheet.js'

/** The numbers behind the formulas of a sheet, as the exact reader found them. */
export interface ExactValues {
  /** The number of a scalar formula. */
  scalar(id: FormulaId): Decimal
  /** The numbers of a row; a scalar is stretched along nothing and refused. */
  row(id: FormulaId): readonly Decimal[]
}

export interface ExactOptions {
  /** Reads only what these formulas need; the whole sheet where it is not given. */
  readonly only?: readonly FormulaId[]
  /** Numbers in the place of parameters, by path. */
  readonly overrides?: ReadonlyMap<string, Decimal>
}

type Value = Decimal | readonly Decimal[]

/** Reads a sheet in decimals of 34 digits. Nothing is rounded on the way beyond that; the same sheet gives the same digits. */
export const readExactly = (sheet: Sheet, options: ExactOptions = {}): ExactValues => {
  const values: (Value | undefined)[] = new Array<Value | undefined>(sheet.formulas.length)
  const needed = options.only === undefined ? undefined : neededFor(sheet, options.only)
  sheet.formulas.forEach((formula, id) => {
    if (needed !== undefined && needed[id] !== 1) return
    values[id] = evaluate(formula, sheet.axes, values, options.overrides)
  })
  const value = (id: FormulaId): Value => {
    const found = values[id]
    if (found === undefined) throw new RangeError(`formula ${id} was not read`)
    return found
  }
  return {
    scalar: (id) => {
      const found = value(id)
      if (isRow(found)) throw new TypeError(`formula ${id} is a row, not a single number`)
      return found
    },
    row: (id) => {
      const found = value(id)
      if (!isRow(found)) throw new TypeError(`formula ${id} is a single number, not a row`)
      return found
    },
  }
}

const isRow = (value: Value): value is readonly Decimal[] => Array.isArray(value)

type Elementwise = (...args: readonly Decimal[]) => Decimal

const evaluate = (
  formula: Formula,
  axes: Axes,
  values: readonly (Value | undefined)[],
  overrides: ReadonlyMap<string, Decimal> | undefined,
): Value => {
  const arg = (position: number): Value => {
    const args = 'args' in formula ? formula.args : []
    return values[args[position] as FormulaId] as Value
  }
  const row = (position: number): readonly Decimal[] => arg(position) as readonly Decimal[]

  switch (formula.op) {
    case 'constant':
      return formula.value
    case 'parameter':
      return overrides?.get(formula.path) ?? formula.value
    case 'data':
      return formula.values
    case 'cells':
      return formula.args.map((_, cell) => arg(cell) as Decimal)
    case 'total':
      return row(0).reduce((total, cell) => total.plus(cell), ZERO)
    case 'least':
      return row(0).reduce((least, cell) => (cell.lt(least) ? cell : least))
    case 'greatest':
      return row(0).reduce((greatest, cell) => (cell.gt(greatest) ? cell : greatest))
    case 'running': {
      let total = ZERO
      return row(0).map((cell) => (total = total.plus(cell)))
    }
    case 'gather': {
      const cells = row(0)
      return formula.terms.map((terms) =>
        terms.reduce((total, { cell, weight }) => {
          const value = cells[cell] as Decimal
          const weighted = weight === 1 ? value : value.times(weight)
          return total === ZERO ? weighted : total.plus(weighted)
        }, ZERO),
      )
    }
    case 'lagged': {
      const cells = row(0)
      return lagWeights(axes, arg(1) as Decimal).map((terms) =>
        terms.reduce((total, { cell, weight }) => total.plus((cells[cell] as Decimal).times(weight)), ZERO),
      )
    }
    default:
      return stretch(
        elementwise[formula.op],
        formula.shape === 'scalar' ? undefined : axes[formula.shape],
        formula.args.map((id) => values[id] as Value),
      )
  }
}

const elementwise = {
  add: (...args) => {
    let total = args[0] as Decimal
    for (let index = 1; index < args.length; index++) total = total.plus(args[index] as Decimal)
    return total
  },
  multiply: (...args) => {
    let product = args[0] as Decimal
    for (let index = 1; index < args.length; index++) {
      if (product.isZero()) return ZERO
      product = product.times(args[index] as Decimal)
    }
    return product
  },
  subtract: (from, what) => (from as Decimal).minus(what as Decimal),
  // Division by nought is left to the formula's own test beside it; what it yields here is never chosen.
  divide: (what, by) => (what as Decimal).div(by as Decimal),
  minimum: (one, other) => ((one as Decimal).lte(other as Decimal) ? one : other) as Decimal,
  maximum: (one, other) => ((one as Decimal).gte(other as Decimal) ? one : other) as Decimal,
  power: (base, exponent) => ((exponent as Decimal).isZero() ? ONE : (base as Decimal).pow(exponent as Decimal)),
  floor: (of) => (of as Decimal).floor(),
  select: (test, then, otherwise) => ((test as Decimal).gt(ZERO) ? then : otherwise) as Decimal,
} as const satisfies Partial<Record<Formula['op'], Elementwise>>

/** Applies an operation cell by cell; a single number meets every cell of a row. */
const stretch = (operation: Elementwise, length: number | undefined, args: readonly Value[]): Value => {
  if (length === undefined) return operation(...(args as readonly Decimal[]))
  const cells = new Array<Decimal>(length)
  const cellArgs = new Array<Decimal>(args.length)
  for (let cell = 0; cell < length; cell++) {
    for (let position = 0; position < args.length; position++) {
      const value = args[position] as Value
      cellArgs[position] = (isRow(value) ? value[cell] : value) as Decimal
    }
    cells[cell] = operation(...cellArgs)
  }
  return cells
}
