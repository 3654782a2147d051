import { evidenceGrades, type EvidenceGrade } from '../../case/index.js'
import { HALF_A_CENT } from '../../money/index.js'
import type { RowId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import { recordOf } from '../record-of.js'
import type { EvidenceSplit, WelfareView } from './account.js'
import { evidenced, type PartyFlows } from './party-flows.js'
import type { WriteFlow } from '../discounting/year-rows.js'

/**
 * Writes savings, income and societal effects by how well they are proven (docs/method.md, 10). Shares are those of a whole:
 * there are none where nothing is saved, nor where what rests on one grade costs more than it saves.
 */
export const evidenceSplit = (
  write: CaseWriter,
  who: string,
  { evidence: flows, income }: Pick<PartyFlows, 'evidence' | 'income'>,
  { savings, npv }: WelfareView<ScalarId, RowId>,
  flow: WriteFlow,
): Readonly<Record<EvidenceGrade, EvidenceSplit<ScalarId, RowId>>> => {
  const zero = write.constant(0)
  const split = recordOf(evidenceGrades, (grade) => ({
    prudent: flow('saving.prudent', flows[grade].prudent, grade),
    cashable: flow('saving.cashable', flows[grade].cashable, grade),
    societal: flow('welfare.societal', flows[grade].societal, grade),
    income: income && flow('income.prudent', income.evidence[grade], grade).presentValue,
  }))
  const whole = savings.presentValue
  const least = evidenceGrades
    .map((grade) => split[grade].prudent.presentValue)
    .reduce((lowest, each) => write.minimum(lowest, each))
  // Below zero by a hundred-millionth of the whole is rounding.
  const isBelowZero = write.subtract(zero, write.add(least, write.multiply(whole, write.constant('1e-8'))))
  const isSaving = write.subtract(whole, write.constant(HALF_A_CENT))
  const divisor = write.select(isSaving, write.select(isBelowZero, zero, whole), zero)
  return recordOf(evidenceGrades, (grade) => {
    const byYear = recordOf(evidenced, (what) => split[grade][what].byYear)
    const { prudent, cashable, societal } = recordOf(evidenced, (what) => split[grade][what].presentValue)
    const received = split[grade].income
    return {
      prudent,
      share: write.named(write.divide(prudent, divisor), 'evidence-share', { party: who }, grade),
      cashable,
      ...(received === undefined ? {} : { income: received }),
      npvWithout: write.named(
        write.subtract(write.subtract(received === undefined ? npv : write.subtract(npv, received), prudent), societal),
        'welfare.npv-without',
        { party: who },
        grade,
      ),
      societal,
      byYear,
    }
  })
}
