import type { Prepared } from '../drawing/prepare.js'
import type { Measure } from './measures.js'

/** What no case may do, and a draw can: each is 1 in a draw that does. */
export interface LimitMeasures {
  /** The fund pays more than there is in it; `null` where there is no fund. */
  readonly fundShort: Measure | null
  /** In some month more households are in effect than their target group holds. */
  readonly aboveGroup: Measure
}

/** Writes whether a draw passes what `calculate` refuses: no check of the file sees numbers that are drawn. */
export const limitMeasures = ({ appraisal, write }: Pick<Prepared, 'appraisal' | 'write'>): LimitMeasures => {
  const { fund, placesExcess } = appraisal
  const [zero, one] = [write.constant(0), write.constant(1)]
  return {
    fundShort: fund === undefined ? null : { at: { formula: write.select(fund.short, one, zero) }, keep: 'moments' },
    aboveGroup: { at: { formula: write.select(placesExcess, one, zero) }, keep: 'moments' },
  }
}
