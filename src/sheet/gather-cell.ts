import { type Decimal, ZERO } from '../money/index.js'
import type { Term } from './formula.js'

/** One cell of a `gather` row, in decimals: a few cells of another row, each times a weight. */
export const gatherCell = (terms: readonly Term[], from: (cell: number) => Decimal): Decimal =>
  terms.reduce((total, { cell, weight }) => {
    const value = from(cell)
    if (value.isZero()) return total
    if (weight === 1) return total.isZero() ? value : total.plus(value)
    return weight === -1 ? total.minus(value) : total.plus(value.times(weight))
  }, ZERO)
