import type { FormulaId } from '../formula/index.js'
import { label, type CaseWriter } from '../model/index.js'
import { Decimal } from '../money/index.js'
import { discountRegime } from '../reference/index.js'

/**
 * The discount factor of each budget year (design 3.1): the product over the years between the base year and the budget year of 1 / (1 + r).
 * Flows of the base year are undiscounted under the timing `start`; `mid` adds half a year and `end` a whole one, at the rate of the year that follows.
 * A year before the base year is compounded at the rate of the first step. Rates are real.
 *
 * Built by recurrence from year to year, so that a schedule of rates needs no powers.
 */
export const discountFactors = (write: CaseWriter): FormulaId => {
  const { budgetYears } = write.timeline
  const { timing } = write.businessCase.discounting
  const [firstYear] = budgetYears as readonly [number, ...number[]]
  const baseYear = write.businessCase.discounting.baseYear ?? firstYear
  const rate = rateOfStep(write)
  const growth = (step: number): FormulaId => write.add(write.constant(1), rate(Math.max(1, step)))

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
  return write.named(
    write.cells('year', budgetYears.map((year) => timed(year - baseYear))),
    'factor',
    label('discount-factor'),
  )
}

/** The rate of the step from year n - 1 to year n after the base year. */
const rateOfStep = (write: CaseWriter): ((step: number) => FormulaId) => {
  const { schedule, regime } = write.businessCase.discounting
  if (schedule !== undefined) {
    const last = (step: number): number => {
      const after = schedule.findIndex((entry) => entry.fromYear > step)
      return Math.max(0, (after === -1 ? schedule.length : after) - 1)
    }
    return (step) => {
      const position = last(step)
      const entry = schedule[position]
      if (entry === undefined) throw new RangeError('a discount schedule needs at least one rate')
      return write.quantity(entry.rate, `discounting.schedule[${position}].rate`, 'share', label('discount-rate'))
    }
  }
  const found = regime === undefined ? undefined : discountRegime(regime)
  if (found === undefined) throw new RangeError(`discount regime '${regime ?? ''}' is not known`)
  return (step) => {
    const entry = [...found.steps].reverse().find((candidate) => candidate.fromYear <= step) ?? found.steps[0]
    if (entry === undefined) throw new RangeError(`discount regime '${found.id}' has no rates`)
    return write.quantity(
      { value: new Decimal(entry.rate), source: found.source.title },
      `reference.discounting.${found.id}.${entry.fromYear}`,
      'share',
      label('discount-rate'),
    )
  }
}
