import { HALF_A_CENT, type Decimal } from '../../money/index.js'
import type { WrongPockets } from '../results/results.js'

interface PartyBalance {
  readonly party: string
  /** Present values of what it pays; negative. */
  readonly pays: readonly Decimal[]
  /** What it is left with at present value, what it pays taken off. */
  readonly balance: Decimal
}

/** Who pays more than it gets, who gains without paying, and who loses without paying. */
export const wrongPockets = (parties: readonly PartyBalance[]): WrongPockets => {
  const where = (isPaying: boolean, sign: 1 | -1): readonly string[] =>
    parties
      .filter(
        ({ pays, balance }) =>
          pays.some((paid) => paid.lt(HALF_A_CENT.neg())) === isPaying && balance.times(sign).gt(HALF_A_CENT),
      )
      .map(({ party }) => party)
  return {
    investsWithoutGain: where(true, -1),
    gainsWithoutInvesting: where(false, 1),
    losesWithoutInvesting: where(false, -1),
  }
}
