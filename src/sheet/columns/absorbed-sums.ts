import { operandCount, type ColumnProgram } from './column-program.js'
import { operationCode } from './operation-code.js'
import type { ValueNumber } from './program-writer.js'

const { add, subtract, multiply } = operationCode

/** How often each value is used; a target at least twice. */
export const useCounts = ({ columns, codes, operands, targets }: ColumnProgram): Int32Array => {
  const uses = new Int32Array(codes.length)
  const use = (value: ValueNumber): void => {
    if (value >= columns) uses[value - columns] = (uses[value - columns] as number) + 1
  }
  codes.forEach((code, at) => {
    for (let place = 0; place < operandCount(code); place++) use(operands[at * 3 + place] as number)
  })
  // Targets stay as they are: each counts as used elsewhere too.
  for (const target of targets) {
    use(target)
    use(target)
  }
  return uses
}

/** Marks with 1 the sums that are taken up in another sum, directly or times a number. */
export const absorbedSums = ({ columns, codes, operands }: ColumnProgram, uses: Int32Array): Uint8Array => {
  const absorbed = new Uint8Array(codes.length)
  const taken = new Uint8Array(codes.length)
  for (let at = codes.length - 1; at >= 0; at--) {
    const code = codes[at] as number
    const isSum = code === add || code === subtract
    const isScaled = code === multiply && (operands[at * 3] as number) < 0
    if (!isSum && !(isScaled && taken[at] === 1)) continue
    for (let place = 0; place < 2; place++) {
      const inner = (operands[at * 3 + place] as number) - columns
      if (inner < 0 || uses[inner] !== 1) continue
      taken[inner] = 1
      if (codes[inner] === add || codes[inner] === subtract) absorbed[inner] = 1
    }
  }
  return absorbed
}
