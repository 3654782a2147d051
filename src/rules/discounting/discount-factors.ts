import { InternalFault } from '../../base/index.js'
import type { DiscountTiming } from '../../case/index.js'
import type { FormulaId, SheetWriter } from '../../sheet/index.js'
import { figureName } from '../figure-name.js'

/** What discount factors rest on. */
export interface DiscountTerms {
  /** The budget years to discount, one for each cell of the row. */
  readonly years: readonly number[]
  readonly baseYear: number
  readonly timing: DiscountTiming
  /** Ascending by `fromYear`; at least one. */
  readonly rates: readonly RateFrom[]
}

/** A rate of the step from year n - 1 to year n after the base year, for every n >= `fromYear` until the next one. */
export interface RateFrom {
  readonly fromYear: number
  /** Writes the rate, or says where it stands; asked only for a rate that is used. */
  readonly rate: () => FormulaId
}

/**
 * The discount factor of each budget year (docs/method.md, 9): the product over the years between the base year and the
 * budget year of 1 / (1 + r). Flows of the base year are undiscounted under the timing `start`; `mid` adds half a year
 * and `end` a whole one, at the rate of the year that follows. A year before the base year is compounded at the rate of
 * the first step. Rates are real.
 *
 * Built by recurrence from year to year, so that a schedule of rates needs no powers.
 */
export const discountFactors = (write: SheetWriter, { years, baseYear, timing, rates }: DiscountTerms): FormulaId => {
  const growth = (step: number): FormulaId => write.add(write.constant(1), rateOfStep(rates, Math.max(1, step)))

  const factorByDistance = new Map<number, FormulaId>([[0, write.constant(1)]])
  const factor = (distance: number): FormulaId => {
    // From the base year outwards, so that each factor rests on the one before it.
    for (let n = 1; n <= distance; n++) {
      if (!factorByDistance.has(n))
        factorByDistance.set(n, write.divide(factorByDistance.get(n - 1) as FormulaId, growth(n)))
    }
    for (let n = -1; n >= distance; n--) {
      if (!factorByDistance.has(n))
        factorByDistance.set(n, write.multiply(factorByDistance.get(n + 1) as FormulaId, growth(n + 1)))
    }
    return factorByDistance.get(distance) as FormulaId
  }
  const timed = (distance: number): FormulaId => {
    const atStart = factor(distance)
    if (timing === 'start') return atStart
    const wait = growth(distance + 1)
    return write.divide(atStart, timing === 'end' ? wait : write.power(wait, write.constant(0.5)))
  }
  return write.name(
    write.cells(
      'year',
      years.map((year) => timed(year - baseYear)),
    ),
    figureName('discount-factor'),
  )
}

const rateOfStep = (rates: readonly RateFrom[], step: number): FormulaId => {
  const inForce = rates.findLast(({ fromYear }) => fromYear <= step) ?? rates[0]
  if (inForce === undefined) throw new InternalFault('discounting needs at least one rate')
  return inForce.rate()
}
