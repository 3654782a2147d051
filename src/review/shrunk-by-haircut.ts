import { appraisalOf, flowFormulas } from '../rules/index.js'
import { type Results } from '../calculation/index.js'
import type { EvidenceGrade } from '../case/index.js'
import { readExactly } from '../sheet/index.js'
import { type Decimal, roundToNearest } from '../money/index.js'

/** An effect that counts against the case, and what the haircut for its evidence takes off it. */
export interface ShrunkByHaircut {
  readonly kind: 'use' | 'welfare'
  readonly intervention: string
  /** The name of the cost item of which use rises, or of the societal effect that is a loss. */
  readonly name: string
  readonly path: string
  readonly evidence: EvidenceGrade
  /** Present value by which the haircut makes it smaller; above zero. */
  readonly taken: Decimal
}

/** Extra use and losses for society that a haircut makes smaller by a euro or more, as the rungs of the model tell. */
export const shrunkByHaircut = (results: Results): readonly ShrunkByHaircut[] =>
  [...shrunkUse(results), ...shrunkWelfare(results)].filter(({ taken }) => roundToNearest(taken).gt(0))

const shrunkUse = ({ businessCase, ladder }: Results): readonly ShrunkByHaircut[] =>
  ladder
    .filter(({ rungs }) => rungs.overlap.presentValue.lt(0))
    .map(({ intervention, effect, costItem, evidence, lost }) => ({
      kind: 'use',
      intervention,
      name: businessCase.costItems.find(({ id }) => id === costItem)?.name ?? costItem,
      path: `interventions.${intervention}.effects.${effect}.evidence`,
      evidence,
      taken: lost.prudent,
    }))

/** Societal effects have no ladder among the results: their rungs are read from the ledger. */
const shrunkWelfare = ({ businessCase, conventions }: Results): readonly ShrunkByHaircut[] => {
  const isCut = (evidence: EvidenceGrade): boolean => !conventions.haircuts[evidence].isZero()
  if (
    !businessCase.interventions.some(({ societalEffects }) => societalEffects.some(({ evidence }) => isCut(evidence)))
  )
    return []
  const { model, discountFactors } = appraisalOf(businessCase)
  const { write, ledger } = model
  const lines = ledger.flatMap((entry) => {
    if (entry.kind !== 'welfare' || entry.rung !== 'prudent' || !isCut(entry.evidence)) return []
    const net = ledger.find(
      (other) =>
        other.kind === 'welfare' &&
        other.rung === 'net' &&
        other.intervention === entry.intervention &&
        other.item === entry.item,
    )
    if (net === undefined) return []
    const worth = (row: typeof entry.row): typeof entry.row =>
      flowFormulas(write, discountFactors, row, 'welfare.prudent', {
        intervention: entry.intervention,
        effect: entry.item,
      }).presentValue
    return [{ entry, net: worth(net.row), taken: worth(write.subtract(entry.row, net.row)) }]
  })
  const values = readExactly(write.sheet(), { only: lines.flatMap(({ net, taken }) => [net, taken]) })
  return lines
    .filter(({ net }) => values.scalar(net).lt(0))
    .map(({ entry, taken }) => ({
      kind: 'welfare',
      intervention: entry.intervention,
      name:
        businessCase.interventions
          .find(({ id }) => id === entry.intervention)
          ?.societalEffects.find(({ id }) => id === entry.item)?.name ?? entry.item,
      path: `interventions.${entry.intervention}.societalEffects.${entry.item}.evidence`,
      evidence: entry.evidence,
      taken: values.scalar(taken),
    }))
}
