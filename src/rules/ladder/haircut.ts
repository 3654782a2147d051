import type { EvidenceGrade } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/**
 * The share that the user takes off a saving for the grade of its evidence (docs/method.md, 5); zero where nothing is
 * stated.
 */
export const haircut = (write: CaseWriter, evidence: EvidenceGrade): FormulaId => {
  const stated = write.businessCase.haircuts[evidence]
  return stated === undefined
    ? write.constant(0)
    : write.quantity(stated, `haircuts.${evidence}`, 'haircut', { evidence })
}
