import type { ColumnProgram } from './column-program.js'
import { applyOperation, operationCode, type OperationCode } from './operation-code.js'

/** A value of a program that is being written; see `ColumnProgram` for what the number means. */
export type ValueNumber = number

/** Writes a column program: what equals something written before is not written again, and constants are folded. */
export interface ProgramWriter {
  constant(value: number): ValueNumber
  operation(code: OperationCode, a: ValueNumber, b: ValueNumber, c?: ValueNumber): ValueNumber
  /** The number behind a constant; undefined for what varies. */
  known(value: ValueNumber): number | undefined
  program(targets: readonly ValueNumber[]): ColumnProgram
}

const { add, subtract, multiply, divide, minimum, maximum, select } = operationCode

/** Starts a program over so many input columns, which are its values 0, 1, 2, ... */
export const programWriter = (columns: number): ProgramWriter => {
  const constants: number[] = []
  const constantNumbers = new Map<number, ValueNumber>()
  const codes: OperationCode[] = []
  const operands: number[] = []
  const written = new Map<string, ValueNumber>()

  const constant = (value: number): ValueNumber => {
    // Nought is nought: the sign of a zero never reaches a result.
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
    written.set(key, value)
    return value
  }

  const operation: ProgramWriter['operation'] = (code, a, b, c = 0) => {
    const [left, right] = [known(a), known(b)]
    if (code === select) {
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
      // As the exact reader has it: nothing is left of nought, whatever it is multiplied by.
      if (left === 0 || right === 0) return constant(0)
      if (left === 1) return b
      if (right === 1) return a
    }
    if (code === divide && right !== undefined && right !== 0)
      return operation(multiply, a, constant(1 / right))
    if ((code === minimum || code === maximum) && a === b) return a
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
