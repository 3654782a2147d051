import type { FormulaId, RowId, ScalarId, LabelDimension } from '../../sheet/index.js'
import { label } from '../label.js'
import { type CaseWriter } from '../case-writer.js'
import type { Flow } from '../outcomes/account.js'

/** Writes a row of periods as a flow: by budget year, in all, and at its present value. */
export const flowFormulas = (
  write: CaseWriter,
  discountFactors: FormulaId,
  periods: FormulaId,
  concept: string,
  about: Partial<Record<LabelDimension, string>>,
): Flow<ScalarId, RowId> => {
  const named = <Id extends FormulaId>(suffix: string, formula: Id): Id =>
    write.named(formula, 'eur', label(`${concept}.${suffix}`, about))
  const byYear = named('by-year', write.byYear(periods))
  return {
    byYear,
    total: named('total', write.total(byYear)),
    presentValue: named('present-value', write.total(write.multiply(byYear, discountFactors))),
  }
}
