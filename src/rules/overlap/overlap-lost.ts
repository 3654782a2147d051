import type { FormulaId } from '../../sheet/index.js'
import type { LadderFormulas } from '../appraisal-formulas.js'
import type { CaseWriter } from '../case-writer.js'

/** What overlap takes off the savings of one intervention. */
export interface OverlapLost<Scalar> {
  readonly intervention: string
  /** At present value, over all its effects; negative where something is lost. */
  readonly lost: Scalar
}

/** Writes what the rung of overlap takes off each intervention that has effects (docs/method.md, 6). */
export const overlapLost = (write: CaseWriter, ladder: readonly LadderFormulas[]): readonly OverlapLost<FormulaId>[] =>
  write.businessCase.interventions.flatMap(({ id: intervention }) => {
    const own = ladder.filter((line) => line.intervention === intervention)
    if (own.length === 0) return []
    const lost = write.add(...own.map((line) => line.lost.overlap))
    return [{ intervention, lost: write.named(lost, 'overlap-lost', { intervention }) }]
  })
