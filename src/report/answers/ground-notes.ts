import { evidenceGrades, numberOrigins, sourceOfEffect, type BusinessCase } from '../../case/index.js'
import { listed } from '../../money/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import type { Language } from '../language/language.js'
import { groundWords } from '../words/answers/grounds.js'
import { fill } from '../words/summary.js'
import { evidenceWords } from '../words/terms.js'

/** How many of the numbers are assumptions, and for which grades of evidence the size of effects has no source. */
export const groundNotes = ({ results, language }: DrawnReading): readonly string[] => {
  const { businessCase } = results
  const words = groundWords[language]
  const { all, sourced, assumed, bare } = numberOrigins(businessCase)
  if (all === 0) return []
  return [
    fill(bare === all ? words.none : countedWords(words, { assumed, sourced, bare }), {
      all: String(all),
      assumed: String(assumed),
      sourced: String(sourced),
      bare: String(bare),
    }),
    ...unsourcedNote(businessCase, language),
  ]
}

const countedWords = (
  { assumed, sourced, bare }: (typeof groundWords)[Language],
  counts: Readonly<Record<'assumed' | 'sourced' | 'bare', number>>,
): string =>
  [
    assumed[counts.assumed === 0 ? 'none' : counts.assumed === 1 ? 'one' : 'many'],
    sourced[counts.sourced === 0 ? 'none' : 'some'],
    counts.bare === 0 ? '' : bare,
    '.',
  ].join('')

const unsourcedNote = ({ interventions }: BusinessCase, language: Language): readonly string[] => {
  const words = groundWords[language]
  const grades = evidenceGrades.flatMap((grade) => {
    const sources = interventions.flatMap((one) =>
      one.effects.filter(({ evidence }) => evidence === grade).map((effect) => sourceOfEffect(effect, one)),
    )
    const unsourced = sources.filter((source) => source === undefined).length
    return unsourced === 0
      ? []
      : [
          fill(words.grade, {
            grade: evidenceWords[language][grade],
            unsourced: String(unsourced),
            all: String(sources.length),
          }),
        ]
  })
  return grades.length === 0 ? [] : [fill(words.unsourced, { grades: listed(grades, { last: words.and }) })]
}
