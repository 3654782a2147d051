import type { CashResults, PartyResults, Payback } from '../../calculation/index.js'
import { formatNumber, roundToNearest } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { fill, summaryWords } from '../words/summary.js'

/**
 * Payback in a cell of a table: `6,3 jaar`, `niet`; `meteen` for a party that pays and is never short, `geen inleg` for
 * one that pays nothing.
 */
export const paybackCell = (payback: Payback, isPaying: boolean, language: Language): string => {
  const words = summaryWords[language]
  if (payback.kind === 'never') return words.never
  if (payback.kind === 'at-once') return isPaying ? words.atOnce : words.noAdvance
  return fill(words.yearsShort, { years: formatNumber(payback.years, 1, language) })
}

/** Whether a party pays anything, as printed: costs, or what agreements take. */
export const isPaying = ({ costs, paid }: Pick<CashResults, 'costs' | 'paid'>): boolean =>
  [costs, paid].some(({ presentValue }) => roundToNearest(presentValue).lt(0))

/** Whether a party has any cash of its own in the case. */
export const isMovingCash = ({ cash }: Pick<PartyResults, 'cash'>): boolean =>
  !cash.net.byYear.every((value) => value.isZero()) || !cash.savings.total.isZero()
