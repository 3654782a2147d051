import type { EffectProfile } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { ProfileFormulas } from './effect-share-by-clock.js'
import type { CaseWriter } from '../case-writer.js'

/** Writes what a case states of when an effect works (docs/method.md, 4). */
export const profileFormulas = (
  write: CaseWriter,
  profile: EffectProfile,
  path: string,
  about: Label['about'],
): ProfileFormulas => {
  const stated = (field: keyof EffectProfile): FormulaId | undefined => {
    const quantity = profile[field]
    return quantity === undefined ? undefined : write.quantity(quantity, `${path}.${field}`, field, about)
  }
  return { delay: stated('delay'), rampUp: stated('rampUp'), dropOff: stated('dropOff'), duration: stated('duration') }
}
