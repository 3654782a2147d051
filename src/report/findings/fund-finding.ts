import { formatEuro, roundToNearest } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { fill } from '../words/summary.js'
import { findingWords } from './finding-words.js'

/** From which year a fund is empty, or what is left in it. */
export const fundFinding = ({ results, language }: Reading): string => {
  const words = findingWords[language]
  const { fund, budgetYears } = results
  const balance = fund?.balance.at(-1)
  const empty = fund?.runOutYear ?? undefined
  if (empty !== undefined) return fill(words.fundEmpty, { year: String(empty) })
  if (balance === undefined || roundToNearest(balance).isZero())
    return fund?.inflow.some((amount) => !roundToNearest(amount).isZero()) === true ? words.fundPasses : words.fundNever
  return fill(words.fundLeft, { year: String(budgetYears.at(-1) ?? ''), balance: formatEuro(balance, language) })
}
