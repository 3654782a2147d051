import { given } from '../../money/index.js'
import type { FormulaId, Sheet } from '../../sheet/index.js'
import { UnknownFigureError } from './unknown-figure-error.js'

/**
 * The formula behind a figure, by its reference.
 *
 * @param caller the function that was asked, for the error
 * @throws ArgumentTypeError for a reference that is no text, UnknownFigureError where there is no such figure
 */
export const figureAt = ({ figures }: Sheet, caller: string, reference: string): FormulaId => {
  given.text(
    caller,
    {
      nl: 'de verwijzing naar een cijfer, zoals gemeente.cash.npv',
      en: 'the reference of a figure, such as gemeente.cash.npv',
    },
    reference,
  )
  const found = figures.get(reference)
  if (found === undefined) throw new UnknownFigureError(reference, [...figures.keys()])
  return found
}
