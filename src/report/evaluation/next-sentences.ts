import { formatEuro } from '../../money/index.js'
import { wordLabelShort } from '../language/word-label.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'

/** Which figure to measure next; nothing where none can be named. */
export const nextSentences = ({ evaluation, language }: EvaluationReading): readonly string[] => {
  const { next, businessCase } = evaluation
  const words = evaluationWords[language]
  if (next === undefined) return []
  if (next.kind === 'uncounted') return [fill(words.nextUncounted, { name: next.name })]
  return [
    fill(words.nextNumber, {
      name: wordLabelShort(next.name.label, businessCase, language),
      value: formatEuro(next.value, language),
    }),
  ]
}
