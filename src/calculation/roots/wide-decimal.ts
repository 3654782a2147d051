import { Decimal } from '../../money/index.js'

/**
 * A decimal for the inside of a root search: more digits than a result has, so that a result is right in all of its
 * own, and no bound on the exponent, because (1 + r)^t leaves the range of any amount of money when r is extreme.
 */
export const WideDecimal: typeof Decimal = Decimal.clone({ precision: 60, minE: -9e15, maxE: 9e15 })
