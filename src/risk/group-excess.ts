import type { Appraisal } from '../appraisal/index.js'
import type { FormulaId } from '../formula/index.js'
import { label } from '../model/index.js'

/** Less than this share of the group above it is rounding. */
const tolerance = '1.000000001'

/**
 * Writes by how many household-years the households in effect exceed their target group: nought for every case that is accepted.
 * Where a number is changed on the sheet no check of the file sees it, so what it may be is read from this.
 */
export const groupExcess = ({ model: { write, ladder, ledger } }: Appraisal): FormulaId => {
  const nought = write.constant(0)
  const beyond = write.businessCase.interventions.flatMap(({ id, targetGroup }) => {
    const group = write.targetGroup(targetGroup)
    const households = write.quantity(group.households, `targetGroups.${group.id}.households`, 'households', label('households', { targetGroup: group.id }))
    const limit = write.multiply(households, write.periodYears, write.constant(tolerance))
    const rows = [
      ...ladder.filter(({ intervention }) => intervention.id === id).map(({ years }) => years.inEffect),
      ...ledger.flatMap((entry) => (entry.kind === 'welfare' && entry.intervention === id ? [entry.inEffect] : [])),
    ]
    return [...new Set(rows)].map((row) => write.total(write.maximum(write.subtract(row, limit), nought)))
  })
  return write.add(nought, ...beyond)
}
