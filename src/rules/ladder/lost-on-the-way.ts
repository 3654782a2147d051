import type { Label, ScalarId } from '../../sheet/index.js'
import { laterRungs, rungs, type LaterRung, type Rung } from './rung.js'
import { recordOf } from '../record-of.js'
import { type CaseWriter } from '../case-writer.js'

/**
 * Writes what is lost between the rungs of a ladder (docs/method.md, 5): each rung less the one above it, so that
 * losses are negative and gross and losses add up.
 */
export const lostOnTheWay = (
  write: CaseWriter,
  reached: Readonly<Record<Rung, ScalarId>>,
  about: Label['about'] = {},
): Readonly<Record<LaterRung, ScalarId>> =>
  recordOf(laterRungs, (rung) => {
    const above = rungs[rungs.indexOf(rung) - 1] as Rung
    return write.named(write.subtract(reached[rung], reached[above]), `saving-lost.${rung}`, about)
  })
