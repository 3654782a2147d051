import { operandCount, type ColumnProgram } from './column-program.js'
import { valueSlots } from './value-slots.js'

/** A program cut into stretches of equally many operations: what must be stored between them, and where. */
export interface Stretches {
  /** How many slots there are. */
  readonly count: number
  readonly slots: Int32Array
  /** Marks with 1 the outcomes that a later stretch or the caller uses. */
  readonly isHeld: Uint8Array
  /** Whether a value comes from before a stretch, so that the stretch has to load it. */
  readonly isFirstOf: (value: number, stretch: number) => boolean
}

/** Cuts a program into stretches. */
export const stretchesOf = (program: ColumnProgram, operationsEach: number): Stretches => {
  const { columns, codes, operands, targets } = program
  const stretchOf = (operation: number): number => Math.floor(operation / operationsEach)
  const isHeld = new Uint8Array(codes.length)
  codes.forEach((code, at) => {
    for (let place = 0; place < operandCount(code); place++) {
      const used = (operands[at * 3 + place] as number) - columns
      if (used >= 0 && stretchOf(used) !== stretchOf(at)) isHeld[used] = 1
    }
  })
  for (const target of targets) if (target >= columns) isHeld[target - columns] = 1
  const { count, slots } = valueSlots(
    program,
    (operation) => isHeld[operation] === 1,
    (operation) => Math.min(codes.length, (stretchOf(operation) + 1) * operationsEach) - 1,
  )
  return { count, slots, isHeld, isFirstOf: (value, stretch) => value - columns < stretch * operationsEach }
}
