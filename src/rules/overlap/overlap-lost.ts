import type { ScalarId } from '../../sheet/index.js'
import type { LadderFormulas } from '../appraisal-formulas.js'
import type { CaseWriter } from '../case-writer.js'
import type { OverlapLost } from '../outcomes/account.js'

/** Writes what the rung of overlap takes off each intervention that has effects (docs/method.md, 6). */
export const overlapLost = (write: CaseWriter, ladder: readonly LadderFormulas[]): readonly OverlapLost<ScalarId>[] =>
  write.businessCase.interventions.flatMap(({ id: intervention }) => {
    const own = ladder.filter((line) => line.intervention === intervention)
    if (own.length === 0) return []
    const lost = write.add(...own.map((line) => line.lost.overlap))
    return [{ intervention, lost: write.named(lost, 'overlap-lost', { intervention }) }]
  })
