import type { Appraisal } from '../../rules/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { Prepared } from '../drawing/prepare.js'
import type { Measure } from './measures.js'

/**
 * What no case may do, and a case with another number can, so that `calculate` would refuse it: a fund that pays more
 * than there is in it, more households in effect than their target group holds, a year that uses more of a budget than
 * is available.
 */
export type PassedLimit = (typeof passedLimits)[number]

/**
 * Every limit that a draw may pass.
 *
 * @example
 * passedLimits // ['fund-short', 'above-group', 'budget-exceeded']
 */
export const passedLimits = ['fund-short', 'above-group', 'budget-exceeded'] as const

/** Formulas that show which limits are passed. */
export interface LimitFormulas {
  readonly formulas: readonly FormulaId[]
  /** Which limits are passed where the formulas come to these numbers, in the same order. */
  readonly passedBy: (numbers: readonly { valueOf(): string | number }[]) => readonly PassedLimit[]
}

/** Whether limits are passed; a limit that the case does not know (no fund, no budget) is left out. */
export const limitFormulas = ({ fund, placesExcess, budget }: Appraisal): LimitFormulas => {
  const known = (
    [
      ['fund-short', fund?.short],
      ['above-group', placesExcess],
      ['budget-exceeded', budget?.short],
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
  /** In some year more is used of the budget than is available; `null` where there is no budget. */
  readonly budgetExceeded: Measure | null
}

/** Writes whether a draw passes what `calculate` refuses: no check of the file sees numbers that are drawn. */
export const limitMeasures = ({ appraisal, write }: Pick<Prepared, 'appraisal' | 'write'>): LimitMeasures => {
  const { fund, placesExcess, budget } = appraisal
  const [zero, one] = [write.constant(0), write.constant(1)]
  const passes = (excess: FormulaId): Measure => ({
    at: { formula: write.select(excess, one, zero) },
    keep: 'moments',
  })
  return {
    fundShort: fund === undefined ? null : passes(fund.short),
    aboveGroup: passes(placesExcess),
    budgetExceeded: budget === undefined ? null : passes(budget.short),
  }
}
