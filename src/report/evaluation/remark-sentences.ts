import { nameById, problemOfCase, type BusinessCase, type Finding } from '../../case/index.js'
import { formatEuro, formatNumber } from '../../money/index.js'
import { monthWords } from '../../timeline/index.js'
import { lateNotes } from '../notes/late-notes.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'

/**
 * What a plan would be refused for and happened all the same, in the words of feasibility; and what a later start moves
 * past the timeline.
 */
export const remarkSentences = ({ evaluation, language }: EvaluationReading): readonly string[] => {
  const words = evaluationWords[language]
  const { planned, forecast } = evaluation
  const messages = ({ businessCase, findings }: Found): readonly string[] =>
    findings.map((finding) => problemOfCase(finding, businessCase, language).message)
  const inPlan = messages(planned)
  return [
    ...messages(forecast).map((message) => fill(words.forecastFinding, { message })),
    ...inPlan.map((message) => fill(words.plannedFinding, { message })),
    ...lateNotes(forecast.results, language),
  ]
}

/** Where more entered or was spent than planned by then. */
export const aboveSentences = ({ evaluation, language }: EvaluationReading): readonly string[] => {
  const words = evaluationWords[language]
  const { abovePlan, businessCase, asOf } = evaluation
  return abovePlan.map(({ intervention, what, planned, realised }) => {
    const worded = (amount: typeof planned): string =>
      what === 'spent' ? formatEuro(amount, language) : formatNumber(amount, 0, language)
    return fill(what === 'spent' ? words.aboveSpent : words.aboveEntered, {
      name: nameById(businessCase.interventions, intervention),
      month: monthWords(asOf, language),
      realised: worded(realised),
      planned: worded(planned),
    })
  })
}

interface Found {
  readonly businessCase: BusinessCase
  readonly findings: readonly Finding[]
}
