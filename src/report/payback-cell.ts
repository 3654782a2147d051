import type { Payback } from '../appraisal/index.js'
import { formatNumber } from '../money/index.js'
import type { Language } from './language.js'
import { fill, summaryWords } from './words/summary.js'

/** Payback in a cell of a table: `6,3 jaar`, `niet`. */
export const paybackCell = (payback: Payback, language: Language): string => {
  const words = summaryWords[language]
  if (payback.kind === 'never') return words.never
  if (payback.kind === 'at-once') return words.atOnce
  return fill(words.yearsShort, { years: formatNumber(payback.years, 1, language) })
}
