import type { Results } from '../appraisal/index.js'

/**
 * The results as stable, versioned JSON (`format`): decimals are strings of full precision, rows follow `budgetYears`.
 * The case itself is left out: it is the reader's own file.
 */
export const resultsJson = ({ businessCase, ...results }: Results): string =>
  `${JSON.stringify({ name: businessCase.name, ...results }, undefined, 2)}\n`
