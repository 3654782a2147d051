import type { PartyResults, Results } from '../appraisal/index.js'
import { Decimal, roundToTotal, sum } from '../money/index.js'

/** One line of the table of parties, in whole euros of present value. */
export interface RoundedParty {
  readonly party: PartyResults
  readonly costs: Decimal
  readonly savings: Decimal
  /** Costs and savings together, as printed. */
  readonly npv: Decimal
}

/**
 * The present values of all parties in whole euros such that everything printed adds up: parties to the total by largest remainder,
 * and costs and savings of a line to its net. A net can so differ from its own rounding by a euro.
 */
export const roundedParties = (
  results: Results,
): { readonly parties: readonly RoundedParty[]; readonly total: Omit<RoundedParty, 'party'> } => {
  const rounded = (pick: (party: PartyResults) => Decimal): readonly Decimal[] =>
    roundToTotal(results.parties.map(pick), 0)
  const costs = rounded((party) => party.cash.costs.presentValue)
  const savings = rounded((party) => party.cash.savings.presentValue)
  const parties = results.parties.map((party, position) => {
    const own = { costs: costs[position] ?? new Decimal(0), savings: savings[position] ?? new Decimal(0) }
    return { party, ...own, npv: own.costs.plus(own.savings) }
  })
  const total = { costs: sum(costs), savings: sum(savings) }
  return { parties, total: { ...total, npv: total.costs.plus(total.savings) } }
}
