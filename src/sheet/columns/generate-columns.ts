import { exp, normalQuantile } from '../../chance/index.js'
import type { ColumnMachine } from './column-machine.js'
import { operandCount, type ColumnProgram } from './column-program.js'
import { operationCode, power } from './operation-code.js'
import { stretchesOf } from './stretches.js'

/**
 * How many operations go into one function. An engine gives up on optimising functions that are too long; between
 * functions a value has to be put down and picked up again.
 */
const operationsEach = 400

/** A stretch of a program for the first so many draws of a block, with all values in one array. */
type Stretch = (
  held: Float64Array,
  draws: number,
  ...functions: readonly ((one: number, other: number) => number)[]
) => void

/** Whether this place lets code be made from text; a content security policy of a browser may forbid it. */
export const canGenerate = (): boolean => {
  try {
    return makeFunction(['return 1'], [])() === 1
  } catch {
    return false
  }
}

/**
 * Works out a program by straight-line code that is generated from it: a loop over the draws with all operations in its
 * body, in functions of a size that engines optimise. The code holds numbers and operators only, nothing that a user
 * wrote.
 */
export const generateColumns = (program: ColumnProgram, capacity: number): ColumnMachine => {
  const { columns, codes, operands, constants, targets } = program
  const { count, slots, isHeld, isFirstOf } = stretchesOf(program, operationsEach)
  const place = (value: number): number => (value < columns ? value : (slots[value - columns] as number)) * capacity
  const number = (value: number): string => literal(constants[-value - 1] as number)

  const stretches = Array.from({ length: Math.ceil(codes.length / operationsEach) }, (_, stretch): Stretch => {
    const first = stretch * operationsEach
    const last = Math.min(codes.length, first + operationsEach)
    const loaded = new Set<number>()
    const body: string[] = []
    const operand = (value: number): string => {
      if (value < 0) return number(value)
      if (!isFirstOf(value, stretch)) return `v${value}`
      if (!loaded.has(value)) {
        loaded.add(value)
        body.push(`const v${value}=h[i+${place(value)}]`)
      }
      return `v${value}`
    }
    for (let at = first; at < last; at++) {
      const code = codes[at] as number
      const args = Array.from({ length: operandCount(code) }, (_unused, position) =>
        operand(operands[at * 3 + position] as number),
      )
      body.push(`const v${at + columns}=${expression(code, args)}`)
      if (isHeld[at] === 1) body.push(`h[i+${place(at + columns)}]=v${at + columns}`)
    }
    return makeFunction([`for(let i=0;i<n;i++){${body.join(';')}}`], ['h', 'n', 'power', 'exp', 'normal'])
  })

  const held = new Float64Array(count * capacity)
  const column = (value: number): Float64Array => held.subarray(place(value), place(value) + capacity)
  const outputs = Array.from(targets, (target) =>
    target < 0 ? new Float64Array(capacity).fill(constants[-target - 1] as number) : column(target),
  )
  const inputs = Array.from({ length: columns }, (_, position) => column(position))
  return {
    capacity,
    input: (position) => inputs[position] as Float64Array,
    run: (draws) => {
      for (const stretch of stretches) stretch(held, draws, power, exp, normalQuantile)
    },
    output: (position) => outputs[position] as Float64Array,
  }
}

const expression = (code: number, [a = '', b = '', c = '']: readonly string[]): string => {
  switch (code) {
    case operationCode.add:
      return `${a}+${b}`
    case operationCode.subtract:
      return `${a}-${b}`
    case operationCode.multiply:
      return `${a}*${b}`
    case operationCode.divide:
      return `${a}/${b}`
    case operationCode.minimum:
      return `${a}<=${b}?${a}:${b}`
    case operationCode.maximum:
      return `${a}>=${b}?${a}:${b}`
    case operationCode.quotient:
      return `Math.floor(${a}/${b})`
    case operationCode.power:
      return `power(${a},${b})`
    case operationCode.exponential:
      return `exp(${a})`
    case operationCode.inverseNormal:
      return `normal(${a})`
    case operationCode.squareRoot:
      return `Math.sqrt(${a})`
    default:
      return `${a}>0?${b}:${c}`
  }
}

/** A double as text that reads back as the same double; in brackets, since a minus would meet a minus. */
const literal = (value: number): string => {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '(-Infinity)'
  return value < 0 ? `(${value})` : String(value)
}

const makeFunction = (
  body: readonly string[],
  parameters: readonly string[],
): ((...args: readonly unknown[]) => unknown) =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is made of operators and numbers of our own; see canGenerate
  new Function(...parameters, body.join('')) as (...args: readonly unknown[]) => unknown
