import type { BusinessCase } from '../src/index.js'
import { appraisalOf } from '../src/rules/index.js'
import { Decimal } from './built.js'

/** How many cells the sheet of a case holds: a row has one for each period, year or month. */
export const cellsOf = (businessCase: BusinessCase): number => {
  const { formulas, axes } = appraisalOf(businessCase).sheet
  return formulas.reduce((sum, { shape }) => sum + (shape === 'scalar' ? 1 : axes[shape]), 0)
}

/**
 * So many operations on decimals of 34 digits in a plain loop, additions and multiplications by turns: the least that a
 * calculation of as many cells could take.
 */
export const plainOperations = (count: number): void => {
  const [factor, term] = [new Decimal(1).div(3), new Decimal(2).div(7)]
  let value = term
  for (let at = 0; at < count; at++) value = at % 2 === 0 ? value.times(factor) : value.plus(term)
  if (!value.isFinite()) throw new Error('The loop left the numbers.')
}
