import { factsWithoutSource } from '../../evaluation/index.js'
import { listed } from '../../money/index.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'

/** That realised numbers have no source, and what is said of them instead; nothing where all have one. */
export const sourceSentences = ({ evaluation, language }: EvaluationReading): readonly string[] => {
  const { numbers, withoutSource, assumptions } = factsWithoutSource(evaluation.businessCase)
  if (withoutSource === 0) return []
  const words = evaluationWords[language]
  const counted = { count: String(withoutSource), all: String(numbers) }
  const said = fill(withoutSource === numbers ? words.noneSourced : words.someUnsourced, counted)
  if (assumptions.length === 0) return [`${said}.`]
  const reasons = assumptions.slice(0, MOST_REASONS).map((reason) => `‘${reason.replace(/[.]+$/, '')}’`)
  return [`${said}; ${fill(words.saidOfThem, { reasons: listed(reasons, { last: words.and }) })}.`]
}

/** More different reasons than these make no sentence. */
const MOST_REASONS = 3
