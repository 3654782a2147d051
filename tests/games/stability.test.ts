import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, sum } from '../../src/money/index.js'
import {
  coreCheck,
  costToSavingsGame,
  gatelyPoint,
  GameError,
  propensityToDisrupt,
  shapley,
} from '../../src/games/index.js'
import { jointCosts, numbersOf } from './reference-games.js'

const PLAYERS = ['A', 'B', 'C']
const savings = costToSavingsGame(jointCosts)
const allocate = (...shares: (number | string)[]) => PLAYERS.map((player, i) => ({ player, share: shares[i] ?? 0 }))

describe('core check', () => {
  it('AL-08: the Shapley shares of the joint savings leave no coalition better off alone', () => {
    expect(coreCheck(PLAYERS, savings, shapley(PLAYERS, savings))).toMatchObject({
      inCore: true,
      blockingCount: 0,
      blocking: [],
    })
  })

  it('names who would walk out, the largest shortfall first', () => {
    const check = coreCheck(PLAYERS, savings, allocate(310, -10, 0))
    const listed = check.blocking.map(({ coalition, alone, allocated, shortfall }) => [
      coalition.join(''),
      ...[alone, allocated, shortfall].map(Number),
    ])
    expect(check.inCore).toBe(false)
    expect(check.unallocated.isZero()).toBe(true)
    expect(listed).toEqual([
      ['BC', 140, -10, 150],
      ['B', 0, -10, 10],
    ])
    const first = coreCheck(PLAYERS, savings, allocate(310, -10, 0), { limit: 1 })
    expect([first.blocking.length, first.blockingCount]).toEqual([1, 2])
  })

  it('counts all objections and lists the largest, however many there are', () => {
    const players = Array.from({ length: 12 }, (_, i) => `p${i}`)
    const nothing = players.map((player) => ({ player, share: 0 }))
    const check = coreCheck(players, (coalition) => coalition.length, nothing, { limit: 3 })
    expect(check.blockingCount).toBe(2 ** 12 - 2)
    expect(check.blocking.map(({ coalition }) => players.filter((player) => !coalition.includes(player)))).toEqual([
      ['p11'],
      ['p10'],
      ['p9'],
    ])
  })

  it('an allocation of too little, or of more than there is, is not in the core', () => {
    expect(coreCheck(PLAYERS, savings, allocate(100, 100, 90)).unallocated.toNumber()).toBe(10)
    const tooMuch = coreCheck(PLAYERS, savings, allocate(100, 100, 101))
    expect(tooMuch).toMatchObject({ inCore: false, blockingCount: 0 })
    expect(tooMuch.unallocated.toNumber()).toBe(-1)
  })

  it('a majority of two out of three has an empty core: every division is blocked', () => {
    const majority = (coalition: readonly string[]) => (coalition.length >= 2 ? 1 : 0)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (a, b) => {
        const shares = [a, b, 1000 - a - b].map((share) => new Decimal(share).div(1000).toString())
        expect(coreCheck(PLAYERS, majority, allocate(...shares)).inCore).toBe(false)
      }),
    )
  })

  it('sees a shortfall of one unit in the 25th digit, and not the rounding of a third', () => {
    const third = (coalition: readonly string[]) => new Decimal(coalition.length).div(3)
    expect(coreCheck(PLAYERS, third, shapley(PLAYERS, third)).inCore).toBe(true)
    const pair = (coalition: readonly string[]) => (coalition.length === 3 ? 3 : coalition.length === 2 ? 2 : 0)
    expect(
      coreCheck(PLAYERS, pair, allocate(1, '1.000000000000000000000001', '0.999999999999999999999999')).blockingCount,
    ).toBe(1)
  })

  it('the core of a convex game holds its Shapley value (Shapley 1971)', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 31, maxLength: 31 })
    const players = ['p', 'q', 'r', 's', 't']
    fc.assert(
      fc.property(weights, (dividends) => {
        // A game of non-negative dividends is convex: a coalition is worth the dividends of all coalitions within it.
        const value = (coalition: readonly string[]) => {
          const mask = coalition.reduce((bits, player) => bits | (1 << players.indexOf(player)), 0)
          return dividends.reduce((total, dividend, i) => (((i + 1) & ~mask) === 0 ? total + dividend : total), 0)
        }
        expect(coreCheck(players, value, shapley(players, value))).toMatchObject({ inCore: true, blockingCount: 0 })
      }),
    )
  })

  it('refuses an allocation that does not fit the players', () => {
    expect(() => coreCheck(PLAYERS, savings, allocate(1, 2, 3).slice(1))).toThrow("misses player 'A'")
    expect(() => coreCheck(PLAYERS, savings, [...allocate(1, 2, 3), { player: 'D', share: 1 }])).toThrow("names 'D'")
    expect(() => coreCheck(PLAYERS, savings, [...allocate(1, 2, 3), { player: 'A', share: 1 }])).toThrow("'A' twice")
    expect(() => coreCheck(PLAYERS, savings, allocate(1, 2, NaN))).toThrow("'C' is NaN")
    expect(() => coreCheck(PLAYERS, savings, allocate(1, 2, 3), { limit: -1 })).toThrow('limit is -1')
    expect(() => coreCheck(Array.from({ length: 21 }, String), () => 0, [])).toThrow(GameError)
  })
})

