import type { Correlation } from '../../case/index.js'
import { cholesky } from './cholesky.js'
import { nearestCorrelation } from './nearest-correlation.js'
import { RiskError } from '../risk-error.js'
import { riskFaults, type CorrelatedPair } from '../risk-words.js'
import type { CorrelatedGroup } from '../drawing/sample-plan.js'

/**
 * The groups of correlated parameters, directly or through others.
 *
 * A Gaussian copula: the rank correlation r of two numbers is that of two normal numbers with correlation 2 sin(pi r /
 * 6) (Kruskal 1958, Ordinal measures of association).
 *
 * @param paths the uncertain numbers on which something rests
 * @param isUncertain whether the case states a number as uncertain, also where nothing rests on it: such a number is
 *   not drawn, and what goes together with it is drawn as if it were alone
 * @throws RiskError for a path that is not uncertain, a pair that is stated twice, and correlations that cannot hold
 *   together; the message of the last names the nearest that can
 */
export const correlatedGroups = (
  paths: readonly string[],
  correlations: readonly Correlation[],
  isUncertain: (path: string) => boolean,
): readonly CorrelatedGroup[] => {
  const place = new Map(paths.map((path, position) => [path, position]))
  const pairs = new Set<string>()
  const stated = new Map<string, number>()
  const neighbours = new Map<number, Set<number>>()
  for (const [position, { between, rank }] of correlations.entries()) {
    for (const path of between)
      if (!place.has(path) && !isUncertain(path))
        throw new RiskError(riskFaults.notUncertain(path, ['correlations', position, 'between']))
    const pair = [...between].sort().join(' ')
    if (between[0] === between[1] || pairs.has(pair))
      throw new RiskError(riskFaults.correlatedTwice(between, ['correlations', position]))
    pairs.add(pair)
    const [one, other] = between.map((path) => place.get(path))
    if (one === undefined || other === undefined) continue
    stated.set(pairKey(one, other), rank.toNumber())
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other))
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one))
  }
  const seen = new Set<number>()
  const groups: CorrelatedGroup[] = []
  for (const start of [...neighbours.keys()].sort((one, other) => one - other)) {
    if (seen.has(start)) continue
    const members = [...reach(start, neighbours)].sort((one, other) => one - other)
    for (const member of members) seen.add(member)
    const ranks = members.map((one) =>
      members.map((other) => (one === other ? 1 : (stated.get(pairKey(one, other)) ?? 0))),
    )
    const factor = cholesky(ranks.map((row) => row.map(normalOfRank)))
    if (factor === undefined)
      throw new RiskError(
        riskFaults.impossible(
          possiblePairs(
            members.map((member) => paths[member] as string),
            ranks,
          ),
          ['correlations'],
        ),
      )
    groups.push({ members, factor })
  }
  return groups
}

const pairKey = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`

const reach = (start: number, neighbours: ReadonlyMap<number, ReadonlySet<number>>): ReadonlySet<number> => {
  const reached = new Set([start])
  for (const member of reached) for (const next of neighbours.get(member) ?? []) reached.add(next)
  return reached
}

const normalOfRank = (rank: number): number => (Math.abs(rank) === 1 ? rank : 2 * Math.sin((Math.PI * rank) / 6))
const rankOfNormal = (correlation: number): number =>
  (6 / Math.PI) * Math.asin(Math.max(-1, Math.min(1, correlation)) / 2)

/** The nearest correlations that can hold together, beside what was stated. */
const possiblePairs = (paths: readonly string[], ranks: readonly (readonly number[])[]): readonly CorrelatedPair[] => {
  const nearest = nearestCorrelation(ranks.map((row) => row.map(normalOfRank)))
  return ranks.flatMap((row, one) =>
    row.flatMap((stated, other) => {
      // Rounded towards zero, so that numbers copied from the message are possible.
      const possible = Math.trunc(rankOfNormal(nearest[one]?.[other] ?? 0) * 0.999 * 1000) / 1000
      return other > one ? [{ one: paths[one] ?? '', other: paths[other] ?? '', possible, stated }] : []
    }),
  )
}
