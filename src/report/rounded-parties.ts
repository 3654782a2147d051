import type { PartyResults, Results } from '../appraisal/index.js'
import { roundToTotal, sum, ZERO, type Decimal } from '../money/index.js'
import { roundedSociety } from './rounded-society.js'

/** What makes up the net present value of a party, in whole euros. */
export interface RoundedNet {
  readonly costs: Decimal
  /** Savings as they first fall to payers. */
  readonly savings: Decimal
  /** What settlement then moves. */
  readonly settlement: Decimal
  /** What agreements and the fund move. */
  readonly agreements: Decimal
  /** All of these together, as printed. */
  readonly npv: Decimal
}

/** One line of the table of parties, in whole euros of present value. */
export interface RoundedParty extends RoundedNet {
  readonly party: PartyResults
}

/**
 * The present values of all parties in whole euros such that everything printed adds up: parties to the total by largest remainder,
 * costs to what the table of society prints of them, and the parts of a line to its net. A net can so differ from its own rounding by a euro or two.
 */
export const roundedParties = (
  results: Results,
): { readonly parties: readonly RoundedParty[]; readonly total: RoundedNet } => {
  const rounded = (pick: (party: PartyResults) => Decimal): readonly Decimal[] => roundToTotal(results.parties.map(pick), 0)
  const costs = roundedCosts(results)
  const savings = rounded(({ cash }) => cash.savings.presentValue)
  const settlement = rounded(({ cash }) => cash.settlement.presentValue)
  const agreements = rounded(({ cash }) => cash.received.presentValue.plus(cash.paid.presentValue))
  const line = (pick: (column: readonly Decimal[]) => Decimal): RoundedNet => {
    const parts = { costs: pick(costs), savings: pick(savings), settlement: pick(settlement), agreements: pick(agreements) }
    return { ...parts, npv: sum(Object.values(parts)) }
  }
  return {
    parties: results.parties.map((party, position) => ({ party, ...line((column) => column[position] ?? ZERO) })),
    total: line(sum),
  }
}

/** What parties pay, adding up to the costs that the table of society prints. Only where these are the same costs: of no others is it the rounding. */
const roundedCosts = (results: Results): readonly Decimal[] => {
  const costs = results.parties.map(({ cash }) => cash.costs.presentValue)
  const { costs: printed } = roundedSociety(results)
  return printed.minus(sum(costs)).abs().lt(1) ? roundToTotal(costs, 0, printed) : roundToTotal(costs, 0)
}
