import type { ColumnMachine } from './column-machine.js'
import { operandCount, type ColumnProgram } from './column-program.js'
import { operationCode } from './operation-code.js'
import { stretchesOf } from './stretches.js'
import { exponentialOfVector, inverseNormalOfVector } from './vector-functions.js'
import { code, firstVector, loopOver, moduleOf, position } from './wasm-module.js'

/** The part of WebAssembly that is needed here: the standard types of the language do not have it. */
interface Assembly {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, (bytes: number) => void>> }
}

const assembly = (): Assembly | undefined => (globalThis as { readonly WebAssembly?: Assembly }).WebAssembly

/** How many operations go into one function: long functions compile slowly. */
const operationsEach = 600

/**
 * Runs a program as WebAssembly that is generated from it, two draws at a time. Vectors of doubles follow the same
 * standard as single doubles, so that outcomes are the same to the last bit. Undefined where this place has no
 * WebAssembly, has it forbidden by its content security policy, or does not know vectors; and for powers with a drawn
 * exponent, which WebAssembly does not have.
 *
 * @param capacity even
 */
export const vectoriseColumns = (program: ColumnProgram, capacity: number): ColumnMachine | undefined => {
  const host = assembly()
  if (host === undefined || program.codes.includes(operationCode.power)) return undefined
  const { columns, codes, operands, constants, targets } = program
  const { count, slots, isHeld, isFirstOf } = stretchesOf(program, operationsEach)
  const offset = (value: number): number =>
    (value < columns ? value : (slots[value - columns] as number)) * capacity * 8

  const stretchCount = Math.ceil(codes.length / operationsEach)
  const loops = Array.from({ length: stretchCount }, (_, stretch): number[] => {
    const first = stretch * operationsEach
    const last = Math.min(codes.length, first + operationsEach)
    const locals = new Map<number, number>()
    const localOf = (value: number): number => {
      const known = locals.get(value)
      if (known !== undefined) return known
      locals.set(value, firstVector + locals.size)
      return firstVector + locals.size - 1
    }
    const operand = (value: number): number[] => {
      if (value < 0) return code.constant(constants[-value - 1] as number)
      if (isFirstOf(value, stretch) && !locals.has(value))
        return [...code.get(position), ...code.load(offset(value)), ...code.tee(localOf(value))]
      return code.get(localOf(value))
    }
    const body: number[] = []
    for (let at = first; at < last; at++) {
      const operation = codes[at] as number
      const [a = [], b = [], c = []] = Array.from({ length: operandCount(operation) }, (_unused, place) =>
        operand(operands[at * 3 + place] as number),
      )
      for (const byte of instructions(
        operation,
        a,
        b,
        c,
        () => Array.from({ length: 2 }, (_unused, place) => operand(operands[at * 3 + place] as number)),
        stretchCount,
      ))
        body.push(byte)
      for (const byte of code.set(localOf(columns + at))) body.push(byte)
      if (isHeld[at] === 1)
        for (const byte of [
          ...code.get(position),
          ...code.get(localOf(columns + at)),
          ...code.store(offset(columns + at)),
        ])
          body.push(byte)
    }
    return loopOver(locals.size, body)
  })

  let run: readonly ((bytes: number) => void)[]
  let held: Float64Array
  try {
    const memory = new host.Memory({ initial: Math.max(1, Math.ceil((count * capacity * 8) / 65_536)) })
    const { exports } = new host.Instance(new host.Module(moduleOf(loops, vectorFunctions)), { m: { m: memory } })
    run = loops.map((_, at) => exports[String(at)] as (bytes: number) => void)
    held = new Float64Array(memory.buffer)
  } catch {
    return undefined
  }
  const column = (value: number): Float64Array => held.subarray(offset(value) / 8, offset(value) / 8 + capacity)
  const inputs = Array.from({ length: columns }, (_, place) => column(place))
  const outputs = Array.from(targets, (target) =>
    target < 0 ? new Float64Array(capacity).fill(constants[-target - 1] as number) : column(target),
  )
  return {
    capacity,
    input: (place) => inputs[place] as Float64Array,
    run: (draws) => {
      for (const stretch of run) stretch(Math.ceil(draws / 2) * 16)
    },
    output: (place) => outputs[place] as Float64Array,
  }
}

/** Functions beside the loops, in the order in which `instructions` calls them. */
const vectorFunctions = [exponentialOfVector, inverseNormalOfVector]

const instructions = (
  operation: number,
  a: number[],
  b: number[],
  c: number[],
  again: () => number[][],
  loops: number,
): number[] => {
  switch (operation) {
    case operationCode.add:
      return [...a, ...b, ...code.add]
    case operationCode.subtract:
      return [...a, ...b, ...code.subtract]
    case operationCode.multiply:
      return [...a, ...b, ...code.multiply]
    case operationCode.divide:
      return [...a, ...b, ...code.divide]
    case operationCode.quotient:
      return [...a, ...b, ...code.divide, ...code.floor]
    case operationCode.minimum:
    case operationCode.maximum: {
      const [one = [], other = []] = again()
      return [
        ...a,
        ...b,
        ...one,
        ...other,
        ...(operation === operationCode.minimum ? code.isAtMost : code.isAtLeast),
        ...code.choose,
      ]
    }
    case operationCode.squareRoot:
      return [...a, ...code.squareRoot]
    case operationCode.exponential:
      return [...a, ...code.call(loops)]
    case operationCode.inverseNormal:
      return [...a, ...code.call(loops + 1)]
    default: {
      // The choice takes its test last: it is picked up first, dropped, and asked for again.
      return [
        ...a,
        ...code.drop,
        ...b,
        ...c,
        ...(again()[0] ?? []),
        ...code.constant(0),
        ...code.isAbove,
        ...code.choose,
      ]
    }
  }
}
