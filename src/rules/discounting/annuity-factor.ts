import type { FormulaId, ScalarId } from '../../sheet/index.js'
import { type CaseWriter } from '../case-writer.js'

/**
 * Writes what a euro a year throughout the timeline is worth (docs/method.md, 10): the sum over the budget years of the
 * discount factor times the length of the year. A first or last year that is cut short counts by its months.
 */
export const annuityFactor = (write: CaseWriter, discountFactors: FormulaId): ScalarId =>
  write.named(write.total(write.multiply(write.byYear(write.periodYears), discountFactors)), 'annuity-factor')
