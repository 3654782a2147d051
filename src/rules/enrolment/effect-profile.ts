import type { EffectProfile } from '../../case/index.js'
import type { FormulaId, Label } from '../../sheet/index.js'
import type { ProfileFormulas } from './effect-share-by-clock.js'
import type { CaseWriter } from '../case-writer.js'

/** Writes what a case states of when an effect works. */
export const profileFormulas = (
  write: CaseWriter,
  profile: EffectProfile,
  path: string,
  labelOf: (concept: string) => Label,
): ProfileFormulas => {
  const stated = (field: keyof EffectProfile): FormulaId | undefined => {
    const quantity = profile[field]
    const unit = field === 'dropOff' ? 'share' : 'months'
    return quantity === undefined ? undefined : write.quantity(quantity, `${path}.${field}`, unit, labelOf(field))
  }
  return { delay: stated('delay'), rampUp: stated('rampUp'), dropOff: stated('dropOff'), duration: stated('duration') }
}
