import { movedMean } from '../../chance/index.js'
import type { SimulationResults } from '../../risk/index.js'
import { formatInput } from '../language/format-input.js'
import type { Language } from '../language/language.js'
import { wordLabel } from '../language/word-label.js'
import { simulationWords } from '../words/simulation.js'
import { fill } from '../words/summary.js'

/**
 * A sentence where cutting off distributions moves the mean of the draws away from the stated mean; it gives both
 * means.
 */
export const movedMeans = ({ businessCase, uncertain }: SimulationResults, language: Language): readonly string[] => {
  const words = simulationWords[language]
  const which = uncertain.flatMap(({ name, uncertainty }) => {
    const means = movedMean(uncertainty)
    if (means === undefined) return []
    const size = Math.max(Math.abs(means.stated), Math.abs(means.drawn))
    const written = (mean: number): string => formatInput(mean, name.unit, size, language)
    return [
      fill(words.movedTo, {
        name: wordLabel(name.label, businessCase, language),
        drawn: written(means.drawn),
        stated: written(means.stated),
      }),
    ]
  })
  return which.length === 0 ? [] : [fill(words.movedMean, { which: which.join('; ') })]
}
