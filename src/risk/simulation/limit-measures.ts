import { type Appraisal, placesOf, placesExcess } from '../../rules/index.js'
import { TOLERANCE } from '../../money/index.js'
import type { Measure } from './measures.js'

/** What no case may do, and a draw can: each is 1 in a draw that does. */
export interface LimitMeasures {
  /** The fund pays more than there is in it; `null` where there is no fund. */
  readonly fundShort: Measure | null
  /** In some month more households are in effect than their target group holds. */
  readonly aboveGroup: Measure
}

/** Writes whether a draw passes what `calculate` refuses: no check of the file sees numbers that are drawn. */
export const limitMeasures = (appraisal: Appraisal): LimitMeasures => {
  const { model, fund } = appraisal
  const { write } = model
  const [zero, one] = [write.constant(0), write.constant(1)]
  const short =
    fund === undefined ? undefined : write.subtract(write.subtract(zero, fund.lowest), write.constant(TOLERANCE))
  return {
    fundShort: short === undefined ? null : { at: { formula: write.select(short, one, zero) }, keep: 'moments' },
    aboveGroup: { at: { formula: write.select(placesExcess(write, placesOf(model)), one, zero) }, keep: 'moments' },
  }
}
