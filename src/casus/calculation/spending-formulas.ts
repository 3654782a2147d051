import type { CaseWriter } from '../../rules/index.js'
import type { ExactValues, FormulaId } from '../../sheet/index.js'
import type { Spending } from '../casus-results.js'

/** The formulas behind what is spent. */
export interface SpendingFormulas {
  readonly total: FormulaId
  readonly perMonth: FormulaId
  readonly byYear: FormulaId
  readonly byMonth: FormulaId
}

/** What is spent over the whole casus, in a mean month, and by year, from what is spent by month. */
export const spendingFormulas = (write: CaseWriter, byMonth: FormulaId): SpendingFormulas =>
  fromYears(write, byMonth, write.byYear(byMonth))

/** One spending less another. */
export const spendingLess = (write: CaseWriter, one: SpendingFormulas, other: SpendingFormulas): SpendingFormulas =>
  fromYears(write, write.subtract(one.byMonth, other.byMonth), write.subtract(one.byYear, other.byYear))

const fromYears = (write: CaseWriter, byMonth: FormulaId, byYear: FormulaId): SpendingFormulas => {
  const total = write.total(byYear)
  return { total, perMonth: write.divide(total, write.constant(write.timeline.months)), byYear, byMonth }
}

export const formulasOfSpending = ({ total, perMonth, byYear, byMonth }: SpendingFormulas): readonly FormulaId[] => [
  total,
  perMonth,
  byYear,
  byMonth,
]

export const readSpending = (values: ExactValues, formulas: SpendingFormulas): Spending => ({
  total: values.scalar(formulas.total),
  perMonth: values.scalar(formulas.perMonth),
  byYear: values.row(formulas.byYear),
  byMonth: values.row(formulas.byMonth),
})
