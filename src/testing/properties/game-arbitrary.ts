import { ArgumentRangeError } from '../../base/index.js'
import * as fc from 'fast-check'

import { given, shownOf } from '../../money/index.js'
import { tabulatedGame, type CharacteristicFunction } from '../../games/index.js'

/** Which cooperative games are generated. */
export interface GameOptions {
  /**
   * - `any`: a coalition may be worth anything, below zero too;
   * - `superadditive`: coalitions without a common member are together worth at least what they are worth apart;
   * - `convex`: a player adds at least as much to a larger coalition as to a smaller one within it (convex games are
   * superadditive).
   *
   * @defaultValue 'any'
   */
  readonly kind?: 'any' | 'superadditive' | 'convex' | undefined
  /**
   * Most players, 10 at the very most: a game has 2^n coalitions.
   *
   * @defaultValue 5
   */
  readonly maxPlayers?: number | undefined
}

/** A game of generated whole amounts, for any division that asks what coalitions are worth. */
export interface GeneratedGame {
  readonly players: readonly string[]
  /** What every coalition is worth; the empty one nothing. */
  readonly worths: readonly { readonly coalition: readonly string[]; readonly value: number }[]
  /** The same, as a function. */
  readonly value: CharacteristicFunction
}

/**
 * Cooperative games of one player or more, of the requested kind by construction: none is thrown away, and a failing
 * game shrinks to a small one of the same kind.
 *
 * @example
 * import fc from 'fast-check'
 * import { coreCheck, shapley } from 'maatschappelijke-businesscase/games'
 *
 * // Shapley 1971: in a convex game the Shapley value is in the core.
 * const inCore = fc.property(
 *   gameArbitrary({ kind: 'convex' }),
 *   ({ players, value }) => coreCheck(players, value, shapley(players, value)).inCore,
 * )
 * fc.check(inCore, { seed: 1 }).failed // false
 */
export const gameArbitrary = (options: GameOptions = {}): fc.Arbitrary<GeneratedGame> => {
  const { kind = 'any', maxPlayers = 5 } = given.options('gameArbitrary', options)
  if (!Number.isInteger(maxPlayers) || maxPlayers < 1 || maxPlayers > 10)
    throw new ArgumentRangeError({
      code: 'out-of-range',
      address: 'maxPlayers',
      values: { maxPlayers: shownOf(maxPlayers, 'en') },
      texts: {
        nl: `maxPlayers is ${shownOf(maxPlayers, 'nl')}; geef een geheel getal van 1 tot en met 10.`,
        en: `maxPlayers is ${shownOf(maxPlayers, 'en')}; state a whole number from 1 to 10.`,
      },
    })
  return fc
    .integer({ min: 1, max: maxPlayers })
    .chain((count) => ({ any, superadditive, convex })[kind](count).map((worths) => game(count, worths)))
}

const euros = fc.integer({ min: -1_000_000, max: 1_000_000 })
const gains = fc.nat(1_000_000)

/** A list of fixed length, so that shrinking keeps its length. */
const exactly = <T>(arbitrary: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: length, maxLength: length })

/** Worth by coalition; a coalition is a number whose binary digits say who is in it. */
type Worths = (count: number) => fc.Arbitrary<readonly number[]>

const any: Worths = (count) => exactly(euros, 2 ** count).map(([, ...worths]) => [0, ...worths])

/** Each coalition is worth the best of all ways to split it in two, plus a gain of its own. */
const superadditive: Worths = (count) =>
  fc.tuple(exactly(euros, count), exactly(gains, 2 ** count)).map(([alone, gained]) => {
    const worths = [0]
    for (let coalition = 1; coalition < 2 ** count; coalition++) {
      const player = Math.log2(coalition)
      worths.push(
        Number.isInteger(player) ? (alone[player] ?? 0) : bestInTwo(worths, coalition) + (gained[coalition] ?? 0),
      )
    }
    return worths
  })

const bestInTwo = (worths: readonly number[], coalition: number): number => {
  let best = -Infinity
  for (let part = (coalition - 1) & coalition; part > 0; part = (part - 1) & coalition)
    best = Math.max(best, (worths[part] ?? 0) + (worths[coalition ^ part] ?? 0))
  return best
}

/** Three convex games in one: what each is worth alone, dividends of groups (Harsanyi), and growing gains from size. */
const convex: Worths = (count) =>
  fc.tuple(exactly(euros, count), exactly(gains, 2 ** count), exactly(gains, count)).map(([alone, dividends, growth]) =>
    Array.from({ length: 2 ** count }, (_, coalition) => {
      const members = alone.filter((_amount, player) => (coalition >> player) & 1)
      const bySize = growth.reduce((total, each, size) => total + each * Math.max(0, members.length - size - 1), 0)
      const byGroup = dividends.reduce(
        (total, dividend, group) => (group > 0 && (group & coalition) === group ? total + dividend : total),
        0,
      )
      return members.reduce((total, amount) => total + amount, 0) + bySize + byGroup
    }),
  )

const game = (count: number, byCoalition: readonly number[]): GeneratedGame => {
  const players = Array.from({ length: count }, (_, player) => `p${player + 1}`)
  const worths = byCoalition.map((value, coalition) => ({
    coalition: players.filter((_, player) => (coalition >> player) & 1),
    value,
  }))
  const generated = { players, worths, value: tabulatedGame(worths) }
  const text = worths.map(({ coalition, value }) => `{${coalition.join(', ')}} = ${value}`).join('; ')
  // How fast-check prints a counterexample.
  return Object.defineProperty(generated, fc.toStringMethod, { value: () => text })
}
