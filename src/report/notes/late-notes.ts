import { pastWhat, type Results } from '../../calculation/index.js'
import { nameById } from '../../case/index.js'
import type { Language } from '../language/language.js'
import { fill, summaryWords } from '../words/summary.js'
import { lateWords } from './late-words.js'

/** What a later start moves past the end of the timeline, so that it counts in no figure; nothing where it moves none. */
export const lateNotes = ({ businessCase, beyondHorizon }: Results, language: Language): readonly string[] => {
  const lost = beyondHorizon.flatMap(({ intervention, ...late }) => {
    const amounts = lateWords(late, businessCase, language, { intervention })
    return amounts === '' ? [] : [`${nameById(businessCase.interventions, intervention)} ${amounts}`]
  })
  const isLate = ({ id }: { readonly id: string }): boolean =>
    beyondHorizon.some(
      (late) => late.intervention === id && lateWords(late, businessCase, language, { intervention: id }) !== '',
    )
  const { past } = pastWhat(businessCase.interventions.filter(isLate))[language]
  return lost.length === 0 ? [] : [fill(summaryWords[language].late, { past, lost: lost.join('; ') })]
}
