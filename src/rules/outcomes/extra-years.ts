import type { RowId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { inLastYear } from './in-last-year.js'

/**
 * Writes how many years after the timeline a shortfall would be covered by the net cash of its last budget year
 * (docs/method.md, 10). A last year that is cut short counts by its months; one that brings nothing
 * never covers it.
 */
export const extraYears = (write: CaseWriter, shortfall: ScalarId, netByYear: RowId): ScalarId => {
  const zero = write.constant(0)
  const short = write.maximum(zero, shortfall)
  const length = inLastYear(write, write.byYear(write.periodYears))
  return write.divide(write.multiply(short, length), write.maximum(zero, inLastYear(write, netByYear)))
}
