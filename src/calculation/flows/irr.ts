import type { DecimalValue } from '../../money/index.js'
import { finiteFlows } from './finite-flows.js'
import { type InternalRateOfReturn, ratesOfReturn } from './rates-of-return.js'

/**
 * The internal rates of return of equally spaced flows: every r > -1 for which
 *
 *     sum over t = 0 ... n of flows[t] / (1 + r)^t = 0
 *
 * By convention a negative flow is paid and a positive one received; the first flow is undiscounted (t = 0); r is per
 * step (per year for yearly flows) and a fraction. A stream whose sign turns more than once can have several rates, or
 * none: all are returned and none is preferred. A rate at which the present value touches zero without crossing it is
 * one too, and is returned once. There are never more rates than sign changes. Shifting the whole stream in time, or
 * multiplying it, changes no rate, so the timing convention of discounting matters only where it moves flows relative
 * to each other.
 *
 * Rates have 30 significant digits. The work grows with the square of the number of sign changes.
 *
 * @param flows one amount per step, in euros, at most a few hundred; zeros are allowed.
 * @returns one rate, none with the reason, or several in ascending order.
 * @throws TypeError for a value that is not a number; RangeError when a flow is not finite.
 *
 * @example
 * internalRateOfReturn([-100, 39, 59, 55, 20]) // { kind: 'one', rate: 0.28095, outOfRange: 0 }
 */
export const internalRateOfReturn = (flows: readonly DecimalValue[]): InternalRateOfReturn =>
  ratesOfReturn(
    finiteFlows('internalRateOfReturn', flows).map((amount, step) => ({ step, amount })),
    1,
  )
