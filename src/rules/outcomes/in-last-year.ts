import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/** What a row of budget years holds in the last of them (docs/method.md, 10). */
export const inLastYear = (write: CaseWriter, row: FormulaId): ScalarId => {
  const last = write.data(
    'year',
    write.timeline.budgetYears.map((_, year, { length }) => (year === length - 1 ? 1 : 0)),
  )
  return write.total(write.multiply(row, last))
}
