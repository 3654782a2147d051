import { exp, log, normalQuantile } from '../../chance/index.js'

/** The operations of a column program: one number from one, two or three others. */
export const operationCode = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  minimum: 4,
  maximum: 5,
  quotient: 6,
  power: 7,
  select: 8,
  exponential: 9,
  inverseNormal: 10,
  squareRoot: 11,
} as const

export type OperationCode = (typeof operationCode)[keyof typeof operationCode]

/**
 * A power that comes out the same in every version of every engine, which `**` does not: whole exponents by iterated
 * products from the left, one half by a square root (correctly rounded by its standard); any other exponent through
 * `exp` and `log` of our own.
 */
export const power = (base: number, exponent: number): number => {
  if (exponent === 0.5) return Math.sqrt(base)
  const size = Math.abs(exponent)
  if (!Number.isInteger(exponent) || size > mostProducts) return exp(exponent * log(base))
  let product = 1
  for (let factor = 0; factor < size; factor++) product *= base
  return exponent < 0 ? 1 / product : product
}

/** As many factors as a timeline has months, and then some. */
const mostProducts = 2400

/** One operation on single numbers. Interpreter, WebAssembly and the folding of constants all do precisely this. */
export const applyOperation = (code: OperationCode, a: number, b: number, c: number): number => {
  switch (code) {
    case operationCode.add:
      return a + b
    case operationCode.subtract:
      return a - b
    case operationCode.multiply:
      return a * b
    case operationCode.divide:
      return a / b
    case operationCode.minimum:
      return a <= b ? a : b
    case operationCode.maximum:
      return a >= b ? a : b
    case operationCode.quotient:
      return Math.floor(a / b)
    case operationCode.power:
      return power(a, b)
    case operationCode.select:
      return a > 0 ? b : c
    case operationCode.exponential:
      return exp(a)
    case operationCode.inverseNormal:
      return normalQuantile(a)
    case operationCode.squareRoot:
      return Math.sqrt(a)
  }
}
