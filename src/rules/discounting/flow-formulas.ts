import type { FormulaId, Label, RowId, ScalarId } from '../../sheet/index.js'
import { type CaseWriter } from '../case-writer.js'
import type { Flow } from '../outcomes/account.js'
import type { Concept } from '../figures.js'
import type { FigurePart } from '../figure-name.js'

/** Writes a row of periods as a flow (docs/method.md, 10): by budget year, in total, and at its present value. */
export const flowFormulas = (
  write: CaseWriter,
  discountFactors: FormulaId,
  periods: FormulaId,
  concept: Concept,
  about: Label['about'],
  ...parts: readonly FigurePart[]
): Flow<ScalarId, RowId> => {
  const named = <Id extends FormulaId>(part: FigurePart, formula: Id): Id =>
    write.named(formula, concept, about, ...parts, part)
  const byYear = named('by-year', write.byYear(periods))
  return {
    byYear,
    total: named('total', write.total(byYear)),
    presentValue: named('present-value', write.total(write.multiply(byYear, discountFactors))),
  }
}
