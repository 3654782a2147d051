import { DAYS_PER_YEAR, type DatedFlow, flowsByDay } from './dated-flow.js'
import { type InternalRateOfReturn, ratesOfReturn } from './rates-of-return.js'

/**
 * The internal rates of return of flows on given days (XIRR): every r > -1 for which
 *
 *     sum over i of amount[i] / (1 + r)^(days[i] / 365) = 0
 *
 * with days[i] counted from the earliest date, actual/365. By convention a negative amount is paid and a positive one
 * received; r is per year and a fraction, with 30 significant digits. The order of the flows does not matter; those of
 * one day are added up. Flows whose sign turns more than once in time can have several rates, or none: as with
 * `internalRateOfReturn` all are returned and none is preferred, and a rate at which the present value touches zero
 * without crossing it is returned once. The work grows with the square of the number of sign changes.
 *
 * @returns one rate, none with the reason, or several in ascending order.
 * @throws TypeError for a value that is not a number; RangeError when a date does not exist, or an amount is not
 *   finite. Source: XIRR as documented for Microsoft Excel, which returns the rate nearest to a guess.
 *
 * @example
 * datedInternalRateOfReturn([
 *   { date: '2025-01-01', amount: -100 },
 *   { date: '2026-01-01', amount: 230 },
 *   { date: '2027-01-01', amount: -132 },
 * ])
 * // { kind: 'several', rates: [0.1, 0.2], outOfRange: 0 }
 */
export const datedInternalRateOfReturn = (flows: readonly DatedFlow[]): InternalRateOfReturn =>
  ratesOfReturn(
    flowsByDay('datedInternalRateOfReturn', flows).map(({ day, amount }) => ({ step: day, amount })),
    DAYS_PER_YEAR,
  )
