import { formatNumber, formatPercentage } from '../../money/index.js'
import { formatChance } from '../language/format-chance.js'
import { formatDerived } from '../language/format-stated.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { changeWords, learnedFacts, type LearnedFact } from './learned-facts.js'
import { learnedWords } from './words/learned-words.js'

/**
 * What counts and measurements teach, a text for each number, and then that grades of evidence are proposed only; that
 * nothing was counted where nothing was.
 */
export const learnedSentences = (reading: EvaluationReading): readonly string[] => {
  const facts = learnedFacts(reading)
  const words = learnedWords[reading.language]
  if (facts.length === 0) return [words.nothing]
  return [
    ...facts.map((fact) => learnedSentence(fact, reading.language)),
    ...(facts.some((fact) => fact.kind === 'success' && fact.grade !== undefined) ? [words.graded] : []),
  ]
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const learnedSentence = (fact: LearnedFact, language: EvaluationReading['language']): string => {
  const words = learnedWords[language]
  if (fact.kind === 'success') {
    const { prior, counted, posterior, p10, p90, planReached, priorFrom } = fact.success
    const share = (value: number): string => formatPercentage(value, language)
    const plan = formatDerived(fact.plan, 'share', language)
    return [
      fill(words.success, {
        intervention: fact.name,
        plan,
        succeeded: formatNumber(counted.succeeded, 0, language),
        of: formatNumber(counted.of, 0, language),
        share: share(counted.succeeded / counted.of),
        mean: share(posterior.mean),
        p10: share(p10),
        p90: share(p90),
        chance: formatChance(planReached, language),
      }),
      ...(priorFrom === 'jeffreys'
        ? [words.point]
        : otherMean(share(fact.plan.toNumber()), share(prior.mean), language)),
      ...(fact.grade === undefined ? [] : [fill(words.grade, { reason: lowered(fact.grade.reason[language]) })]),
    ].join(' ')
  }
  const { effect, change } = fact
  const worded = (value: number): string => changeWords(value, change, language)
  const plan = changeWords(effect.planned, change, language)
  return [
    fill(words.effect, {
      intervention: fact.name,
      effect: fact.item,
      kind: words.kinds[change],
      plan,
      measured: worded(effect.measured.mean),
      n: formatNumber(effect.measured.n, 0, language),
      mean: worded(effect.posterior.mean),
      p10: worded(effect.p10),
      p90: worded(effect.p90),
    }),
    ...(effect.learned === undefined
      ? [words.point]
      : [
          fill(words.reached, {
            plan: worded(effect.learned.prior.mean),
            chance: formatChance(effect.learned.planReached, language),
          }),
          ...otherMean(plan, worded(effect.learned.prior.mean), language),
        ]),
  ].join(' ')
}

/** That a range has another mean than the number of its plan, which is learned from; nothing where they print alike. */
const otherMean = (plan: string, mean: string, language: EvaluationReading['language']): readonly string[] =>
  plan === mean ? [] : [fill(learnedWords[language].otherMean, { mean })]
