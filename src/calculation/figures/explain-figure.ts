import type { Appraisal } from '../../rules/index.js'
import { explainFormula, neededFor, readExactly, type Explanation, type FormulaId } from '../../sheet/index.js'
import { figureAt } from './figure-at.js'

/**
 * A figure down to the numbers that the case states; only what the figure rests on is read.
 *
 * @throws UnknownFigureError when there is no such figure
 */
export const explainFigure = ({ sheet }: Appraisal, reference: string): Explanation => {
  const target = figureAt(sheet, 'explain', reference)
  const needed = neededFor(sheet, [target])
  const steps = sheet.formulas.flatMap((_, id) => (needed[id] === 1 ? [id as FormulaId] : []))
  return explainFormula(sheet, readExactly(sheet, { only: steps }), target)
}
