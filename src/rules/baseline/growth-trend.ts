import type { Quantity } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Concept } from '../figures.js'

/** Growth since the first budget year y0, by budget year: (1 + g)^(y - y0) (docs/method.md, 3); one where nothing grows. */
export const growthTrend = (
  write: CaseWriter,
  growth: Quantity | undefined,
  path: string,
  concept: Concept,
  about: Label['about'],
): FormulaId => {
  if (growth === undefined) return write.constant(1)
  const [first] = write.timeline.budgetYears
  const yearsSince = write.data(
    'year',
    write.timeline.budgetYears.map((year) => year - (first as number)),
  )
  return write.power(write.add(write.constant(1), write.quantity(growth, path, concept, about)), yearsSince)
}