describe('propensity to disrupt', () => {
  it('AL-08 under equal shares, by hand', () => {
    // A out: B and C lose 200 - 140 = 60, A loses 100. B out: 200 - 170 = 30. C out: 200 - 160 = 40.
    const shown = propensityToDisrupt(PLAYERS, savings, allocate(100, 100, 100)).map(({ propensity }) =>
      propensity?.toNumber(),
    )
    expect(shown).toEqual([0.6, 0.3, 0.4])
  })

  it('is unbounded for a player with nothing to lose, and negative for one that is better off apart', () => {
    const [a, b] = propensityToDisrupt(PLAYERS, savings, allocate(0, -50, 350))
    expect(a).toMatchObject({ player: 'A', propensity: null })
    expect(a?.lossToOthers.toNumber()).toBe(160)
    expect(b?.propensity?.toNumber()).toBe(-3.6)
  })
})

describe('Gately point', () => {
  it('AL-08: in proportion to 160, 130, 140, by hand', () => {
    // M = 300 - 140, 300 - 170, 300 - 160; alone all 0.
    const point = gatelyPoint(PLAYERS, savings)
    const expected = [160, 130, 140].map((m) => new Decimal(300 * m).div(430))
    point.forEach(({ share }, i) => {
      expect(
        share
          .minus(expected[i] ?? NaN)
          .abs()
          .lessThan('1e-30'),
      ).toBe(true)
    })
    expect(sum(point.map(({ share }) => share)).toString()).toBe('300')
  })

  it('makes all propensities equal: (sum of M - v(N)) / (v(N) - sum alone)', () => {
    const worths = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(worths, ([a = 0, b = 0, c = 0, ab = 0, ac = 0, bc = 0, more = 0]) => {
        const table = new Map([
          ['', 0],
          ['A', a],
          ['B', b],
          ['C', c],
          ['AB', a + b + ab],
          ['AC', a + c + ac],
          ['BC', b + c + bc],
          ['ABC', a + b + c + ab + ac + bc + more],
        ])
        const value = (coalition: readonly string[]) => table.get(coalition.join('')) ?? NaN
        const whole = value(PLAYERS)
        const sumOfM = 3 * whole - value(['A', 'B']) - value(['A', 'C']) - value(['B', 'C'])
        const expected = new Decimal(sumOfM - whole).div(whole - a - b - c)
        for (const { propensity } of propensityToDisrupt(PLAYERS, value, gatelyPoint(PLAYERS, value))) {
          expect(propensity?.minus(expected).abs().lessThan('1e-25')).toBe(true)
        }
      }),
    )
  })

  it('exists also when every pair reaches more than all three', () => {
    const crowd = (coalition: readonly string[]) => [0, 0, 4, 3][coalition.length] ?? NaN
    expect(numbersOf(gatelyPoint(PLAYERS, crowd))).toEqual([1, 1, 1])
    // M = -2, -1, 0, alone 0: the sum of M is below zero, and the shares are 2, 1 and 0 thirds of the whole.
    const uneven = (coalition: readonly string[]) =>
      new Map([
        ['AB', 4],
        ['AC', 5],
        ['BC', 6],
        ['ABC', 4],
      ]).get(coalition.join('')) ?? 0
    expect(gatelyPoint(PLAYERS, uneven).map(({ share }) => share.toString())).toEqual([
      `2.${'6'.repeat(32)}7`,
      `1.${'3'.repeat(33)}`,
      '0',
    ])
    expect(
      propensityToDisrupt(PLAYERS, crowd, allocate(1, 1, 1)).map(({ propensity }) => propensity?.toNumber()),
    ).toEqual([-2, -2, -2])
  })

  it('gives each its own when cooperation adds nothing, and refuses when it costs', () => {
    expect(numbersOf(gatelyPoint(PLAYERS, (coalition) => coalition.length * 5))).toEqual([5, 5, 5])
    expect(() => gatelyPoint(PLAYERS, jointCosts)).toThrow('costToSavingsGame')
    expect(() => gatelyPoint(PLAYERS, (coalition) => (coalition.length >= 2 ? 3 : 0))).toThrow(/cannot be made equal/)
  })
})
