import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  calculate,
  CalculationError,
  Decimal,
  parseBusinessCase,
  type CashResults,
  type Results,
} from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { workedCases } from '../rules/method-document.js'

const near = (one: Decimal, other: Decimal, within: Decimal | string): boolean => one.minus(other).abs().lte(within)

/** What the path of one account says against its other figures; none is good. */
const faults = ({ budgetYears, periods }: Results, cash: CashResults): readonly string[] => {
  const { afterStart, atEnd } = cash.cumulativeByPeriod
  const found: string[] = []
  const size = Decimal.max(1, ...afterStart.map((amount) => amount.abs()), ...atEnd.map((amount) => amount.abs()))
  const tolerance = size.times('1e-20')
  budgetYears.forEach((year, at) => {
    const last = periods.map(({ budgetYear }) => budgetYear).lastIndexOf(year)
    if (!near(atEnd[last] as Decimal, cash.cumulative[at] as Decimal, tolerance)) found.push(`end of ${year}`)
  })
  const lowest = Decimal.min(0, ...afterStart, ...atEnd)
  if (!near(cash.peakFunding.amount, lowest.neg(), tolerance)) found.push('peak funding')
  if (cash.payback.kind === 'after') {
    // Five months are 0.41666 of a year, in 34 digits.
    const months = cash.payback.years.times(12).toDecimalPlaces(25)
    // Just before the moment the cumulative is below zero, or comes to it; from the moment on it is not below zero
    // any more.
    const inside = periods.findIndex(({ start, end }) => months.gt(start) && months.lte(end))
    const { start, end } = periods[inside] as Results['periods'][number]
    const [from, through] = [afterStart[inside] as Decimal, atEnd[inside] as Decimal]
    const then = from.plus(
      through
        .minus(from)
        .times(months.minus(start))
        .div(end - start),
    )
    const isJump = then.lt('-0.000001') && months.eq(end) && (afterStart[inside + 1] as Decimal).gte('-0.000001')
    if (!isJump && !near(then, new Decimal(0), '0.00001'))
      found.push(`payback: ${then.toString()} after ${cash.payback.years.toString()} years`)
    if ([...afterStart.slice(inside + 1), ...atEnd.slice(inside + 1)].some((amount) => amount.lt('-0.000001')))
      found.push('short again after payback')
  }
  return found
}

describe('the path of cumulative cash', () => {
  it('jumps at the start of a period and runs evenly to its end (case 5 of docs/method.md)', () => {
    const parsed = parseBusinessCase(workedCases().get('Discounting and payback with a one-off cost')?.input)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const { cumulativeByPeriod } = calculate(parsed.businessCase).society.cash
    expect(cumulativeByPeriod.afterStart.map(Number)).toEqual([-1000, -600, -200, 200])
    expect(cumulativeByPeriod.atEnd.map(Number)).toEqual([-600, -200, 200, 600])
  })

  it('ends each year at the cumulative, is zero at payback, and lowest at the peak of funding', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        try {
          const results = calculate(parsed.businessCase)
          expect(
            [...results.parties, results.society].flatMap(({ id, cash }) =>
              faults(results, cash).map((fault) => `${id}: ${fault}`),
            ),
          ).toEqual([])
        } catch (error) {
          // A fund that runs dry has no results.
          if (!(error instanceof CalculationError)) throw error
        }
      }),
    )
  })
})
