import { exp } from './exp-and-log.js'
import { normalQuantile } from './normal.js'

/**
 * The arithmetic in which the inverse of a distribution is written: on single numbers, or as operations of a program
 * over many draws.
 */
export interface Arithmetic<Value> {
  readonly number: (x: number) => Value
  readonly add: (a: Value, b: Value) => Value
  readonly subtract: (a: Value, b: Value) => Value
  readonly multiply: (a: Value, b: Value) => Value
  readonly floor: (a: Value) => Value
  readonly squareRoot: (a: Value) => Value
  readonly exponential: (a: Value) => Value
  /** The standard normal number below which a chance lies. */
  readonly inverseNormal: (chance: Value) => Value
  /** `one` where the test is above zero, else `other`. */
  readonly choose: (test: Value, one: Value, other: Value) => Value
}

/** The number below which a chance lies, in any arithmetic. */
export type Inverse = <Value>(chance: Value, by: Arithmetic<Value>) => Value

/** Arithmetic on single numbers. */
export const plainArithmetic: Arithmetic<number> = {
  number: (x) => x,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  floor: Math.floor,
  squareRoot: Math.sqrt,
  exponential: exp,
  inverseNormal: normalQuantile,
  choose: (test, one, other) => (test > 0 ? one : other),
}
