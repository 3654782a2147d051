import type { FormulaId, SheetWriter } from '../../sheet/index.js'
import { jointFraction } from './joint-fraction.js'

/** What one of several cases says of the same cost, by year. */
export interface ClaimRows {
  readonly baseline: FormulaId
  /** What it saves on it; at most the baseline, negative where it raises use. */
  readonly saving: FormulaId
}

/** What several cases claim on the same cost, in the years in which more than one of them saves on it. */
export interface ClaimedTwice {
  readonly claimed: FormulaId
  readonly joint: FormulaId
  readonly claimedTwice: FormulaId
  /** For each case, above zero where it saves in a year in which another does too. */
  readonly meets: readonly FormulaId[]
}

/**
 * Writes what several cases claim twice on the same cost (docs/attribution.md, Between cases). In a year they can save
 * 1 - prod(1 - r_i) of it together, of the largest baseline that any of those who save then states; what their claims
 * add up to beyond that is claimed twice. A year in which one case alone saves is not.
 */
export const claimedTwice = (write: SheetWriter, claims: readonly ClaimRows[]): ClaimedTwice => {
  const [zero, one] = [write.constant(0), write.constant(1)]
  const savers = claims.map(({ baseline, saving }) => ({
    saves: write.select(saving, one, zero),
    saving: write.maximum(zero, saving),
    baseline: write.select(saving, baseline, zero),
  }))
  const isContested = write.subtract(write.add(...savers.map(({ saves }) => saves)), one)
  const cost = savers.map(({ baseline }) => baseline).reduce((most, baseline) => write.maximum(most, baseline))
  const fractions = savers.map(({ saving }) => write.minimum(one, write.select(cost, write.divide(saving, cost), zero)))
  const whereContested = (row: FormulaId): FormulaId => write.total(write.select(isContested, row, zero))
  const claimed = whereContested(write.add(...savers.map(({ saving }) => saving)))
  const joint = whereContested(write.multiply(jointFraction(write, fractions), cost))
  return {
    claimed,
    joint,
    claimedTwice: write.subtract(claimed, joint),
    meets: savers.map(({ saves }) => whereContested(saves)),
  }
}
