import { type Decimal, ONE, ZERO } from '../money/index.js'

type Cell = Decimal

const isAboveZero = (value: Cell): boolean => !value.isNegative() && !value.isZero()

/** Operations on two numbers. */
export const exactBinary = {
  subtract: (from: Cell, what: Cell): Cell => (what.isZero() ? from : from.minus(what)),
  // What division by zero yields is never chosen: the formula's own test stands beside it.
  divide: (what: Cell, by: Cell): Cell => (by === ONE || (what.isZero() && !by.isZero()) ? what : what.div(by)),
  quotient: (what: Cell, by: Cell): Cell => {
    const whole = what.divToInt(by)
    return whole.times(by).gt(what) ? whole.minus(ONE) : whole
  },
  minimum: (one: Cell, other: Cell): Cell => (one.lte(other) ? one : other),
  maximum: (one: Cell, other: Cell): Cell => (one.gte(other) ? one : other),
  power: (base: Cell, exponent: Cell): Cell => (exponent.isZero() ? ONE : base.pow(exponent)),
} as const

/** Operations on any number of numbers. */
export const exactMany = {
  add: (cells: readonly Cell[]): Cell => {
    let total = cells[0] as Cell
    for (let index = 1; index < cells.length; index++) {
      const cell = cells[index] as Cell
      if (!cell.isZero()) total = total.isZero() ? cell : total.plus(cell)
    }
    return total
  },
  multiply: (cells: readonly Cell[]): Cell => {
    let product = cells[0] as Cell
    for (let index = 1; index < cells.length; index++) {
      const cell = cells[index] as Cell
      if (product.isZero() || cell === ONE) continue
      product = product === ONE ? cell : cell.isZero() ? ZERO : product.times(cell)
    }
    return product
  },
  select: (cells: readonly Cell[]): Cell => (isAboveZero(cells[0] as Cell) ? cells[1] : cells[2]) as Cell,
} as const
