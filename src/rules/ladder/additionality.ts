import { type OutsideShare, type Quantity, provenanceOf } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/**
 * What deadweight, displacement and outside attribution are stated on: effects on cost items and societal effects
 * alike.
 */
interface Corrected {
  readonly deadweight?: Quantity
  readonly displacement?: Quantity
  readonly outside: readonly OutsideShare[]
}

/** What of an effect is the intervention's own doing. */
export interface Additionality {
  /** (1 - deadweight) x (1 - displacement) x attribution: the share that the intervention adds. */
  readonly factor: FormulaId
  /** (1 - deadweight) x (1 - displacement): what there is to ascribe to anyone. */
  readonly ownShare: FormulaId
  /**
   * The shares of it that belong to projects outside the case; attribution is one minus their sum, never below zero.
   */
  readonly outside: readonly { readonly project: string; readonly reason: string; readonly share: FormulaId }[]
}

/**
 * Writes the share of an effect that the intervention adds (docs/method.md, 5). Multiplicative, as in the additionality
 * chain of HM Treasury's Green Book; the subtractive variant, 1 - deadweight - displacement, would take the overlap of
 * the two off twice.
 */
export const additionality = (
  write: CaseWriter,
  { deadweight, displacement, outside }: Corrected,
  path: string,
  about: Label['about'],
): Additionality => {
  const without = (quantity: Quantity | undefined, concept: 'deadweight' | 'displacement'): FormulaId =>
    quantity === undefined
      ? write.constant(1)
      : write.oneMinus(write.quantity(quantity, `${path}.${concept}`, concept, about))
  const others = outside.map((other, position) => {
    const { share, reason, project } = other
    return {
      project,
      reason,
      share: write.quantity({ ...provenanceOf(other), ...share }, `${path}.outside[${position}].share`, 'outside', {
        ...about,
        project,
      }),
    }
  })
  const ownShare = write.multiply(without(deadweight, 'deadweight'), without(displacement, 'displacement'))
  const left = write.oneMinus(write.add(...others.map(({ share }) => share)))
  // Stated shares sum to 1 at most; uncertain shares of several projects can exceed 1 in a draw, and then leave
  // nothing.
  const attribution = others.length < 2 ? left : write.maximum(write.constant(0), left)
  const factor = write.named(write.multiply(ownShare, attribution), 'additionality', about)
  return { factor, ownShare, outside: others }
}
