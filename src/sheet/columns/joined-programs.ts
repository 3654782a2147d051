import { operandCount, type ColumnProgram } from './column-program.js'
import type { ValueNumber } from './program-writer.js'

/**
 * Two programs over the same columns as one: the targets of the first, then those of the second. The first keeps its
 * operations as they are, so that its targets come to the same doubles as alone; of the second, only what the first
 * does not compute already is added.
 */
export const joinedPrograms = (first: ColumnProgram, second: ColumnProgram): ColumnProgram => {
  const { columns } = first
  const constants = [...first.constants]
  const codes = [...first.codes]
  const operands = [...first.operands]
  const constantPlaces = new Map(constants.map((constant, place) => [constant, -place - 1]))
  const keyOf = (code: number, terms: readonly ValueNumber[]): string => `${code},${terms.join(',')}`
  const written = new Map(codes.map((code, at) => [keyOf(code, operands.slice(at * 3, at * 3 + 3)), columns + at]))

  const places = new Int32Array(second.codes.length)
  const moved = (value: ValueNumber): ValueNumber => {
    if (value >= columns) return places[value - columns] as number
    if (value >= 0) return value
    const constant = second.constants[-value - 1] as number
    const known = constantPlaces.get(constant) ?? -constants.push(constant)
    constantPlaces.set(constant, known)
    return known
  }
  second.codes.forEach((code, at) => {
    const terms = [0, 1, 2].map((place) =>
      place < operandCount(code) ? moved(second.operands[at * 3 + place] as number) : 0,
    )
    const key = keyOf(code, terms)
    let value = written.get(key)
    if (value === undefined) {
      value = columns + codes.push(code) - 1
      operands.push(...terms)
      written.set(key, value)
    }
    places[at] = value
  })
  // Before the constants: a target that is a constant may add one.
  const targets = Int32Array.from([...first.targets, ...[...second.targets].map(moved)])
  return {
    columns,
    constants: Float64Array.from(constants),
    codes: Uint8Array.from(codes),
    operands: Int32Array.from(operands),
    targets,
  }
}
