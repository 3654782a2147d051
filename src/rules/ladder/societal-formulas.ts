import type { Id } from '../../base/index.js'
import type { EvidenceGrade } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { flowFormulas } from '../discounting/flow-formulas.js'
import type { Model } from '../model.js'

/** A societal effect at present value, before and after the haircut for its evidence. */
export interface SocietalFormulas {
  readonly intervention: Id
  readonly effect: Id
  readonly evidence: EvidenceGrade
  /** Euros at present value; negative where it is a loss. */
  readonly net: FormulaId
  /** What the haircut takes off: prudent less net, above zero where it makes a loss smaller. */
  readonly lost: FormulaId
}

/** Writes what the haircut takes off each societal effect (docs/method.md, 5); they meet no baseline and no overlap. */
export const societalFormulas = ({ write, ledger }: Model, discountFactors: FormulaId): readonly SocietalFormulas[] => {
  const welfare = ledger.flatMap((entry) => (entry.kind === 'welfare' ? [entry] : []))
  return welfare.flatMap((prudent) => {
    if (prudent.rung !== 'prudent') return []
    const { intervention, item: effect, evidence } = prudent
    const net = welfare.find(
      (other) => other.rung === 'net' && other.intervention === intervention && other.item === effect,
    )
    if (net === undefined) return []
    const presentValue = (row: FormulaId): FormulaId =>
      flowFormulas(write, discountFactors, row, 'welfare.prudent', { intervention, effect }).presentValue
    return [
      {
        intervention,
        effect,
        evidence,
        net: presentValue(net.row),
        lost: presentValue(write.subtract(prudent.row, net.row)),
      },
    ]
  })
}
