import { operandCount, type ColumnProgram } from './column-program.js'

/**
 * Where each value of a program is held while a block of draws is computed: values whose lifetimes do not overlap share
 * a slot, so that a block stays within the fast memory of a processor.
 *
 * Inputs have slots 0, 1, 2, ...; targets keep their slots to the end.
 */
export interface ValueSlots {
  readonly count: number
  /** Slot of each operation's outcome; -1 for one that needs none. */
  readonly slots: Int32Array
}

/**
 * @param needsSlot whether an outcome has to be held at all: WebAssembly keeps what it uses at once in a local
 * @param lastUse from which operation on an outcome may be overwritten, given the operation that uses it last
 */
export const valueSlots = (
  { columns, codes, operands, targets }: ColumnProgram,
  needsSlot: (operation: number) => boolean = () => true,
  lastUse: (operation: number) => number = (operation) => operation,
): ValueSlots => {
  const forever = codes.length
  const last = new Int32Array(codes.length).fill(-1)
  codes.forEach((code, at) => {
    for (let place = 0; place < operandCount(code); place++) {
      const value = (operands[at * 3 + place] as number) - columns
      if (value >= 0) last[value] = Math.max(last[value] as number, lastUse(at))
    }
  })
  for (const target of targets) if (target >= columns) last[target - columns] = forever

  const endingAt = new Map<number, number[]>()
  const slots = new Int32Array(codes.length).fill(-1)
  const free: number[] = []
  let count = columns
  for (let at = 0; at < codes.length; at++) {
    if (needsSlot(at)) {
      const slot = free.pop() ?? count++
      slots[at] = slot
      const end = last[at] as number
      const ending = endingAt.get(end)
      if (ending === undefined) endingAt.set(end, [slot])
      else ending.push(slot)
    }
    free.push(...(endingAt.get(at) ?? []))
  }
  return { count, slots }
}
