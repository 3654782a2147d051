import { given } from '../../money/index.js'
import type { Appraisal } from '../../rules/index.js'
import { explainFormula, neededFor, readExactly, type Explanation, type FormulaId } from '../../sheet/index.js'
import { UnknownFigureError } from './unknown-figure-error.js'

/**
 * A figure down to the numbers that the case states; only what the figure rests on is read.
 *
 * @throws UnknownFigureError when there is no such figure
 */
export const explainFigure = ({ sheet }: Appraisal, reference: string): Explanation => {
  given.text(
    'explain',
    {
      nl: 'de verwijzing naar een cijfer, zoals gemeente.cash.npv',
      en: 'the reference of a figure, such as gemeente.cash.npv',
    },
    reference,
  )
  const target = sheet.figures.get(reference)
  if (target === undefined) throw new UnknownFigureError(reference, [...sheet.figures.keys()])
  const needed = neededFor(sheet, [target])
  const steps = sheet.formulas.flatMap((_, id) => (needed[id] === 1 ? [id as FormulaId] : []))
  return explainFormula(sheet, readExactly(sheet, { only: steps }), target)
}
