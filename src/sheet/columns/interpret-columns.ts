import { exp, normalQuantile } from '../../chance/index.js'
import type { ColumnMachine } from './column-machine.js'
import { operandCount, type ColumnProgram } from './column-program.js'
import { operationCode, power, type OperationCode } from './operation-code.js'
import { valueSlots } from './value-slots.js'

/** Runs a program one operation at a time, each over all draws of a block: anywhere, and slower than WebAssembly. */
export const interpretColumns = (program: ColumnProgram, capacity: number): ColumnMachine => {
  const { columns, codes, operands, constants, targets } = program
  const { count, slots } = valueSlots(program)
  const column = (): Float64Array => new Float64Array(capacity)
  const held = Array.from({ length: count }, column)
  const spare = [column(), column(), column()]
  const outputs = Array.from(targets, (target) =>
    target < 0 ? column().fill(constants[-target - 1] as number) : undefined,
  )
  const slotOf = (value: number): Float64Array =>
    held[value < columns ? value : (slots[value - columns] as number)] as Float64Array

  const operand = (at: number, place: number, draws: number): Float64Array => {
    const value = operands[at * 3 + place] as number
    if (value >= 0) return slotOf(value)
    return (spare[place] as Float64Array).fill(constants[-value - 1] as number, 0, draws)
  }
  return {
    capacity,
    input: (position) => held[position] as Float64Array,
    run: (draws) => {
      codes.forEach((code, at) => {
        const a = operand(at, 0, draws)
        const b = operandCount(code) > 1 ? operand(at, 1, draws) : a
        const c = operandCount(code) === 3 ? operand(at, 2, draws) : b
        applyOverColumns(code as OperationCode, held[slots[at] as number] as Float64Array, a, b, c, draws)
      })
    },
    output: (position) => outputs[position] ?? slotOf(targets[position] as number),
  }
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- every column is as long as a block */
const applyOverColumns = (
  code: OperationCode,
  out: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  draws: number,
): void => {
  switch (code) {
    case operationCode.add:
      for (let i = 0; i < draws; i++) out[i] = a[i]! + b[i]!
      return
    case operationCode.subtract:
      for (let i = 0; i < draws; i++) out[i] = a[i]! - b[i]!
      return
    case operationCode.multiply:
      for (let i = 0; i < draws; i++) out[i] = a[i]! * b[i]!
      return
    case operationCode.divide:
      for (let i = 0; i < draws; i++) out[i] = a[i]! / b[i]!
      return
    case operationCode.minimum:
      for (let i = 0; i < draws; i++) out[i] = a[i]! <= b[i]! ? a[i]! : b[i]!
      return
    case operationCode.maximum:
      for (let i = 0; i < draws; i++) out[i] = a[i]! >= b[i]! ? a[i]! : b[i]!
      return
    case operationCode.quotient:
      for (let i = 0; i < draws; i++) out[i] = Math.floor(a[i]! / b[i]!)
      return
    case operationCode.power:
      for (let i = 0; i < draws; i++) out[i] = power(a[i]!, b[i]!)
      return
    case operationCode.select:
      for (let i = 0; i < draws; i++) out[i] = a[i]! > 0 ? b[i]! : c[i]!
      return
    case operationCode.exponential:
      for (let i = 0; i < draws; i++) out[i] = exp(a[i]!)
      return
    case operationCode.inverseNormal:
      for (let i = 0; i < draws; i++) out[i] = normalQuantile(a[i]!)
      return
    case operationCode.squareRoot:
      for (let i = 0; i < draws; i++) out[i] = Math.sqrt(a[i]!)
  }
}
