import type { ResultsJson } from '../../src/index.js'
import { delayWords } from '../../src/report/words/delay.js'
import { amount, down, type Language, type TrueTable } from './true-tables.js'

/** What starting later than planned costs each party, and all together. */
export const delayTables = ({ costOfDelay }: ResultsJson, language: Language): readonly TrueTable[] => {
  if (costOfDelay === null) return []
  const rows = [...costOfDelay.parties, costOfDelay.society].map(({ cash }) =>
    [cash.planned, cash.actual, cash.difference].map(amount),
  )
  return [{ caption: delayWords[language].title, rows, sums: down(rows, [0, 1, 2]), kept: 1 }]
}
