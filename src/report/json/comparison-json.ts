import { expectComparison, type Comparison } from '../../compare/index.js'

/**
 * A comparison as stable, versioned JSON (`format`): decimals are strings of full precision, lists follow `versions`, rows
 * follow `budgetYears`.
 *
 * @throws ArgumentTypeError where it is given something else than a comparison
 *
 * @example
 * comparisonJson(compare(variantsOf(caseFrom(textOf('varianten-vergelijken.yaml')))))
 * // {
 * //   "format": "mbc-comparison/1",
 * //   "versions": [
 * //     {
 * //       "id": "case",
 * // ...
 */
export const comparisonJson = (comparison: Comparison): string => {
  expectComparison('comparisonJson', comparison)
  return `${JSON.stringify(comparison, undefined, 2)}\n`
}
