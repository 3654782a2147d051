import type { Arithmetic, Inverse } from '../../chance/index.js'
import { operationCode, programWriter, trimProgram, type ColumnProgram, type ValueNumber } from '../../sheet/index.js'

const { add, subtract, multiply, quotient, squareRoot, exponential, inverseNormal, select } = operationCode

/**
 * How chances become numbers, as a program of its own: one column of chances in and one column of numbers out for each
 * inverse. Drawing takes most of the time of a simulation, and a program runs on vectors where the host has them.
 */
export const drawingProgram = (inverses: readonly Inverse[]): ColumnProgram => {
  const write = programWriter(inverses.map(() => ({ low: 0, high: 1, mayBeNaN: false })))
  const arithmetic: Arithmetic<ValueNumber> = {
    number: write.constant,
    add: (a, b) => write.operation(add, a, b),
    subtract: (a, b) => write.operation(subtract, a, b),
    multiply: (a, b) => write.operation(multiply, a, b),
    floor: (a) => write.operation(quotient, a, write.constant(1)),
    squareRoot: (a) => write.operation(squareRoot, a),
    exponential: (a) => write.operation(exponential, a),
    inverseNormal: (a) => write.operation(inverseNormal, a),
    choose: (test, one, other) => write.operation(select, test, one, other),
  }
  return trimProgram(write.program(inverses.map((inverse, column) => inverse(column, arithmetic))))
}
