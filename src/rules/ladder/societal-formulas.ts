import type { Id } from '../../base/index.js'
import type { EvidenceGrade } from '../../case/index.js'
import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import type { Model } from '../model.js'
import type { Flow } from '../outcomes/account.js'
import type { WelfareEntry } from '../payers/ledger-entry.js'
import { recordOf } from '../record-of.js'

/** The rungs of a societal effect: it meets no baseline and no overlap, and is never cashed. */
export type SocietalRung = WelfareEntry['rung']

export const societalRungs = ['gross', 'net', 'prudent'] as const satisfies readonly SocietalRung[]

/** One societal effect on its rungs. */
export interface SocietalLine<Scalar, Row> {
  readonly intervention: Id
  readonly effect: Id
  /** Whose welfare it is. */
  readonly party: string
  readonly evidence: EvidenceGrade
  /** Negative where it is a loss. */
  readonly rungs: Readonly<Record<SocietalRung, Flow<Scalar, Row>>>
  /**
   * What is lost on the way to each rung, at present value: each rung less the one above it, so above zero where a loss
   * becomes smaller.
   */
  readonly lost: Readonly<Record<Exclude<SocietalRung, 'gross'>, Scalar>>
  /** What it brings in units of its own, prudently: in total, and discounted as euros are. */
  readonly units: Flow<Scalar, Row>
}

export type SocietalFormulas = SocietalLine<ScalarId, RowId>

/** Writes every societal effect on its rungs (docs/method.md, 5). */
export const societalFormulas = ({ write, ledger }: Model, discountFactors: FormulaId): readonly SocietalFormulas[] => {
  const welfare = ledger.flatMap((entry) => (entry.kind === 'welfare' ? [entry] : []))
  return welfare
    .filter(({ rung }) => rung === 'gross')
    .map(({ intervention, item: effect, party, evidence, units }) => {
      const about = { intervention, effect, party }
      const own = welfare.filter((entry) => entry.intervention === intervention && entry.item === effect)
      const rungs = recordOf(societalRungs, (rung) => {
        const { row } = own.find((entry) => entry.rung === rung) as WelfareEntry
        return flowFormulas(write, discountFactors, row, `welfare.${rung}`, about)
      })
      const lost = (rung: 'net' | 'prudent', above: SocietalRung): ScalarId =>
        write.named(write.subtract(rungs[rung].presentValue, rungs[above].presentValue), `welfare-lost.${rung}`, about)
      return {
        intervention,
        effect,
        party,
        evidence,
        rungs,
        lost: { net: lost('net', 'gross'), prudent: lost('prudent', 'net') },
        units: flowFormulas(write, discountFactors, units, 'welfare.units', about),
      }
    })
}
