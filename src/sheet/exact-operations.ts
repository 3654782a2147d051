import { type Decimal, ONE, ZERO } from '../money/index.js'
import { snapToZero } from './snap-to-zero.js'

const isAboveZero = (value: Decimal): boolean => !value.isNegative() && !value.isZero()

type Binary = (one: Decimal, other: Decimal) => Decimal

const binary =
  (operation: Binary) =>
  (cells: readonly Decimal[]): Decimal =>
    operation(cells[0] as Decimal, cells[1] as Decimal)

const minimum: Binary = (one, other) => (one.lte(other) ? one : other)
const maximum: Binary = (one, other) => (one.gte(other) ? one : other)

/** Operations on numbers, in the order in which a formula has its arguments. */
export const exactOperations = {
  add: (cells: readonly Decimal[]): Decimal => {
    let total = cells[0] as Decimal
    for (let index = 1; index < cells.length; index++) {
      const cell = cells[index] as Decimal
      if (!cell.isZero()) total = total.isZero() ? cell : total.plus(cell)
    }
    return total
  },
  multiply: (cells: readonly Decimal[]): Decimal => {
    let product = cells[0] as Decimal
    for (let index = 1; index < cells.length; index++) {
      const cell = cells[index] as Decimal
      if (product.isZero() || cell === ONE) continue
      product = product === ONE ? cell : cell.isZero() ? ZERO : product.times(cell)
    }
    return product
  },
  select: (cells: readonly Decimal[]): Decimal => (isAboveZero(cells[0] as Decimal) ? cells[1] : cells[2]) as Decimal,
  subtract: binary((from, what) => (what.isZero() ? from : snapToZero(from.minus(what), [from, what]))),
  // The result of a division by zero is never selected: the formula tests for it.
  divide: binary((what, by) => (by === ONE || (what.isZero() && !by.isZero()) ? what : what.div(by))),
  quotient: binary((what, by) => {
    const whole = what.divToInt(by)
    return whole.times(by).gt(what) ? whole.minus(ONE) : whole
  }),
  minimum: (cells: readonly Decimal[]): Decimal => cells.reduce(minimum),
  maximum: (cells: readonly Decimal[]): Decimal => cells.reduce(maximum),
  power: binary((base, exponent) => (exponent.isZero() ? ONE : base.pow(exponent))),
} as const
