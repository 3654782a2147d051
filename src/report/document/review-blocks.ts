import { reviewCase } from '../../review/index.js'
import { findingPlace } from '../facts/finding-place.js'
import type { Reading } from '../language/reading.js'
import { reviewWords } from '../words/review.js'
import type { Block } from './report-document.js'

/**
 * What is missing in the case, and what a critical reader would ask: by the names in the case, since a reader of the
 * report has no file to correct.
 */
export const reviewBlocks = ({ results, language, date }: Reading): readonly Block[] => {
  const words = reviewWords[language]
  const findings = reviewCase(results, { asOf: date })
  if (findings.length === 0) return [{ kind: 'paragraph', text: words.nothing }]
  return [
    { kind: 'paragraph', text: words.note },
    {
      kind: 'table',
      table: {
        caption: words.caption,
        head: [words.finding, words.question, words.where],
        wordColumns: 3,
        rows: findings.map((finding) => {
          const { weight, guideline, text } = finding
          const { message, remark = message, question } = text[language]
          // Three columns of words are as many as fit on paper.
          return [
            `${capital(words[weight])}: ${remark}`,
            `${question} (${guideline.name[language]})`,
            findingPlace(finding, language),
          ]
        }),
      },
    },
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
