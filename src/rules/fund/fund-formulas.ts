import { TOLERANCE } from '../../money/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { type Model } from '../model.js'
import type { FundFormulas } from '../appraisal-formulas.js'

/**
 * Writes the fund by budget year (docs/agreements.md, Fund): what goes in and out, what is in it, and how much more its
 * money makes possible.
 */
export const fundFormulas = (model: Model): FundFormulas | undefined => {
  const { write, ledger, fund } = model
  if (fund === undefined) return undefined
  const { party } = fund.fund
  const about = { party }
  const lastOfYear = write.timeline.budgetYears.map((year) => {
    const cell = write.timeline.periods.findLastIndex((period) => period.budgetYear === year)
    return [{ cell, weight: 1 }]
  })
  const costs = (isFund: boolean): FormulaId =>
    write.total(
      write.add(
        write.zeros,
        ...ledger
          .filter((entry) => entry.kind === 'cost' && (entry.party === party) === isFund)
          .map((entry) => entry.row),
      ),
    )
  // Costs are negative.
  const own = costs(false)
  const lowest = write.named(write.least(fund.balance), 'fund.lowest', about)
  return {
    party,
    inflow: write.named(write.byYear(fund.inflow), 'fund.inflow', about, 'by-year'),
    outflow: write.named(write.byYear(fund.outflow), 'fund.outflow', about, 'by-year'),
    balance: write.named(write.gather('year', fund.balance, lastOfYear), 'fund.balance', about, 'by-year'),
    lowest,
    short: write.subtract(write.subtract(write.constant(0), lowest), write.constant(TOLERANCE)),
    balanceByPeriod: fund.balance,
    // What parties put into the fund beforehand is their own money as well; what goes in from savings is not asked of
    // them again.
    multiplier: write.named(
      write.divide(write.add(own, costs(true)), write.subtract(own, write.total(fund.endowed))),
      'fund.multiplier',
      about,
    ),
  }
}
