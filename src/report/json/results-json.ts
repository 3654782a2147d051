import type { Results } from '../../calculation/index.js'
import { expectArgument } from '../../case/index.js'

/**
 * The results as stable, versioned JSON (`format`): decimals are strings of full precision, rows follow `budgetYears`.
 * The case itself is left out: the reader has the file.
 *
 * @throws ArgumentTypeError where it is given something else than results
 *
 * @example
 * resultsJson(results)
 * // {
 * //   "name": "Begeleiding thuis",
 * //   "format": "mbc-results/1",
 * // ...
 */
export const resultsJson = (results: Results): string => {
  expectArgument('resultsJson', 'results', results)
  const { businessCase, ...rest } = results
  return `${JSON.stringify({ name: businessCase.name, ...rest }, undefined, 2)}\n`
}
