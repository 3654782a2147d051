import type { Decimal } from '../../money/index.js'
import type { Formula, FormulaId, Term } from '../formula.js'
import { convolveTerms, type ConvolveTerm } from '../convolve-terms.js'
import type { CellSource } from './cell-source.js'
import { laggedCell } from './lagged-cell.js'
import { operationCode } from './operation-code.js'
import type { ProgramWriter, ValueNumber } from './program-writer.js'

type Value = ValueNumber | undefined

/**
 * Writes a cell of a formula; undefined where cells that it needs have yet to be compiled. All of these are then asked
 * for at once.
 */
export type CellWriter = (id: FormulaId, formula: Formula, cell: number) => Value

type Fold = (one: ValueNumber, other: ValueNumber) => ValueNumber

/** Writes cells of formulas with the operations of a column program. */
export const cellWriter = (write: ProgramWriter, source: CellSource): CellWriter => {
  const fold = (name: 'add' | 'multiply' | 'minimum' | 'maximum'): Fold => {
    const code = operationCode[name]
    return (one, other) => write.operation(code, one, other)
  }
  const [add, multiply, minimum, maximum] = [fold('add'), fold('multiply'), fold('minimum'), fold('maximum')]
  const zero = write.constant(0)
  const all = (values: readonly Value[], then: (known: readonly ValueNumber[]) => ValueNumber): Value => {
    const isKnown = (value: Value): value is ValueNumber => value !== undefined
    return values.every(isKnown) ? then(values) : undefined
  }
  const plus = (total: ValueNumber, value: ValueNumber, weight: number): ValueNumber =>
    weight === -1
      ? write.operation(operationCode.subtract, total, value)
      : add(total, multiply(value, write.constant(weight)))
  const reduced = (values: readonly ValueNumber[], one: Fold): ValueNumber =>
    values.slice(1).reduce(one, values[0] ?? zero)

  /**
   * Constants first, then what is the same in every cell, then the cells of rows: the part that cells share is then one
   * value, computed once.
   */
  const shared = (args: readonly FormulaId[], values: readonly ValueNumber[], one: Fold): ValueNumber => {
    const rank = (position: number): number =>
      write.known(values[position] as ValueNumber) !== undefined
        ? 0
        : source.isScalar(args[position] as FormulaId)
          ? 1
          : 2
    const order = args.map((_, position) => position)
    order.sort((left, right) => rank(left) - rank(right))
    return reduced(
      order.map((position) => values[position] as ValueNumber),
      one,
    )
  }
  const overRow = (row: FormulaId, one: Fold): Value =>
    all(
      Array.from({ length: source.cells(row) }, (_, cell) => source.cell(row, cell)),
      (values) => reduced(values, one),
    )

  const gathered = (row: FormulaId, terms: readonly Term[]): Value =>
    all(
      terms.map((term) => source.cell(row, term.cell)),
      (values) => values.reduce((total, value, position) => plus(total, value, (terms[position] as Term).weight), zero),
    )

  const convolved = (
    [entering, , accumulated]: readonly [FormulaId, FormulaId, FormulaId],
    terms: readonly ConvolveTerm[],
  ): Value =>
    all(
      terms.flatMap(({ entry, profile }) => [
        source.cell(entering, entry),
        ...profile.map((term) => source.cell(accumulated, term.cell)),
      ]),
      (values) => {
        let at = 0
        return terms.reduce((total, { profile, months }) => {
          const entered = values[at++] as ValueNumber
          const seen = profile.reduce((sum, { weight }) => plus(sum, values[at++] as ValueNumber, weight), zero)
          const product = multiply(entered, seen)
          return add(total, write.operation(operationCode.divide, product, write.constant(months)))
        }, zero)
      },
    )

  return (id, formula, cell) => {
    switch (formula.op) {
      case 'constant':
        return write.constant(formula.value.toNumber())
      case 'parameter':
        return source.parameter(formula.path, formula.value)
      case 'data':
        return write.constant((formula.values[cell] as Decimal).toNumber())
      case 'cells':
        return source.cell(formula.args[cell] as FormulaId, 0)
      case 'add':
        return all(
          formula.args.map((arg) => source.cell(arg, cell)),
          (values) => shared(formula.args, values, add),
        )
      case 'multiply':
        return all(
          formula.args.map((arg) => source.cell(arg, cell)),
          (values) => shared(formula.args, values, multiply),
        )
      case 'subtract':
      case 'divide':
      case 'quotient':
      case 'minimum':
      case 'maximum': {
        const code = operationCode[formula.op]
        return all(
          formula.args.map((arg) => source.cell(arg, cell)),
          ([one, other]) => write.operation(code, one as ValueNumber, other),
        )
      }
      case 'power':
        return all(
          formula.args.map((arg) => source.cell(arg, cell)),
          ([base, exponent]) => powerOf(write, base as ValueNumber, exponent as ValueNumber),
        )
      case 'select': {
        const [test, then, otherwise] = formula.args
        const tested = source.cell(test, cell)
        if (tested === undefined) return undefined
        const known = write.known(tested)
        if (known !== undefined) return source.cell(known > 0 ? then : otherwise, cell)
        return all([source.cell(then, cell), source.cell(otherwise, cell)], ([one, other]) =>
          write.operation(operationCode.select, tested, one, other),
        )
      }
      case 'running': {
        const own = source.cell(formula.args[0], cell)
        if (cell === 0) return own
        return all([source.cell(id, cell - 1), own], ([before, next]) =>
          add(before as ValueNumber, next as ValueNumber),
        )
      }
      case 'total':
        return overRow(formula.args[0], add)
      case 'least':
        return overRow(formula.args[0], minimum)
      case 'greatest':
        return overRow(formula.args[0], maximum)
      case 'gather':
        return gathered(formula.args[0], formula.terms[cell] ?? [])
      case 'lagged':
        return laggedCell(write, source, formula, cell)
      case 'forward':
        return source.cell(source.bound(id), cell)
      case 'convolve':
        return convolved(formula.args, convolveTerms(source.axes, formula, cell))
    }
  }
}

/**
 * Whole powers as products from the left, each resting on the power below it: a row of rising powers costs one product
 * a cell. The power of one half, by which an uncertain discount rate counts from the middle of a period, is a square
 * root.
 */
const powerOf = (write: ProgramWriter, base: ValueNumber, exponent: ValueNumber): ValueNumber => {
  const known = write.known(exponent)
  if (known === 0.5) return write.operation(operationCode.squareRoot, base)
  if (known === undefined || !Number.isInteger(known) || Math.abs(known) > mostWrittenOut)
    return write.operation(operationCode.power, base, exponent)
  let product = write.constant(1)
  for (let factor = 0; factor < Math.abs(known); factor++)
    product = write.operation(operationCode.multiply, product, base)
  return known < 0 ? write.operation(operationCode.divide, write.constant(1), product) : product
}

const mostWrittenOut = 120
