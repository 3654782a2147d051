import type { FormulaId, ScalarId } from '../../sheet/index.js'
import { type CaseWriter } from '../case-writer.js'
import { TOLERANCE } from '../../money/index.js'

/**
 * The mean net cash a year once incidental money is spent (docs/method.md, 10): over whole budget years in which, and
 * after which, no incidental cost falls.
 */
export const structuralEffect = (
  write: CaseWriter,
  who: string,
  incidental: FormulaId,
  net: FormulaId,
): { mean: ScalarId; years: ScalarId } => {
  const { periods, budgetYears } = write.timeline
  const whole = budgetYears.map((year) => {
    const months = periods
      .filter((period) => period.budgetYear === year)
      .reduce((sum, period) => sum + period.end - period.start, 0)
    return months === 12 ? 1 : 0
  })
  // Costs are negative: what is still to come is below zero until the last of it has been paid.
  const toCome = write.add(write.subtract(write.total(incidental), write.running(incidental)), incidental)
  const rounding = write.constant(TOLERANCE)
  const isIncidental = write.subtract(write.subtract(write.constant(0), toCome), rounding)
  const counts = write.select(isIncidental, write.constant(0), write.data('year', whole))
  const years = write.named(write.total(counts), 'structural-years', { party: who })
  const mean = write.divide(write.total(write.multiply(counts, net)), years)
  return { mean: write.named(mean, 'structural-effect', { party: who }), years }
}
