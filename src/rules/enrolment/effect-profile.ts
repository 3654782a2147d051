import type { EffectProfile, Quantity } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { ProfileFormulas } from './effect-share-by-clock.js'
import type { CaseWriter } from '../case-writer.js'

/** Writes when an effect works, as the case states it (docs/method.md, 4). */
export const profileFormulas = (
  write: CaseWriter,
  profile: EffectProfile,
  path: string,
  about: Label['about'],
): ProfileFormulas => {
  const written = (field: keyof EffectProfile, stated: Quantity): FormulaId =>
    write.quantity(stated, `${path}.${field}`, field, about)
  // In the order of the formula, in which the end of an effect comes last.
  const { duration, ...before } = profile
  const inOrder = { ...before, ...(duration === undefined ? {} : { duration }) }
  const stated = Object.entries(inOrder) as readonly (readonly [keyof EffectProfile, Quantity])[]
  return Object.fromEntries(stated.map(([field, quantity]) => [field, written(field, quantity)]))
}
