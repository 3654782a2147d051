import type { FormulaId, SheetWriter } from '../../sheet/index.js'

/**
 * Writes what independent interventions save together, as a fraction of what they save on: each saves its fraction of
 * what the others leave, 1 - prod(1 - r_i) (docs/method.md, 6).
 */
export const jointFraction = (write: SheetWriter, fractions: readonly FormulaId[]): FormulaId =>
  write.oneMinus(write.multiply(...fractions.map((fraction) => write.oneMinus(fraction))))
