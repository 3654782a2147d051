import { operandCount, type ColumnProgram } from './column-program.js'

/** The same program without the operations and constants on which no target rests. */
export const trimProgram = (program: ColumnProgram): ColumnProgram => {
  const { columns, codes, operands, targets } = program
  const isUsed = new Uint8Array(codes.length)
  const use = (value: number): void => {
    if (value >= columns) isUsed[value - columns] = 1
  }
  targets.forEach(use)
  for (let at = codes.length - 1; at >= 0; at--) {
    if (isUsed[at] !== 1) continue
    for (let place = 0; place < operandCount(codes[at] as number); place++) use(operands[at * 3 + place] as number)
  }

  const places = new Int32Array(codes.length)
  const constants: number[] = []
  const constantPlaces = new Map<number, number>()
  const moved = (value: number): number => {
    if (value >= columns) return columns + (places[value - columns] as number)
    if (value >= 0) return value
    const known = constantPlaces.get(value)
    if (known !== undefined) return known
    constants.push(program.constants[-value - 1] as number)
    constantPlaces.set(value, -constants.length)
    return -constants.length
  }
  const keptCodes: number[] = []
  const keptOperands: number[] = []
  codes.forEach((code, at) => {
    if (isUsed[at] !== 1) return
    for (let place = 0; place < 3; place++)
      keptOperands.push(place < operandCount(code) ? moved(operands[at * 3 + place] as number) : 0)
    places[at] = keptCodes.push(code) - 1
  })
  return {
    columns,
    codes: Uint8Array.from(keptCodes),
    operands: Int32Array.from(keptOperands),
    targets: targets.map(moved),
    constants: Float64Array.from(constants),
  }
}
