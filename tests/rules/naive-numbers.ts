import type { BusinessCase, DatedValues, Money, Quantity } from '../../src/case/index.js'
import type { NaivePeriod } from './naive-result.js'

/** The plain number of a quantity, or what holds where none is stated. */
export const naiveNumber = (quantity: Quantity | undefined, otherwise: number): number =>
  quantity === undefined ? otherwise : Number(quantity.value.toString())

/** Months counted from year zero. */
export const naiveMonth = (month: string): number => {
  const [year, ofYear] = month.split('-')
  return Number(year) * 12 + Number(ofYear) - 1
}

/** The number that holds in a month: the last that has begun, or the first. */
export const naiveAt = <Stated extends Quantity>(dated: DatedValues<Stated>, month: number): Stated => {
  let found = dated[0] as Stated
  for (const each of dated) if (each.from !== undefined && naiveMonth(each.from) <= month) found = each
  return found
}

/** Euros of the case's own price level. */
export const naiveEuros = (businessCase: BusinessCase, money: Money): number => {
  const level = businessCase.prices.level
  if (money.priceLevel === undefined || money.priceLevel === level) return naiveNumber(money, 0)
  const id = money.index ?? businessCase.prices.index
  const own = businessCase.prices.indices.find((index) => index.id === id)?.values
  // A published index is data that the case carries.
  const published = businessCase.referenceData.priceIndices.find((index) => index.id === id)?.values
  const numberOf = (year: number): number =>
    own === undefined ? Number(published?.[year]) : naiveNumber(own[year], NaN)
  return (naiveNumber(money, 0) * numberOf(level)) / numberOf(money.priceLevel)
}

/** The timeline cut at every calendar year, quarter or month; the first and last period may be partial. */
export const naivePeriods = (businessCase: BusinessCase): NaivePeriod[] => {
  const { from, through, step } = businessCase.timeline
  const size = { year: 12, quarter: 3, month: 1 }[step]
  const text = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  const periods: NaivePeriod[] = []
  let begin = naiveMonth(from)
  for (let month = begin; month <= naiveMonth(through); month++) {
    if (month < naiveMonth(through) && (month + 1) % size !== 0) continue
    const years = (month - begin + 1) / 12
    periods.push({ from: text(begin), through: text(month), budgetYear: Math.floor(begin / 12), years })
    begin = month + 1
  }
  return periods
}
