import { HALF_A_CENT } from '../../money/index.js'
import type { PortfolioSearch } from './portfolio.js'
import type { PortfolioSolver } from './portfolio-solver.js'

/** More steps than any programme takes: each is a better portfolio. */
const mostSteps = 1000

/**
 * The least factor on all budgets at which the best portfolio is one of those in `within`, rather than one of those in
 * `without`; undefined where no budget is enough.
 *
 * Both values rise in steps with the budgets. While the best without is worth more, the factor is raised to the least at
 * which the best within is worth more than that; at no factor between can it be.
 */
export const entryFactor = (
  solver: PortfolioSolver,
  within: PortfolioSearch,
  without: PortfolioSearch,
): number | undefined => {
  let factor = 1
  for (let step = 0; step < mostSteps; step++) {
    const rival = solver.best({ ...without, budgets: factor })
    const own = solver.best({ ...within, budgets: factor })
    if (own !== undefined && (rival === undefined || own.value > rival.value + equal)) return factor
    const next = solver.leastBudgets(rival === undefined ? -1e15 : rival.value + 2 * equal, within)
    if (next === undefined) return undefined
    // The same factor again: rounding, where the two are worth the same.
    if (next <= factor) return undefined
    factor = next
  }
  return undefined
}

const equal = HALF_A_CENT.toNumber()
