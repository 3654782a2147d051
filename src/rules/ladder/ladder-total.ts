import type { ScalarId } from '../../sheet/index.js'
import { label } from '../label.js'
import { recordOf } from '../record-of.js'
import { rungs } from './rung.js'
import { type CaseWriter } from '../case-writer.js'
import type { LadderTotal } from '../outcomes/account.js'
import type { LadderFormulas } from '../appraisal-formulas.js'
import { lostOnTheWay } from './lost-on-the-way.js'

/**
 * Writes the savings ladder of all effects together, as payers see it: transfers that recipients lose are not taken
 * off.
 */
export const ladderTotal = (write: CaseWriter, ladder: readonly LadderFormulas[]): LadderTotal<ScalarId> => {
  const zero = write.constant(0)
  const total = (concept: string, parts: readonly ScalarId[]): ScalarId =>
    write.named(write.add(zero, ...parts), 'eur', label(concept))
  const reached = recordOf(rungs, (rung) =>
    total(
      `saving.${rung}.present-value`,
      ladder.map((line) => line.rungs[rung].presentValue),
    ),
  )
  return {
    rungs: reached,
    lost: lostOnTheWay(write, reached),
    beyondHorizon: total(
      'saving.beyond-horizon',
      ladder.map((line) => line.beyondHorizon),
    ),
  }
}
