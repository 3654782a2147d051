import { type Decimal, ZERO } from '../money/index.js'
import { convolution, type Convolution } from './convolution.js'
import { exactOperations } from './exact-operations.js'
import type { Formula, FormulaId, Term } from './formula.js'
import { lagWeights, type LagTerm } from './lag-weights.js'
import type { Sheet } from './sheet.js'
import { snapToZero } from './snap-to-zero.js'

/** A cell of a formula; the number of a scalar for every cell. */
export type ExactCell = (at: number) => Decimal

/** Where a formula finds the numbers that it rests on. */
export interface ExactSource {
  readonly cells: (id: FormulaId) => ExactCell
  /** All cells of a row. */
  readonly row: (id: FormulaId) => readonly Decimal[]
}

/**
 * The result of each operation in decimals, cell by cell. The same for rows that are read one after another and for
 * rows that go round in a circle: only where cells are found differs.
 */
export const exactCells = (
  sheet: Sheet,
  overrides: ReadonlyMap<string, Decimal> | undefined,
): ((id: FormulaId, source: ExactSource) => ExactCell) => {
  const lagged = rememberedLags(sheet)
  const convolved = rememberedConvolutions(sheet)
  return (id, { cells, row }) => {
    const formula = sheet.formulas[id] as Formula
    switch (formula.op) {
      case 'constant':
        return () => formula.value
      case 'parameter':
        return () => overrides?.get(formula.path) ?? formula.value
      case 'data':
        return (at) => formula.values[at] as Decimal
      case 'cells':
        return (at) => cells(formula.args[at] as FormulaId)(0)
      case 'total':
        return () => exactOperations.add([ZERO, ...row(formula.args[0])])
      case 'least':
        return () => exactOperations.minimum(row(formula.args[0]))
      case 'greatest':
        return () => exactOperations.maximum(row(formula.args[0]))
      case 'running': {
        const [own, added] = [cells(id), cells(formula.args[0])]
        return (at) => exactOperations.add([at === 0 ? ZERO : own(at - 1), added(at)])
      }
      case 'gather': {
        const from = cells(formula.args[0])
        return (at) => gatherCell(formula.terms[at] ?? [], from)
      }
      case 'lagged': {
        const from = cells(formula.args[0])
        const terms = lagged(cells(formula.args[1])(0), formula.from)
        return (at) => (terms[at] ?? []).reduce((total, { cell, weight }) => total.plus(from(cell).times(weight)), ZERO)
      }
      case 'forward':
        return cells(sheet.bindings.get(id) as FormulaId)
      case 'convolve': {
        const [entering, share] = formula.args
        const [inEffect, entered] = [convolved(entering, row(share)), cells(entering)]
        return (at) => inEffect(formula, at, entered)
      }
      default: {
        const operation = exactOperations[formula.op]
        const args = formula.args.map(cells)
        return (at) => operation(args.map((arg) => arg(at)))
      }
    }
  }
}

const rememberedLags = ({ axes }: Sheet): ((months: Decimal, open: number) => readonly (readonly LagTerm[])[]) => {
  const lags = new Map<string, readonly (readonly LagTerm[])[]>()
  return (months, open) => {
    const key = `${months.toString()} ${open}`
    const known = lags.get(key) ?? lagWeights(axes, months, open)
    lags.set(key, known)
    return known
  }
}

const rememberedConvolutions = ({ axes }: Sheet): ((entering: FormulaId, share: readonly Decimal[]) => Convolution) => {
  const convolutions = new Map<FormulaId, Map<readonly Decimal[], Convolution>>()
  return (entering, share) => {
    const ofEntering = convolutions.get(entering) ?? new Map<readonly Decimal[], Convolution>()
    const known = ofEntering.get(share) ?? convolution(axes, share)
    convolutions.set(entering, ofEntering.set(share, known))
    return known
  }
}

/** One cell of a `gather` row, in decimals: a few cells of another row, each times a weight. */
const gatherCell = (terms: readonly Term[], from: (cell: number) => Decimal): Decimal => {
  const values = terms.map(({ cell }) => from(cell))
  const total = terms.reduce((sum, { weight }, at) => {
    const value = values[at] as Decimal
    if (value.isZero()) return sum
    if (weight === 1) return sum.isZero() ? value : sum.plus(value)
    return weight === -1 ? sum.minus(value) : sum.plus(value.times(weight))
  }, ZERO)
  return snapToZero(total, values)
}
