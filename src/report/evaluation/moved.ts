import type { Variance } from '../../evaluation/index.js'
import { largest, roundToNearest } from '../../money/index.js'
import { withinSentence } from '../language/within-sentence.js'
import { wordParty } from '../language/word-label.js'
import { evaluationWords } from './words/evaluation-words.js'
import type { EvaluationReading } from './evaluation-reading.js'

/** Why a figure came out otherwise, and of whom it is, as it stands within a sentence. */
export interface Moved {
  readonly variance: Variance
  readonly who: string
  /** The id of the party; `society`; or the reference of another figure. */
  readonly of: string
}

/** The differences that an evaluation explains: of society, and of the party whose cash changes most. */
export const movedOf = (reading: EvaluationReading): readonly Moved[] => {
  const { variances } = reading.evaluation
  const society = variances.find(({ figure }) => figure === 'society.welfare.npv')
  const party = movedParty(reading)
  const found = [
    ...(society === undefined
      ? []
      : [{ variance: society, who: evaluationWords[reading.language].theSociety, of: 'society' }]),
    ...(party === undefined ? [] : [party]),
  ]
  // Where other figures were asked for, these.
  return found.length > 0
    ? found
    : variances.map((variance) => ({ variance, who: variance.figure, of: variance.figure }))
}

/** The party whose cash changes most; undefined where that of none changes by a euro. */
export const movedParty = ({ evaluation, language }: EvaluationReading): Moved | undefined => {
  const { variances, businessCase } = evaluation
  const most = largest(
    businessCase.parties.flatMap(({ id }) => {
      const variance = variances.find(({ figure }) => figure === `${id}.cash.npv`)
      return variance === undefined ? [] : [{ id, variance }]
    }),
    ({ variance }) => variance.difference.abs(),
  )
  if (most === undefined || roundToNearest(most.variance.difference).isZero()) return undefined
  const { id, variance } = most
  return { variance, who: withinSentence(wordParty(id, businessCase, language), language), of: id }
}
