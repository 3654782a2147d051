import type { Results } from '../appraisal/index.js'
import type { Domain } from '../case/index.js'
import { Decimal, roundToTotal, sum } from '../money/index.js'

/** The welfare of society in whole euros of present value, as printed: costs, savings by domain and benefits without cash add up to the NPV. */
export interface RoundedSociety {
  readonly costs: Decimal
  readonly savings: readonly { readonly domain: Domain; readonly amount: Decimal }[]
  readonly societal: Decimal
  /** Savings and societal benefits together, as printed. */
  readonly benefits: Decimal
  readonly npv: Decimal
}

/**
 * Rounds the welfare of society by largest remainder, so that a council can add up the printed column. A line, and the sum of the
 * benefits, can so differ from its own rounding by a euro; the NPV never does.
 */
export const roundedSociety = ({ society }: Results): RoundedSociety => {
  const domains = Object.entries(society.domains) as [Domain, { readonly presentValue: Decimal }][]
  const { costs, societal } = society.welfare
  const rounded = roundToTotal(
    [costs, societal, ...domains.map(([, flow]) => flow)].map((flow) => flow.presentValue),
    0,
  )
  const [cost = new Decimal(0), ...benefits] = rounded
  const [withoutCash = new Decimal(0), ...savings] = benefits
  return {
    costs: cost,
    savings: domains.map(([domain], position) => ({ domain, amount: savings[position] ?? new Decimal(0) })),
    societal: withoutCash,
    benefits: sum(benefits),
    npv: sum(rounded),
  }
}
