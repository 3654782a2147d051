import type { Results } from '../appraisal/index.js'
import { evidenceGrades, type EvidenceGrade } from '../case/index.js'
import { recordOf } from '../model/index.js'
import { Decimal, roundToTotal } from '../money/index.js'

/**
 * How the prudent saving of society splits over the grades of evidence, in whole per cents that add up to 100.
 * Nothing where there is no prudent saving to split (what is below half a cent is the rounding of transfers that cancel), nor where a grade
 * costs more than it saves: parts of a whole are not below nought.
 */
export const evidencePercentages = ({ society }: Results): Readonly<Record<EvidenceGrade, Decimal>> | undefined => {
  const total = society.welfare.savings.presentValue
  if (!total.gt('0.005')) return undefined
  const shares = evidenceGrades.map((grade) => society.evidence[grade].prudent.div(total).times(100))
  if (shares.some((share) => share.lt('-0.000001'))) return undefined
  const rounded = roundToTotal(shares, 0)
  return recordOf(evidenceGrades, (grade) => rounded[evidenceGrades.indexOf(grade)] ?? new Decimal(0))
}

/**
 * The same in whole euros that add up, for savings of which no percentages can be told: where a grade costs more than it saves.
 * Nothing where there is neither saving nor extra cost.
 */
export const evidenceAmounts = (results: Results): Readonly<Record<EvidenceGrade, Decimal>> | undefined => {
  const amounts = roundToTotal(evidenceGrades.map((grade) => results.society.evidence[grade].prudent), 0)
  if (evidencePercentages(results) !== undefined || amounts.every((amount) => amount.isZero())) return undefined
  return recordOf(evidenceGrades, (grade) => amounts[evidenceGrades.indexOf(grade)] ?? new Decimal(0))
}
