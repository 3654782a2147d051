import type { ScalarId } from '../../sheet/index.js'
import { recordOf } from '../record-of.js'
import { rungs } from './rung.js'
import { type CaseWriter } from '../case-writer.js'
import type { LadderTotal } from '../outcomes/account.js'
import type { LadderFormulas } from '../appraisal-formulas.js'
import { lostOnTheWay } from './lost-on-the-way.js'
import type { Concept } from '../figures.js'
import type { FigurePart } from '../figure-name.js'

/**
 * Writes the savings ladder of all effects together (docs/method.md, 5), as payers see it: transfers that recipients
 * lose are not taken off.
 */
export const ladderTotal = (write: CaseWriter, ladder: readonly LadderFormulas[]): LadderTotal<ScalarId> => {
  const zero = write.constant(0)
  const total = (parts: readonly ScalarId[], concept: Concept, ...of: readonly FigurePart[]): ScalarId =>
    write.named(write.add(zero, ...parts), concept, {}, ...of)
  const reached = recordOf(rungs, (rung) =>
    total(
      ladder.map((line) => line.rungs[rung].presentValue),
      `saving.${rung}`,
      'present-value',
    ),
  )
  return {
    rungs: reached,
    lost: lostOnTheWay(write, reached),
    beyondHorizon: total(
      ladder.map((line) => line.beyondHorizon),
      'saving.beyond-horizon',
    ),
  }
}
