import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { coreCheck, shapley, standAlone } from '../../src/games/index.js'
import { Decimal, sum } from '../../src/money/index.js'
import {
  gameArbitrary,
  overlappingInterventionsArbitrary,
  shareKeyArbitrary,
  type GeneratedGame,
} from '../../src/testing/index.js'
import { searches } from '../effort.js'

/** Worths by bits of the coalition, in the order in which the arbitrary lists them. */
const worthsOf = ({ worths }: GeneratedGame): number[] => worths.map(({ value }) => value)

const isSuperadditive = (game: GeneratedGame): boolean => {
  const worths = worthsOf(game)
  return worths.every((one, s) => worths.every((other, t) => (s & t) !== 0 || worths[s | t]! >= one + other))
}

const isConvex = (game: GeneratedGame): boolean => {
  const worths = worthsOf(game)
  return worths.every((one, s) => worths.every((other, t) => worths[s | t]! + worths[s & t]! >= one + other))
}

describe('gameArbitrary', () => {
  it('gives each coalition its worth, nothing to the empty one', () => {
    fc.assert(
      fc.property(gameArbitrary(), ({ players, worths, value }) => {
        expect(worths).toHaveLength(2 ** players.length)
        expect(worths[0]).toEqual({ coalition: [], value: 0 })
        for (const worth of worths) expect(new Decimal(value(worth.coalition)).toNumber()).toBe(worth.value)
        expect(sum(shapley(players, value).map(({ share }) => share)).toNumber()).toBe(worths.at(-1)!.value)
      }),
    )
  })

  it('superadditive and convex games are what they are called', () => {
    fc.assert(fc.property(gameArbitrary({ kind: 'superadditive' }), isSuperadditive))
    fc.assert(fc.property(gameArbitrary({ kind: 'convex' }), isConvex))
  })

  it('each kind reaches beyond the next', () => {
    const some = (kind: 'any' | 'superadditive' | 'convex') =>
      fc.sample(gameArbitrary({ kind, maxPlayers: 4 }), { numRuns: searches, seed: 7 })
    expect(some('any').some((game) => !isSuperadditive(game))).toBe(true)
    expect(some('superadditive').some((game) => !isConvex(game))).toBe(true)
    expect(some('convex').some(({ players }) => players.length === 4)).toBe(true)
    expect(some('any').some(({ players }) => players.length === 1)).toBe(true)
  })

  it('in a superadditive game no player gets less than alone, in a convex one no coalition', () => {
    fc.assert(
      fc.property(gameArbitrary({ kind: 'superadditive' }), ({ players, value }) => {
        const alone = standAlone(players, value)
        shapley(players, value).forEach(({ share }, i) => {
          expect(share.gte(alone[i]!.alone.minus('1e-20'))).toBe(true)
        })
      }),
    )
    fc.assert(
      fc.property(gameArbitrary({ kind: 'convex' }), ({ players, value }) => {
        expect(coreCheck(players, value, shapley(players, value)).inCore).toBe(true)
      }),
    )
  })

  it('prints as a table of what coalitions are worth', () => {
    const { counterexample } = fc.check(
      fc.property(gameArbitrary(), ({ players }) => players.length < 2),
      { seed: 1 },
    )
    expect(fc.stringify(counterexample)).toBe('[{} = 0; {p1} = 0; {p2} = 0; {p1, p2} = 0]')
  })

  it('refuses more players than a table can hold', () => {
    for (const maxPlayers of [0, 11, 1.5, NaN]) expect(() => gameArbitrary({ maxPlayers })).toThrow(/maxPlayers is/)
  })
})

describe('overlappingInterventionsArbitrary', () => {
  it('stays within its limits and reaches what is worth testing', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(overlappingInterventionsArbitrary({ maxInterventions: 4 }), (fractions) => {
        expect(fractions.length).toBeGreaterThanOrEqual(1)
        expect(fractions.length).toBeLessThanOrEqual(4)
        for (const fraction of fractions) {
          expect(Math.abs(fraction)).toBeLessThanOrEqual(1)
          expect(new Decimal(fraction).decimalPlaces()).toBeLessThanOrEqual(2)
          seen.add(fraction === 1 ? 'all' : fraction === 0 ? 'nothing' : fraction < 0 ? 'more use' : 'some')
        }
        seen.add(`${fractions.length}`)
      }),
      { numRuns: searches, seed: 35 },
    )
    expect([...seen].sort()).toEqual(['1', '2', '3', '4', 'all', 'more use', 'nothing', 'some'])
  })

  it('raises no use where that is not wanted', () => {
    fc.assert(
      fc.property(overlappingInterventionsArbitrary({ negative: false, decimals: 1 }), (fractions) => {
        expect(fractions.every((fraction) => fraction >= 0 && Number.isInteger(Math.round(fraction * 1e9) / 1e8))).toBe(
          true,
        )
      }),
    )
  })
})

describe('shareKeyArbitrary', () => {
  it('makes keys that sum to exactly 1', () => {
    const lengths = new Set<number>()
    fc.assert(
      fc.property(shareKeyArbitrary({ maxParties: 4 }), (key) => {
        lengths.add(key.length)
        expect(key.every((share) => share >= 0 && share <= 1)).toBe(true)
        expect(sum(key.map((share) => new Decimal(share))).toNumber()).toBe(1)
      }),
      { numRuns: searches, seed: 35 },
    )
    expect([...lengths].sort()).toEqual([1, 2, 3, 4])
  })
})
