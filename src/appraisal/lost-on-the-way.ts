import type { FormulaId, LabelDimension } from '../formula/index.js'
import { label, laterRungs, recordOf, rungs, type CaseWriter, type LaterRung, type Rung } from '../model/index.js'

/**
 * Writes what is lost between the rungs of a ladder: each rung less the one above it, so that losses are negative and
 * gross and losses add up.
 */
export const lostOnTheWay = (
  write: CaseWriter,
  reached: Readonly<Record<Rung, FormulaId>>,
  about: Partial<Record<LabelDimension, string>> = {},
): Readonly<Record<LaterRung, FormulaId>> =>
  recordOf(laterRungs, (rung) => {
    const above = rungs[rungs.indexOf(rung) - 1] as Rung
    return write.named(write.subtract(reached[rung], reached[above]), 'eur', label(`saving-lost.${rung}`, about))
  })
