import type { Results } from '../../calculation/index.js'
import { evidenceGrades, type EvidenceGrade } from '../../case/index.js'
import { recordOf } from '../../rules/index.js'
import { type Decimal, roundToNearest } from '../../money/index.js'

/**
 * How the prudent saving of society splits over the grades of evidence, in shares of 1.
 * Nothing where there is no prudent saving to split (what is below half a cent is the rounding of transfers that
 * cancel), nor where a grade costs more than it saves: parts of a whole are not below zero.
 */
export const evidenceShares = ({ society }: Results): Readonly<Record<EvidenceGrade, Decimal>> | undefined => {
  const total = society.welfare.savings.presentValue
  if (!total.gt('0.005')) return undefined
  const shares = recordOf(evidenceGrades, (grade) => society.evidence[grade].prudent.div(total))
  return evidenceGrades.some((grade) => shares[grade].lt('-1e-8')) ? undefined : shares
}

/**
 * The same in euros, for savings of which no shares can be given: where a grade costs more than it saves.
 * Nothing where there is neither saving nor extra cost.
 */
export const evidenceAmounts = (results: Results): Readonly<Record<EvidenceGrade, Decimal>> | undefined => {
  const amounts = recordOf(evidenceGrades, (grade) => results.society.evidence[grade].prudent)
  const isNothing = evidenceGrades.every((grade) => roundToNearest(amounts[grade]).isZero())
  return isNothing || evidenceShares(results) !== undefined ? undefined : amounts
}
