import type { ExactValues } from '../../sheet/index.js'
import { type Decimal, TOLERANCE, ZERO } from '../../money/index.js'
import type { Timeline } from '../../timeline/index.js'
import type { FundFormulas } from '../../rules/index.js'
import type { FundResults } from '../results/results.js'

/** The fund in numbers. */
export const fundResults = (
  { party, inflow, outflow, balance, multiplier }: FundFormulas,
  values: ExactValues,
  { budgetYears }: Pick<Timeline, 'budgetYears'>,
): FundResults => {
  const balances = values.row(balance)
  const inflows = values.row(inflow)
  const last = inflows.at(-1) ?? ZERO
  const before = inflows.at(-2) ?? ZERO
  const factor = values.scalar(multiplier)
  return {
    party,
    inflow: inflows,
    outflow: values.row(outflow),
    balance: balances,
    runOutYear: runOutYear(balances, budgetYears),
    multiplier: factor.isFinite() ? factor : null,
    steadyState: { inflow: last, isReached: last.minus(before).abs().lte(before.abs().times('0.01')) },
  }
}

/** The year after the last that ends with something left: empty from then on. */
const runOutYear = (balances: readonly Decimal[], budgetYears: readonly number[]): number | null => {
  const lastFilled = balances.findLastIndex((amount) => amount.gt(TOLERANCE))
  if (lastFilled === -1) return null
  return budgetYears[lastFilled + 1] ?? null
}
