import { operandCount, type ColumnProgram } from './column-program.js'
import { applyOperation, operationCode, type OperationCode } from './operation-code.js'
import { anything, rangeOf, type ValueRange } from './value-range.js'

/** A value of a program that is being written; see `ColumnProgram` for what the number means. */
export type ValueNumber = number

/** Writes a column program: what equals something written before is not written again, and constants are folded. */
export interface ProgramWriter {
  readonly constant: (value: number) => ValueNumber
  /** @param b what the operation takes beside its first number; nothing for a function of one number */
  operation(code: OperationCode, a: ValueNumber, b?: ValueNumber, c?: ValueNumber): ValueNumber
  /** The number behind a constant; undefined for what varies. */
  known(value: ValueNumber): number | undefined
  program(targets: readonly ValueNumber[]): ColumnProgram
}

/** Products of more factors are not searched: a case has none, and searching takes time. */
const mostFactors = 24

const { add, subtract, multiply, divide, minimum, maximum, select } = operationCode

/**
 * Starts a program over input columns, which are its values 0, 1, 2, ...
 *
 * @param inputs between which numbers each column lies. A test whose answer follows from that is not written, nor is a
 *   limit that cannot bind.
 */
export const programWriter = (inputs: readonly ValueRange[]): ProgramWriter => {
  const columns = inputs.length
  const ranges: ValueRange[] = [...inputs]
  const constants: number[] = []
  const constantNumbers = new Map<number, ValueNumber>()
  const codes: OperationCode[] = []
  const operands: number[] = []
  const written = new Map<string, ValueNumber>()

  const constant = (value: number): ValueNumber => {
    // No minus zero: the sign of a zero never reaches a result.
    const plain = value === 0 ? 0 : value
    const seen = constantNumbers.get(plain)
    if (seen !== undefined) return seen
    constants.push(plain)
    constantNumbers.set(plain, -constants.length)
    return -constants.length
  }
  const known = (value: ValueNumber): number | undefined => (value < 0 ? constants[-value - 1] : undefined)

  const append = (code: OperationCode, a: ValueNumber, b: ValueNumber, c: ValueNumber): ValueNumber => {
    const key = `${code},${a},${b},${c}`
    const seen = written.get(key)
    if (seen !== undefined) return seen
    codes.push(code)
    operands.push(a, b, c)
    const value = columns + codes.length - 1
    ranges.push(rangeOf(code, range(a), range(b), range(c)))
    written.set(key, value)
    return value
  }
  const range = (value: ValueNumber): ValueRange => {
    const constantValue = known(value)
    if (constantValue !== undefined)
      return { low: constantValue, high: constantValue, mayBeNaN: Number.isNaN(constantValue) }
    return ranges[value] ?? anything
  }
  const partsOf = (value: ValueNumber): readonly [OperationCode | undefined, ValueNumber, ValueNumber] => {
    const at = value - columns
    return at < 0 ? [undefined, 0, 0] : [codes[at], operands[at * 3] as number, operands[at * 3 + 1] as number]
  }
  /** The factors of a value; the value itself where it is no product. */
  const factorsOf = (value: ValueNumber, into: ValueNumber[] = []): ValueNumber[] => {
    const [code, one, other] = partsOf(value)
    if (code !== multiply || into.length > mostFactors) into.push(value)
    else factorsOf(other, factorsOf(one, into))
    return into
  }
  const product = (factors: readonly ValueNumber[]): ValueNumber => {
    const number = factors.reduce((sum, factor) => sum * (known(factor) ?? 1), 1)
    const varying = factors.filter((factor) => known(factor) === undefined).sort((one, other) => one - other)
    const [first, ...others] = varying
    return first === undefined
      ? constant(number)
      : operation(
          multiply,
          constant(number),
          others.reduce((sum, factor) => operation(multiply, sum, factor), first),
        )
  }
  /**
   * A quotient without the factors that numerator and denominator share: where such a factor is zero, the exact reader
   * has no number either.
   */
  const cancelled = (above: ValueNumber, below: ValueNumber): ValueNumber | undefined => {
    const [left, right] = [factorsOf(above), factorsOf(below)]
    let found = false
    for (const factor of [...right]) {
      const place = known(factor) === undefined ? left.indexOf(factor) : -1
      if (place === -1) continue
      left.splice(place, 1)
      right.splice(right.indexOf(factor), 1)
      found = true
    }
    return found ? operation(divide, product(left), product(right)) : undefined
  }

  const operation: ProgramWriter['operation'] = (code, a, b = 0, c = 0) => {
    const [left, right] = [known(a), known(b)]
    if (operandCount(code) === 1)
      return left === undefined ? append(code, a, 0, 0) : constant(applyOperation(code, left, 0, 0))
    if (code === select) {
      const test = range(a)
      if (!test.mayBeNaN && test.low > 0) return b
      if (!test.mayBeNaN && test.high <= 0) return c
      if (left !== undefined) return left > 0 ? b : c
      return b === c ? b : append(code, a, b, c)
    }
    if (left !== undefined && right !== undefined) return constant(applyOperation(code, left, right, 0))
    if (code === add) {
      if (left === 0) return b
      if (right === 0) return a
    }
    if (code === subtract && right === 0) return a
    if (code === multiply) {
      // As in the exact reader, zero times anything is zero.
      if (left === 0 || right === 0) return constant(0)
      if (left === 1) return b
      if (right === 1) return a
      const [number, varying] = left === undefined ? [right, a] : [left, b]
      const [inner, scale, rest] = partsOf(varying)
      const scaledBy = known(scale)
      if (number !== undefined && inner === multiply && scaledBy !== undefined)
        return operation(multiply, constant(number * scaledBy), rest)
    }
    if (code === divide) {
      if (right !== undefined && right !== 0) return operation(multiply, a, constant(1 / right))
      const simpler = cancelled(a, b)
      if (simpler !== undefined) return simpler
    }
    if (code === minimum || code === maximum) {
      const [one, other] = [range(a), range(b)]
      if (a === b) return a
      if (!one.mayBeNaN && !other.mayBeNaN) {
        if (one.high <= other.low) return code === minimum ? a : b
        if (other.high <= one.low) return code === minimum ? b : a
      }
    }
    // A sum or product in the other order is the same double.
    const isTurned = (code === add || code === multiply) && a > b
    return isTurned ? append(code, b, a, 0) : append(code, a, b, 0)
  }

  return {
    constant,
    known,
    operation,
    program: (targets) => ({
      columns,
      constants: Float64Array.from(constants),
      codes: Uint8Array.from(codes),
      operands: Int32Array.from(operands),
      targets: Int32Array.from(targets),
    }),
  }
}
