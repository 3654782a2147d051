import { isOfMoveThatSaves, type Results } from '../calculation/index.js'
import { type EvidenceGrade, nameById } from '../case/index.js'
import { type Decimal, roundToNearest } from '../money/index.js'

/** An effect that counts against the case, and by how much the haircut for its evidence reduces it. */
export interface ShrunkByHaircut {
  readonly kind: 'use' | 'income' | 'welfare'
  readonly intervention: string
  /** The name of the cost item of which use rises, of the income item that falls, or of the societal effect that is a loss. */
  readonly name: string
  readonly path: string
  readonly evidence: EvidenceGrade
  /** Present value by which the haircut makes it smaller; above zero. */
  readonly taken: Decimal
}

/**
 * Extra use, income that falls and losses for society that a haircut reduces by a euro or more. On a move that as a whole
 * saves a haircut takes off both sides, which is prudent.
 */
export const shrunkByHaircut = ({ businessCase, ladder, income, societal }: Results): readonly ShrunkByHaircut[] =>
  [
    ...ladder
      .filter((line) => line.rungs.overlap.presentValue.lt(0) && !isOfMoveThatSaves(line, ladder))
      .map(({ intervention, effect, costItem, evidence, lost }) => ({
        kind: 'use' as const,
        intervention,
        name: nameById(businessCase.costItems, costItem),
        path: `interventions.${intervention}.effects.${effect}.evidence`,
        evidence,
        taken: lost.prudent,
      })),
    ...(income?.effects ?? [])
      .filter(({ rungs }) => rungs.net.presentValue.lt(0))
      .map(({ intervention, effect, incomeItem, evidence, lost }) => ({
        kind: 'income' as const,
        intervention,
        name: nameById(businessCase.incomeItems, incomeItem),
        path: `interventions.${intervention}.effects.${effect}.evidence`,
        evidence,
        taken: lost.prudent,
      })),
    ...societal
      .filter(({ rungs }) => rungs.net.presentValue.lt(0))
      .map(({ intervention, effect, evidence, lost }) => ({
        kind: 'welfare' as const,
        intervention,
        name: nameById(businessCase.interventions.find(({ id }) => id === intervention)?.societalEffects ?? [], effect),
        path: `interventions.${intervention}.societalEffects.${effect}.evidence`,
        evidence,
        taken: lost.prudent,
      })),
  ].filter(({ taken }) => roundToNearest(taken).gt(0))
