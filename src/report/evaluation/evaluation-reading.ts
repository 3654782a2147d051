import { expectEvaluation, type Evaluation } from '../../evaluation/index.js'
import { languageOf } from '../../case/index.js'
import { given } from '../../money/index.js'
import type { ReceiptFacts } from '../facts/receipt-facts.js'
import { givenDay } from '../language/given-day.js'
import type { Language } from '../language/language.js'
import type { Reading } from '../language/reading.js'

/** An evaluation, and the language it is read in. */
export interface EvaluationReading {
  readonly evaluation: Evaluation
  readonly language: Language
}

/** How an evaluation is read. */
export interface EvaluationReportOptions {
  /** @defaultValue 'nl' */
  readonly language?: Language | undefined
  /** The day that the report is of, as `2026-03-01`; without it the report names no day. */
  readonly date?: string | undefined
  /** How the figures can be repeated and checked, from `receiptFactsOf`; a document without it does not say. */
  readonly receipt?: ReceiptFacts | undefined
}

/**
 * Checks the arguments of a function that makes a document of an evaluation.
 *
 * @throws ArgumentTypeError for what is not the answer of `evaluate`
 * @throws ArgumentRangeError for a date that is no day
 */
export const givenEvaluation = (
  caller: string,
  evaluation: Evaluation,
  asked: EvaluationReportOptions,
): EvaluationReading & Pick<EvaluationReportOptions, 'date' | 'receipt'> => {
  expectEvaluation(caller, evaluation)
  const { date, receipt } = given.options(caller, asked)
  return { evaluation, language: languageOf(asked), date: givenDay(caller, date), receipt }
}

/** The forecast as results to read. */
export const forecastReading = ({ evaluation, language }: EvaluationReading): Reading => ({
  results: evaluation.forecast.results,
  language,
})

/** The plan as results to read. */
export const plannedReading = ({ evaluation, language }: EvaluationReading): Reading => ({
  results: evaluation.planned.results,
  language,
})
