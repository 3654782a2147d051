import { applyOperation, operationCode, type OperationCode } from './operation-code.js'

/** Between which numbers a value lies, and whether it may be NaN. */
export interface ValueRange {
  readonly low: number
  readonly high: number
  readonly mayBeNaN: boolean
}

export const anything: ValueRange = { low: -Infinity, high: Infinity, mayBeNaN: true }

/**
 * The range of an operation from those of its operands. Rounding is monotone, so that ends computed in doubles hold for
 * every double between them.
 */
export const rangeOf = (code: OperationCode, a: ValueRange, b: ValueRange, c: ValueRange): ValueRange => {
  const mayBeNaN = a.mayBeNaN || b.mayBeNaN
  switch (code) {
    case operationCode.add:
      return between([a.low + b.low, a.high + b.high], mayBeNaN)
    case operationCode.subtract:
      return between([a.low - b.high, a.high - b.low], mayBeNaN)
    case operationCode.multiply:
      return between(corners(code, a, b), mayBeNaN)
    case operationCode.divide:
    case operationCode.quotient:
      return b.low > 0 || b.high < 0 ? between(corners(code, a, b), mayBeNaN) : anything
    case operationCode.minimum:
    case operationCode.maximum:
      return between([applyOperation(code, a.low, b.low, 0), applyOperation(code, a.high, b.high, 0)], mayBeNaN)
    case operationCode.power:
    case operationCode.exponential:
    case operationCode.inverseNormal:
    case operationCode.squareRoot:
      return anything
    case operationCode.select:
      return between([Math.min(b.low, c.low), Math.max(b.high, c.high)], b.mayBeNaN || c.mayBeNaN)
  }
}

const corners = (code: OperationCode, a: ValueRange, b: ValueRange): readonly number[] =>
  [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => applyOperation(code, one, other, 0)))

// Where an end is infinite, zero times infinity or their difference may come of it.
const between = (ends: readonly number[], mayBeNaN: boolean): ValueRange => {
  if (ends.some((end) => !Number.isFinite(end))) return anything
  return { low: Math.min(...ends), high: Math.max(...ends), mayBeNaN }
}
