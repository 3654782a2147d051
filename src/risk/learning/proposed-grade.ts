import type { Texts } from '../../base/index.js'
import type { EvidenceGrade } from '../../case/index.js'
import { distributionOf, type InvertibleDistribution } from '../../chance/index.js'
import { given } from '../../money/index.js'
import { givenComparison, type ComparedCount } from './compared-count.js'
import { gradeReasons } from './grade-reasons.js'
import { learnSuccess } from './learn-success.js'
import { givenCount, type SuccessCount } from './success-count.js'

/** A grade of evidence that a count asks for, for people to decide on: nothing is set. */
export interface ProposedGrade {
  readonly grade: EvidenceGrade
  /** Why this one, and no better one. */
  readonly reason: Texts
  /** The chance that it succeeds more often with the intervention than without; null where that was not counted. */
  readonly higher: number | null
}

/** Fewer are too few to say more than possible: a convention of ours. */
const fewest = 30

/** The band of 80 % of the difference lies wholly above zero. */
const surely = 0.9

/**
 * Proposes a grade of evidence for a chance of success that was counted, by a convention of this library
 * (docs/method-risk.md, 9): possible below thirty counted, probable from thirty on, and demonstrated only beside thirty of a
 * comparison group, or of those whom chance left out, where it succeeds with surely fewer of them. It is a proposal: grades are
 * set by people.
 *
 * @throws ArgumentRangeError for a count that cannot be, and for a comparison that is none of the list
 * @example
 * // 29 of 53 families, compared with nothing.
 * proposedGrade({ of: 53, succeeded: 29, compared: 'none' }).grade // 'probable'
 */
export const proposedGrade = (stated: ComparedCount): ProposedGrade => {
  const { compared, without: other, ...counted } = given.object('proposedGrade', countWords, stated)
  const kind = givenComparison(compared)
  const without = other === undefined ? undefined : givenCount('proposedGrade', other)
  const count: ComparedCount = { ...givenCount('proposedGrade', counted), compared: kind, without }
  const higher = without === undefined ? null : chanceHigher(count, without)
  const proposal = (grade: EvidenceGrade, reason: Texts): ProposedGrade => ({ grade, reason, higher })
  if (count.of < fewest) return proposal('possible', gradeReasons.few(count, fewest))
  if (count.succeeded === 0) return proposal('possible', gradeReasons.nobody(count))
  if (kind === 'none') return proposal('probable', gradeReasons.uncompared(count))
  if (higher !== null && without !== undefined && without.of >= fewest && higher < surely)
    return proposal('possible', gradeReasons.chance(count))
  if (kind === 'before-after') return proposal('probable', gradeReasons.before(count))
  if (without === undefined || without.of < fewest) return proposal('probable', gradeReasons.uncounted(count, fewest))
  return proposal('demonstrated', gradeReasons.compared(count))
}

const countWords = {
  nl: "een telling, { of: 53, succeeded: 29, compared: 'none' }",
  en: "a count, { of: 53, succeeded: 29, compared: 'none' }",
}

/** In how many equal steps of chance the one distribution is read against the other. */
const steps = 1000

/** The chance that the one is higher than the other, of two betas after the prior of Jeffreys. */
const chanceHigher = (one: SuccessCount, other: SuccessCount): number => {
  const [with_, without] = [posteriorOf(one), posteriorOf(other)]
  let total = 0
  for (let step = 0; step < steps; step++) total += without.cdf(with_.quantile((step + 0.5) / steps))
  return total / steps
}

const posteriorOf = (count: SuccessCount): InvertibleDistribution => {
  const { alpha, beta } = learnSuccess({ mean: 0.5 }, [count]).posterior
  return distributionOf({ kind: 'beta', alpha, beta, low: 0, high: 1 })
}
