import { InternalFault } from '../../base/index.js'
import type { FormulaId, Sheet } from '../../sheet/index.js'

/** The formula of a published figure that a check needs. */
export const figureNamed = ({ figures }: Sheet, reference: string): FormulaId => {
  const id = figures.get(reference)
  if (id === undefined) throw new InternalFault(`there is no figure '${reference}' to check`)
  return id
}
