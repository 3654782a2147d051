import { InternalFault } from '../base/index.js'
import type { Axes } from './axis.js'
import type { Formula } from './formula.js'
import type { Sheet } from './sheet.js'

/** A sheet that would hold more work than allowed: the code that set the limit words the error. */
export class TooMuchWork extends InternalFault {
  constructor(most: number) {
    super(`the sheet holds more work than ${most}`)
  }
}

/** The work of reading a whole sheet. */
export const workOfSheet = ({ formulas, axes }: Pick<Sheet, 'formulas' | 'axes'>): number =>
  formulas.reduce((sum, formula) => sum + workOf(formula, axes), 0)

/**
 * The work of reading a formula: its cells, each times the cells that it is calculated from. A convolution looks at
 * every period for every cell.
 */
export const workOf = (formula: Formula, axes: Axes): number => {
  const cells = formula.shape === 'scalar' ? 1 : axes[formula.shape]
  switch (formula.op) {
    case 'gather':
      return formula.terms.reduce((sum, terms) => sum + terms.length, cells)
    case 'total':
    case 'least':
    case 'greatest':
      return axes.clock
    case 'convolve':
      return cells * axes.period
    case 'add':
    case 'multiply':
      return cells * formula.args.length
    default:
      return cells
  }
}
