import type { PartyResults, Results } from '../../calculation/index.js'
import { type Decimal, roundToNearest, ZERO } from '../../money/index.js'
import type { Language } from '../language/language.js'
import { summaryWords } from '../words/summary.js'

/** A column of amounts of parties: its head, and the amount of each, of all parties together too. */
export interface PartyColumn {
  readonly head: string
  readonly of: (party: PartyResults) => Decimal
}

/**
 * What parties save, at present value; and in a column of its own what they no longer receive, such as a household whose
 * benefit ends: to them that is no saving.
 */
export const savingColumns = ({ parties }: Results, language: Language): readonly PartyColumn[] => {
  const words = summaryWords[language]
  const lost = ({ cash }: PartyResults): Decimal => cash.transfersLost?.presentValue ?? ZERO
  const seen = parties.map((party) => roundToNearest(lost(party))).filter((amount) => !amount.isZero())
  if (seen.length === 0) return [{ head: words.savings, of: ({ cash }) => cash.savings.presentValue }]
  const isLoss = seen.some((amount) => amount.isNegative())
  const isGain = seen.some((amount) => !amount.isNegative())
  return [
    { head: words.savings, of: ({ cash }) => (cash.avoided ?? cash.savings).presentValue },
    { head: words.benefits[isLoss && isGain ? 'both' : isLoss ? 'less' : 'more'], of: lost },
  ]
}
