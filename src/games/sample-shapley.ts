import { stream } from '../chance/index.js'
import { Decimal, exactParts, toCommonUnits, ZERO } from '../money/index.js'
import { checkPlayers } from './check-players.js'
import { coalitionValue } from './coalition-value.js'
import { GameError } from './game-error.js'
import type { CharacteristicFunction, PlayerShare } from './types.js'

/** How to draw the orders in which players join. */
export interface SampleOptions {
  /** Whole number from 0 to 4294967295; the same seed gives the same estimate, on every machine. */
  readonly seed: number
  /** Orders drawn, 2 to 100,000; each is walked forwards and backwards. Four times as many halve the standard error. */
  readonly permutations: number
}

/** An estimated share and its standard error: the truth lies within two of these in about 95 of 100 samples. */
export interface SampledShare extends PlayerShare {
  readonly standardError: Decimal
}

/** Programs without types can leave the options out. */
const stated = (options: SampleOptions | null | undefined): SampleOptions => {
  if (typeof options !== 'object' || options === null)
    throw new GameError({
      code: 'invalid-option',
      address: 'options',
      values: { found: String(options) },
      texts: {
        nl: `De opties zijn ${String(options)}; geef hoe er getrokken wordt, zoals { seed: 1, permutations: 2000 }.`,
        en: `The options are ${String(options)}; state how to draw, such as { seed: 1, permutations: 2000 }.`,
      },
    })
  return options
}

const MOST_PERMUTATIONS = 100_000
const MOST_SEED = 2 ** 32 - 1
/** Coalition values kept; a coalition met again beyond that is evaluated again. */
const MOST_KEPT = 2 ** 20
/** Sums of coalition values of any size that `Decimal` can hold, without rounding. */
const Unrounded = Decimal.clone({ precision: 1000 })

/**
 * The Shapley value estimated from a sample of the orders in which players can join: for games of more players than
 * `shapley` can enumerate.
 *
 * Every drawn order is walked backwards as well (antithetic): a player that came early then comes late, which cancels
 * much of the sampling error. The pairs are the independent observations, and the standard error is that of their mean.
 * The estimates are efficient, as the exact value: they add up to the value of all players together to the last digit.
 * A standard error of 0 says that the contribution was the same in every pair drawn.
 *
 * J. Castro, D. Gómez and J. Tejada, "Polynomial calculation of the Shapley value based on sampling", Computers &
 * Operations Research 36 (2009); antithetic permutations: R. Mitchell et al., "Sampling permutations for Shapley value
 * estimation", JMLR 23 (2022). Orders are drawn from the same streams as a simulation.
 *
 * @param players ids, each once
 * @param value worth of a coalition, 0 for the empty one; asked at most 2 x permutations x players times
 * @returns estimate (`share`) and standard error per player, in the order of the players, in the unit of the value
 * @throws GameError for no players, a player listed twice, a seed or number of permutations outside its range, a
 *   coalition value that is not finite, an empty coalition that is not worth 0
 *
 * @example
 * // Thirty projects that each take 5 % of what the others leave of 40,000.
 * const projects = Array.from({ length: 30 }, (_, at) => `project-${at + 1}`)
 * const jointSaving = (coalition: readonly string[]) => 40000 * (1 - 0.95 ** coalition.length)
 * const [first] = sampleShapley(projects, jointSaving, { seed: 1, permutations: 200 })
 * first // { player: 'project-1', share: 1048.14, standardError: 6.2397 }
 */
export const sampleShapley = (
  players: readonly string[],
  value: CharacteristicFunction,
  options: SampleOptions,
): readonly SampledShare[] => {
  const { seed, permutations } = stated(options)
  checkPlayers(players)
  checkWhole('seed', seed, 0, MOST_SEED)
  checkWhole('permutations', permutations, 2, MOST_PERMUTATIONS)

  const worthOf = remembered(players, value)
  const chances = stream(seed, 'orders', 0)
  const order = players.map((_, position) => position)
  const tallies: Tally[] = players.map(() => ({ total: new Unrounded(0), first: ZERO, off: ZERO, offSquared: ZERO }))

  for (let draw = 0; draw < permutations; draw++) {
    shuffle(order, (last) => Math.floor(chances.next() * (last + 1)))
    const forwards = contributions(order, worthOf)
    const backwards = contributions([...order].reverse(), worthOf)
    tallies.forEach((tally, position) => {
      const pair = (forwards[position] ?? ZERO).plus(backwards[position] ?? ZERO)
      tally.total = tally.total.plus(pair)
      if (draw === 0) tally.first = new Decimal(pair)
      const off = new Decimal(pair).minus(tally.first)
      tally.off = tally.off.plus(off)
      tally.offSquared = tally.offSquared.plus(off.times(off))
    })
  }

  const { units, places } = toCommonUnits(tallies.map((tally) => tally.total))
  const shares = exactParts(units, BigInt(2 * permutations), places)
  return players.flatMap((player, position) => {
    const share = shares[position]
    const tally = tallies[position]
    return share === undefined || tally === undefined
      ? []
      : [{ player, share, standardError: standardErrorOf(tally, permutations) }]
  })
}

/**
 * Per player: the sum of its contributions, and the spread of the pairs around the first pair (which keeps the squares
 * small).
 */
interface Tally {
  total: Decimal
  first: Decimal
  off: Decimal
  offSquared: Decimal
}

const standardErrorOf = ({ off, offSquared }: Tally, pairs: number): Decimal => {
  const variance = offSquared.minus(off.times(off).div(pairs)).div(pairs - 1)
  return Decimal.max(variance, ZERO).div(pairs).sqrt().div(2)
}

/** What each player adds when the players join in this order, at the player's own position. */
const contributions = (order: readonly number[], worthOf: (mask: bigint) => Decimal): readonly Decimal[] => {
  const added: Decimal[] = order.map(() => ZERO)
  let mask = 0n
  let before = worthOf(mask)
  for (const position of order) {
    mask |= 1n << BigInt(position)
    const after = worthOf(mask)
    added[position] = after.minus(before)
    before = after
  }
  return added
}

/**
 * The value of a coalition by its bitmask (bit i for player i), each coalition asked once as long as there is room to
 * keep it.
 */
const remembered = (players: readonly string[], value: CharacteristicFunction) => {
  const known = new Map<bigint, Decimal>()
  const bits = players.map((_, position) => 1n << BigInt(position))
  return (mask: bigint): Decimal => {
    const kept = known.get(mask)
    if (kept !== undefined) return kept
    const coalition = players.filter((_, position) => (mask & (bits[position] ?? 0n)) !== 0n)
    const worth = new Unrounded(coalitionValue(value, coalition))
    if (known.size < MOST_KEPT) known.set(mask, worth)
    return worth
  }
}

/** Fisher and Yates: every order equally likely, to within the 2^-32 in which a chance is drawn. */
const shuffle = (order: number[], drawUpTo: (last: number) => number): void => {
  for (let last = order.length - 1; last > 0; last--) {
    const other = drawUpTo(last)
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}

const checkWhole = (option: string, stated: number, lowest: number, highest: number): void => {
  if (!Number.isInteger(stated) || stated < lowest || stated > highest) {
    throw new GameError({
      code: 'invalid-option',
      address: option,
      values: { found: String(stated), least: lowest, most: highest },
      texts: {
        nl: `Optie ${option} is ${String(stated)}; geef een geheel getal van ${lowest} tot en met ${highest}.`,
        en: `Option ${option} is ${String(stated)}; state a whole number from ${lowest} to ${highest}.`,
      },
    })
  }
}
