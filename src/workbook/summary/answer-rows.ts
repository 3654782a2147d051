import { statedQuantities } from '../../case/index.js'
import {
  answerWords,
  type DrawnReading,
  drawnNote,
  fill,
  investorOf,
  investorWords,
  type Language,
  paidBackChance,
  wrapText,
} from '../../report/index.js'
import { summaryPageWords } from './summary-words.js'

/** Characters on a line across the page. */
const ACROSS = 190

/** A line of the answer: what it is called, and the figure that it shows of a party or society. */
export interface AnswerRow {
  readonly label: string
  readonly id: string
  readonly figure: 'welfare.npv' | 'cash.npv' | 'cash.paybackYears' | 'cash.peakFunding'
  /** The account whose spread stands beside it. */
  readonly account?: 'welfare' | 'cash'
  /** The chance beside a figure without a spread, where there is one. */
  readonly chance?: number | undefined
}

/** The answer: society, all parties, and the party that invests most, which is the one that the report speaks of. */
export const answerRows = (reading: DrawnReading, language: Language): readonly AnswerRow[] => {
  const { results } = reading
  const words = summaryPageWords[language]
  const labels = investorWords(results, language)
  const investor = investorOf(results)
  const { id, name, cash } = investor ?? results.society
  return [
    { label: words.society, id: 'society', figure: 'welfare.npv', account: 'welfare' },
    { label: words.everyone, id: 'society', figure: 'cash.npv', account: 'cash' },
    ...(investor === undefined
      ? []
      : ([
          { label: fill(words.investor, { label: labels.outcome }), id, figure: 'cash.npv', account: 'cash' },
          { label: fill(words.advance, { party: name }), id, figure: 'cash.peakFunding' },
        ] as const)),
    {
      label: fill(words.payback, { label: labels.payback }),
      id,
      figure: 'cash.paybackYears',
      // Where nothing is advanced, nothing has to be paid back.
      chance: cash.payback.kind === 'at-once' ? undefined : paidBackChance(id, reading),
    },
  ]
}

/**
 * Why this party, and where the range and the chance come from; or that numbers are uncertain and nothing was drawn.
 * Each is as many lines as the page is wide.
 */
export const answerNotes = (reading: DrawnReading, language: Language): readonly string[] => {
  const { results, risk } = reading
  const words = summaryPageWords[language]
  const investor = investorOf(results)
  const why = investor?.id === results.mainFunder ? words.advances : words.pays
  const isUncertain = statedQuantities(results.businessCase).some(({ quantity }) => quantity.uncertainty !== undefined)
  const notes = [
    ...(investor === undefined ? [] : [fill(why, { party: investor.name })]),
    ...(risk === undefined && isUncertain ? [answerWords[language].notDrawn] : []),
    ...(risk === undefined || risk === null
      ? []
      : [drawnNote(risk.simulation, language), fill(words.drawn, { seed: String(risk.simulation.seed) })]),
  ]
  return notes.flatMap((note) => wrapText(note, ACROSS).split('\n'))
}
