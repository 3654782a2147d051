import { exp } from './exp-and-log.js'
import { normalQuantile } from './normal.js'

/**
 * What the inverse of a distribution is worked out with: on single numbers, or as operations of a program over many
 * draws.
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
  /** The one where the test is above zero, and the other where it is not. */
  readonly choose: (test: Value, one: Value, other: Value) => Value
}

/** A number for a chance, in any arithmetic. */
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
