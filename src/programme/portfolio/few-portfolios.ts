import { slackOf } from './portfolio-rows.js'
import type { PortfolioProblem } from './portfolio.js'

/** More portfolios than this are left to the solver. */
const mostTried = 50_000

/**
 * All portfolios within the limits, where there are few enough to hold each against many draws: then none is solved for.
 * Undefined where there are more than 50,000 ways to choose.
 */
export const fewPortfolios = ({ decisions, limits }: PortfolioProblem): readonly (readonly number[])[] | undefined => {
  const ways = decisions.reduce((product, { alternatives }) => product * alternatives.length, 1)
  if (ways > mostTried) return undefined
  const all = decisions.reduce<readonly Way[]>(
    (before, { alternatives }) =>
      before.flatMap(({ taken, counts }) =>
        alternatives.map((alternative, place) => ({
          taken: [...taken, place],
          counts: counts.map((count, at) => count + (alternative.counts[at] ?? 0)),
        })),
      ),
    [{ taken: [], counts: limits.map(() => 0) }],
  )
  return all
    .filter(({ counts }) =>
      limits.every(({ least = -Infinity, most = Infinity }, at) => {
        const count = counts[at] as number
        return count >= least - slackOf(least) && count <= most + slackOf(most)
      }),
    )
    .map(({ taken }) => taken)
}

interface Way {
  readonly taken: readonly number[]
  readonly counts: readonly number[]
}
