import { operationCode } from './operation-code.js'

/**
 * The calculation of certain cells of a sheet, as a list of operations on doubles, each of which uses only earlier
 * values. Plain arrays, so that it can be sent to a worker.
 *
 * A value is referred to by one number: `v >= 0` is an input column (`v < columns`) or the outcome of operation `v -
 * columns`; `v < 0` is the constant `constants[-v - 1]`.
 */
export interface ColumnProgram {
  /** How many input columns there are. */
  readonly columns: number
  readonly constants: Float64Array
  /** Operation codes, in order. */
  readonly codes: Uint8Array
  /** Operands of each operation, three places each; what an operation does not use is 0. */
  readonly operands: Int32Array
  /** The values that are asked for. */
  readonly targets: Int32Array
}

/** How many operands an operation has: `select` has three, functions of one number have one, all others two. */
export const operandCount = (code: number): number =>
  code === operationCode.select ? 3 : code >= operationCode.exponential ? 1 : 2
