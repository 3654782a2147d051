import type { LabelDimension, ScalarId } from '../../sheet/index.js'
import { label } from '../label.js'
import { laterRungs, rungs, type LaterRung, type Rung } from './rung.js'
import { recordOf } from '../record-of.js'
import { type CaseWriter } from '../case-writer.js'

/**
 * Writes what is lost between the rungs of a ladder: each rung less the one above it, so that losses are negative and
 * gross and losses add up.
 */
export const lostOnTheWay = (
  write: CaseWriter,
  reached: Readonly<Record<Rung, ScalarId>>,
  about: Partial<Record<LabelDimension, string>> = {},
): Readonly<Record<LaterRung, ScalarId>> =>
  recordOf(laterRungs, (rung) => {
    const above = rungs[rungs.indexOf(rung) - 1] as Rung
    return write.named(write.subtract(reached[rung], reached[above]), 'eur', label(`saving-lost.${rung}`, about))
  })
