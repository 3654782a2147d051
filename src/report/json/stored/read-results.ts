import { calculationOf, CalculationError, type Results } from '../../../calculation/index.js'
import {
  differencesBetween,
  expectArgument,
  languageOf,
  MOST_PROBLEMS,
  type BusinessCase,
  type Language,
  type Problem,
} from '../../../case/index.js'
import { resultsJson } from '../results-json.js'
import { resultsSchema } from '../results-schema.js'
import { storedData } from './stored-data.js'
import { notItsResults } from './stored-problems.js'

/** The results of a case as `calculate` gives them, or why what was kept is not that. */
export type ReadResults =
  { readonly ok: true; readonly results: Results } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads results back that were kept as JSON, so that a report can be made of them. They are held to their schema, and to what the case
 * comes to: a report sets figures, explanations and charts beside each other, and these must be of one calculation. Where a figure has moved,
 * because the case or a rule changed since, every figure that differs is named, and `verify` of `/receipt` says why.
 *
 * @param stored what `resultsJson` wrote: the text, or the data of `JSON.parse`
 * @param businessCase the case that they are the results of: `parseBusinessCase` of what `caseInput` gave
 * @returns The results, or all that is wrong. Never throws for what was stored.
 * @throws {ArgumentTypeError} where the case is something else
 *
 * @example
 * const read = readResults(resultsJson(results), businessCase)
 * if (!read.ok) throw new Error('These results are of this case.')
 * read.results.society.welfare.npv // 97503.25
 */
export const readResults = (
  stored: unknown,
  businessCase: BusinessCase,
  options?: { readonly language?: Language | undefined },
): ReadResults => {
  expectArgument('readResults', 'case', businessCase)
  const language = languageOf(options)
  const read = storedData('results', stored, resultsSchema, 'mbc-results/1', language)
  if (!read.ok) return read
  let results: Results
  try {
    results = calculationOf(businessCase).results
  } catch (error) {
    if (error instanceof CalculationError) return { ok: false, problems: error.problems(language) }
    throw error
  }
  const problems: Problem[] = []
  for (const differing of differencesBetween(read.data, JSON.parse(resultsJson(results)))) {
    problems.push(notItsResults(differing, language))
    if (problems.length === MOST_PROBLEMS) break
  }
  return problems.length === 0 ? { ok: true, results } : { ok: false, problems }
}
