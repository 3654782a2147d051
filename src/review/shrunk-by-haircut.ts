import { formulasOf, type Results } from '../calculation/index.js'
import { type EvidenceGrade, nameById } from '../case/index.js'
import { readExactly } from '../sheet/index.js'
import { type Decimal, roundToNearest } from '../money/index.js'

/** An effect that counts against the case, and by how much the haircut for its evidence reduces it. */
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

/** Extra use and losses for society that a haircut reduces by a euro or more, by the rungs of the model. */
export const shrunkByHaircut = (results: Results): readonly ShrunkByHaircut[] =>
  [...shrunkUse(results), ...shrunkWelfare(results)].filter(({ taken }) => roundToNearest(taken).gt(0))

const shrunkUse = ({ businessCase, ladder }: Results): readonly ShrunkByHaircut[] =>
  ladder
    .filter(({ rungs }) => rungs.overlap.presentValue.lt(0))
    .map(({ intervention, effect, costItem, evidence, lost }) => ({
      kind: 'use',
      intervention,
      name: nameById(businessCase.costItems, costItem),
      path: `interventions.${intervention}.effects.${effect}.evidence`,
      evidence,
      taken: lost.prudent,
    }))

const shrunkWelfare = ({ businessCase }: Results): readonly ShrunkByHaircut[] => {
  const { societal, sheet } = formulasOf(businessCase)
  const values = readExactly(sheet, { only: societal.flatMap(({ net, lost }) => [net, lost]) })
  return societal
    .filter(({ net }) => values.scalar(net).lt(0))
    .map(({ intervention, effect, evidence, lost }) => ({
      kind: 'welfare',
      intervention,
      name: nameById(businessCase.interventions.find(({ id }) => id === intervention)?.societalEffects ?? [], effect),
      path: `interventions.${intervention}.societalEffects.${effect}.evidence`,
      evidence,
      taken: values.scalar(lost),
    }))
}
