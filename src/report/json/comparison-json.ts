import { expectComparison, type Comparison } from '../../compare/index.js'

/**
 * A comparison as stable, versioned JSON (`format`): decimals are strings of full precision, lists follow `versions`, rows
 * follow `budgetYears`.
 */
export const comparisonJson = (comparison: Comparison): string => {
  expectComparison('comparisonJson', comparison)
  return `${JSON.stringify(comparison, undefined, 2)}\n`
}
