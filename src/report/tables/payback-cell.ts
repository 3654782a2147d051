import type { PartyResults, Payback } from '../../calculation/index.js'
import { formatNumber } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { fill, summaryWords } from '../words/summary.js'

/** Payback in a cell of a table: `6,3 jaar`, `niet`; `geen voorschot` for a party that is never short. */
export const paybackCell = (payback: Payback, language: Language): string => {
  const words = summaryWords[language]
  if (payback.kind === 'never') return words.never
  if (payback.kind === 'at-once') return words.atOnce
  return fill(words.yearsShort, { years: formatNumber(payback.years, 1, language) })
}

/** Whether a party has any cash of its own in the case. */
export const isMovingCash = ({ cash }: Pick<PartyResults, 'cash'>): boolean =>
  !cash.net.byYear.every((value) => value.isZero()) ||
  !cash.savings.total.isZero() ||
  cash.proceeds?.total.isZero() === false
