import type { Appraisal } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import { limitMeasures } from './limit-measures.js'

/**
 * What no case may do, and a case with another number can, so that `calculate` would refuse it: a fund that pays more
 * than there is in it, more households in effect than their target group holds.
 */
export type PassedLimit = (typeof passedLimits)[number]

export const passedLimits = ['fund-short', 'above-group'] as const

/** Formulas that tell which limits are passed. */
export interface LimitFormulas {
  readonly formulas: readonly FormulaId[]
  /** Which limits are passed where the formulas come to these numbers, in the same order. */
  readonly told: (numbers: readonly { valueOf(): string | number }[]) => readonly PassedLimit[]
}

/** Writes whether limits are passed; a limit that the case does not know (no fund) is left out. */
export const limitFormulas = (appraisal: Appraisal): LimitFormulas => {
  const { fundShort, aboveGroup } = limitMeasures(appraisal)
  const known = (
    [
      ['fund-short', fundShort],
      ['above-group', aboveGroup],
    ] as const
  ).flatMap(([limit, measure]) => (measure === null ? [] : [{ limit, formula: measure.at.formula }]))
  return {
    formulas: known.map(({ formula }) => formula),
    told: (numbers) => known.filter((_, at) => Number(numbers[at]) > 0).map(({ limit }) => limit),
  }
}
