import type { Results } from '../../calculation/index.js'
import { evidenceGrades, type EvidenceGrade } from '../../case/index.js'
import { recordOf } from '../../rules/index.js'
import { roundToNearest, type Decimal } from '../../money/index.js'

type ByGrade = Readonly<Record<EvidenceGrade, Decimal>>

/** How the prudent saving of society splits over the grades of evidence, in shares of 1; nothing where it is no whole. */
export const evidenceShares = ({ society: { evidence } }: Results): ByGrade | undefined => {
  const { demonstrated, probable, possible } = recordOf(evidenceGrades, (grade) => evidence[grade].share)
  return demonstrated === null || probable === null || possible === null
    ? undefined
    : { demonstrated, probable, possible }
}

/**
 * The same in euros, for savings that have no shares: where a grade costs more than it saves. Nothing where there is
 * neither saving nor extra cost.
 */
export const evidenceAmounts = (results: Results): ByGrade | undefined => {
  const amounts = recordOf(evidenceGrades, (grade) => results.society.evidence[grade].prudent)
  const isNothing = evidenceGrades.every((grade) => roundToNearest(amounts[grade]).isZero())
  return isNothing || evidenceShares(results) !== undefined ? undefined : amounts
}
