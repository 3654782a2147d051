import type { Appraisal } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { Prepared } from '../drawing/prepare.js'
import type { Measure } from './measures.js'

/**
 * What no case may do, and a case with another number can, so that `calculate` would refuse it: a fund that pays more
 * than there is in it, more households in effect than their target group holds.
 */
export type PassedLimit = (typeof passedLimits)[number]

export const passedLimits = ['fund-short', 'above-group'] as const

/** Formulas that show which limits are passed. */
export interface LimitFormulas {
  readonly formulas: readonly FormulaId[]
  /** Which limits are passed where the formulas come to these numbers, in the same order. */
  readonly passedBy: (numbers: readonly { valueOf(): string | number }[]) => readonly PassedLimit[]
}

/** Whether limits are passed; a limit that the case does not know (no fund) is left out. */
export const limitFormulas = ({ fund, placesExcess }: Appraisal): LimitFormulas => {
  const known = (
    [
      ['fund-short', fund?.short],
      ['above-group', placesExcess],
    ] as const
  ).flatMap(([limit, formula]) => (formula === undefined ? [] : [{ limit, formula }]))
  return {
    formulas: known.map(({ formula }) => formula),
    passedBy: (numbers) => known.filter((_, at) => Number(numbers[at]) > 0).map(({ limit }) => limit),
  }
}

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
