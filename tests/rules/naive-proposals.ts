import type { NaiveParty, NaivePocket, NaiveResult } from './naive-result.js'
import { total } from './naive-moves.js'

/** Benefits and costs of a party that takes part, at present value; both at least zero. */
export interface NaivePosition {
  readonly party: string
  readonly benefits: number
  readonly costs: number
}

/** Where parties stand before proposals; those with neither benefit nor cost in any year take no part. */
export const naivePositions = (naive: NaiveResult, parties: readonly string[]): NaivePosition[] =>
  parties.flatMap((party) => {
    const { years } = naive.byParty[party] as NaiveParty
    const isIn = years.some((year) => {
      const { income, received, paid, savings, settlement, costs } = year
      const amounts = [costs, savings.cashable + settlement, income.cashable + income.lines, received + paid]
      return amounts.some((amount) => Math.abs(amount) > 1e-6)
    })
    if (!isIn) return []
    const presentValue = (of: (year: (typeof years)[number]) => number): number =>
      total(years.map((year, at) => of(year) * (naive.factors[at] ?? NaN)))
    // Benefits that are below zero in all are a cost.
    const gains = presentValue(
      ({ savings, settlement, income, received }) =>
        savings.cashable + settlement + income.cashable + income.lines + received,
    )
    const gives = -presentValue(({ costs, paid }) => costs + paid)
    return [{ party, benefits: Math.max(0, gains), costs: gives + Math.max(0, -gains) }]
  })

/** What each party nets under each rule, as docs/agreements.md (Proposals) has it, where they net something together. */
export const naiveTargets = (
  positions: readonly NaivePosition[],
  pockets: readonly NaivePocket[],
): Readonly<Record<string, readonly number[]>> => {
  const nets = positions.map(({ benefits, costs }) => benefits - costs)
  const together = total(nets)
  const byWeight = (weights: readonly number[]): number[] => weights.map((each) => (together * each) / total(weights))
  const even = positions.map(() => 1)
  const added = naiveShapley(
    positions.map(({ party }) => party),
    pockets,
  ).map((each) => Math.max(0, each))
  return {
    'smallest-payments': byWeight(nets.map((net) => Math.max(net, 0))),
    'equal-ratio': equalRatio(positions, together),
    'proportional-to-benefit': byWeight(positions.map(({ benefits }) => benefits)),
    'equal-gain': byWeight(even),
    shapley: byWeight(total(added) === 0 ? even : added),
  }
}

/** The ratio of what each has to what it bears is found by halving: the higher it is, the more all net together. */
const equalRatio = (positions: readonly NaivePosition[], together: number): number[] => {
  const netsAt = (ratio: number): number[] =>
    positions.map(({ benefits, costs }) =>
      benefits > ratio * costs ? benefits * (1 - 1 / ratio) : costs * (ratio - 1),
    )
  // In logarithms: where there is next to no cost the ratio is without end.
  let [low, high] = [0, 100]
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (total(netsAt(Math.exp(middle))) > together) high = middle
    else low = middle
  }
  return netsAt(Math.exp((low + high) / 2))
}

/** What each party adds to what a coalition can do at its own expense, averaged over every order of joining. */
export const naiveShapley = (players: readonly string[], pockets: readonly NaivePocket[]): number[] => {
  const worth = (coalition: readonly string[]): number => {
    const nets = new Map<string, number>()
    for (const { intervention, party, cost, gain } of pockets) {
      const counts = (players.includes(party) ? cost : 0) + (coalition.includes(party) ? gain : 0)
      nets.set(intervention, (nets.get(intervention) ?? 0) + counts)
    }
    return total([...nets.values()].map((net) => Math.max(0, net)))
  }
  const orders = ordersOf(players)
  return players.map((player) => {
    const adds = orders.map((order) => {
      const before = order.slice(0, order.indexOf(player))
      return worth([...before, player]) - worth(before)
    })
    return total(adds) / orders.length
  })
}

const ordersOf = (players: readonly string[]): string[][] =>
  players.length === 0
    ? [[]]
    : players.flatMap((first) => ordersOf(players.filter((each) => each !== first)).map((rest) => [first, ...rest]))

/** What each pays each: what it nets more than its target, in proportion to what each of the others lacks. */
export const naivePayments = (
  positions: readonly NaivePosition[],
  targets: readonly number[],
): { payer: string; recipient: string; amount: number }[] => {
  const more = positions.map(({ benefits, costs }, i) => benefits - costs - (targets[i] ?? NaN))
  const lacking = total(more.map((each) => Math.max(0, -each)))
  return positions.flatMap(({ party: payer }, i) =>
    positions.map(({ party: recipient }, j) => ({
      payer,
      recipient,
      amount: lacking === 0 ? 0 : (Math.max(0, more[i] ?? NaN) * Math.max(0, -(more[j] ?? NaN))) / lacking,
    })),
  )
}
