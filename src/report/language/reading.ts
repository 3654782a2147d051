import { expectArgument, languageOf } from '../../case/index.js'
import type { Results } from '../../calculation/index.js'
import type { ReceiptFacts } from '../facts/receipt-facts.js'
import type { Language } from './language.js'
import type { CaseRisk } from '../uncertainty/case-risk.js'
import { givenDay } from './given-day.js'

/** Results, and the language they are read in. */
export interface Reading {
  readonly results: Results
  readonly language: Language
  /**
   * How certain the results are, from `caseRisk`; `null` where no number of the case is uncertain, absent where nobody
   * asked.
   */
  readonly risk?: CaseRisk | null
  /** The day that a report is of, as `2024-03-01`: no report reads a clock, so that it can be made again. */
  readonly date?: string | undefined
  /** How the figures can be repeated and checked, from `receiptFactsOf`; a report without it does not say. */
  readonly receipt?: ReceiptFacts | undefined
}

/**
 * Checks that the argument of a report function is a reading in a supported language.
 *
 * @throws TypeError where it is not a reading
 * @throws RangeError where its date is no day
 */
export const givenReading = (caller: string, reading: Reading): Reading => {
  expectArgument(caller, 'reading', reading)
  return { ...reading, language: languageOf(reading), date: givenDay(caller, reading.date) }
}
