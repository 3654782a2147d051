import type { BusinessCase } from '../../src/case/index.js'
import type { Cell } from './naive-cell.js'
import { naiveNumber } from './naive-numbers.js'
import type { NaivePeriod, NaiveYear } from './naive-result.js'

/** What a party (or all together) sees in each budget year. */
export const naiveYears = (
  businessCase: BusinessCase,
  own: readonly Cell[],
  periods: readonly NaivePeriod[],
  budgetYears: readonly number[],
): NaiveYear[] => {
  const inflation = businessCase.prices.inflation
  let cumulative = 0
  return budgetYears.map((budgetYear) => {
    const total = (key: keyof Cell): number =>
      own.reduce((sum, cell, t) => sum + (periods[t]?.budgetYear === budgetYear ? cell[key] : 0), 0)
    const savings = {
      gross: total('gross'),
      net: total('net'),
      overlap: total('overlap'),
      prudent: total('prudent'),
      cashable: total('cashable'),
    }
    const costsOfYear = total('once') + total('running')
    const lines = total('incomeOnce') + total('incomeRunning')
    const received = {
      gross: total('incomeGross'),
      net: total('incomeNet'),
      prudent: total('incomePrudent'),
      cashable: total('incomeCashable'),
      lines,
    }
    const settlement = total('settlement')
    const exchanged = { received: total('received'), paid: total('paid') }
    const net =
      savings.cashable + settlement + costsOfYear + received.cashable + lines + exchanged.received + exchanged.paid
    cumulative += net
    const year = {
      budgetYear,
      costs: costsOfYear,
      savings,
      income: received,
      welfare: total('welfare'),
      recoveredVat: total('recoveredVat'),
      settlement,
      ...exchanged,
      net,
      cumulative,
    }
    if (inflation === undefined) return year
    return {
      ...year,
      nominalNet: net * (1 + naiveNumber(inflation, NaN)) ** (budgetYear - businessCase.prices.level),
    }
  })
}
