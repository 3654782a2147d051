import { HALF_A_CENT } from '../../money/index.js'
import type { PortfolioSearch } from './portfolio.js'
import type { PortfolioSolver } from './portfolio-solver.js'

/** More steps than any programme takes: each is a better portfolio. */
const mostSteps = 1000

/** What the best portfolios are worth at some budgets: of those that have a project, and of those that do not. */
export interface Rivals {
  /** Undefined where none fits. */
  readonly within: number | undefined
  readonly without: number | undefined
}

/**
 * The least factor on all budgets at which the best portfolio is one of those in `within`, rather than one of those in
 * `without`; undefined where no budget is enough.
 *
 * Both values rise in steps with the budgets. While the best without is worth more, the factor is raised to the least at
 * which the best within is worth more than that; at no factor between can it be.
 *
 * @param now what both are worth at the budgets as they are
 */
export const entryFactor = (
  solver: PortfolioSolver,
  within: PortfolioSearch,
  without: PortfolioSearch,
  now: Rivals,
): number | undefined => {
  let [factor, worth] = [1, now]
  for (let step = 0; step < mostSteps; step++) {
    const { within: own, without: rival } = worth
    if (own !== undefined && (rival === undefined || own > rival + equal)) return factor
    const next = solver.leastBudgets(rival === undefined ? -1e15 : rival + 2 * equal, within)
    // The same factor again: rounding, where the two are worth the same.
    if (next === undefined || next <= factor) return undefined
    factor = next
    worth = {
      within: solver.most({ ...within, budgets: factor }),
      without: solver.most({ ...without, budgets: factor }),
    }
  }
  return undefined
}

const equal = HALF_A_CENT.toNumber()
