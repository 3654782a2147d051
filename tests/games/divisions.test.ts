import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, sum } from '../../src/money/index.js'
import {
  costToSavingsGame,
  equalShares,
  GameError,
  proportionalShares,
  proportionalToBenefit,
  proportionalToInvestment,
  standAlone,
  tabulatedGame,
} from '../../src/games/index.js'
import { jointCosts, numbersOf } from './reference-games.js'

const money = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => new Decimal(cents).div(100))
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`)

describe('proportional shares', () => {
  it('AL-03 runway in proportion to length (thoughtfulexaminations.com, thousands)', () => {
    const weights = [1500, 2200, 3000].map((weight, i) => ({ player: `p${i}`, weight }))
    expect(numbersOf(proportionalShares(3000, weights)).map(Math.round)).toEqual([672, 985, 1343])
  })

  it('has one formula under three names', () => {
    const weights = [
      { player: 'gemeente', weight: 3 },
      { player: 'zorgverzekeraar', weight: '1' },
    ]
    expect(numbersOf(proportionalShares(1000, weights))).toEqual([750, 250])
    expect(proportionalToInvestment(1000, weights)).toEqual(proportionalShares(1000, weights))
    expect(proportionalToBenefit(1000, weights)).toEqual(proportionalShares(1000, weights))
  })

  it('is efficient to the last digit and gives a weight of 0 nothing', () => {
    fc.assert(
      fc.property(
        money,
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          fc.pre(weights.some((weight) => weight > 0))
          const shares = proportionalShares(
            amount,
            weights.map((weight, i) => ({ player: `p${i}`, weight })),
          )
          expect(sum(shares.map(({ share }) => share)).toString()).toBe(amount.toString())
          shares.forEach(({ share }, i) => {
            expect(share.isZero()).toBe(weights[i] === 0 || amount.isZero())
          })
        },
      ),
    )
  })

  it('refuses weights that divide nothing', () => {
    expect(() => proportionalShares(1, [])).toThrow('at least one player')
    expect(() =>
      proportionalShares(1, [
        { player: 'a', weight: 0 },
        { player: 'b', weight: 0 },
      ]),
    ).toThrow(/a, b are all 0/)
    expect(() => proportionalShares(1, [{ player: 'a', weight: -2 }])).toThrow(/'a' is -2/)
    expect(() => proportionalShares(1, [{ player: 'a', weight: NaN }])).toThrow(/'a' is NaN/)
    expect(() => proportionalShares(Infinity, [{ player: 'a', weight: 1 }])).toThrow(GameError)
    expect(() =>
      proportionalShares(1, [
        { player: 'a', weight: 1 },
        { player: 'a', weight: 1 },
      ]),
    ).toThrow('listed twice')
  })
})

describe('equal shares', () => {
  it('divides without loss', () => {
    expect(equalShares(names(3), 100).map(({ share }) => share.toFixed(2))).toEqual(['33.33', '33.33', '33.33'])
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 30 }), (amount, count) => {
        expect(sum(equalShares(names(count), amount).map(({ share }) => share)).toString()).toBe(amount.toString())
      }),
    )
  })
})

describe('stand-alone shares', () => {
  it('AL-08: each its own saving (none), and a third of the joint one', () => {
    const shares = standAlone(['A', 'B', 'C'], costToSavingsGame(jointCosts))
    expect(numbersOf(shares)).toEqual([100, 100, 100])
    expect(shares.map(({ alone }) => alone.toNumber())).toEqual([0, 0, 0])
  })

  it('AL-08 as costs: 300, 270, 280 alone, 100 less each together', () => {
    const shares = standAlone(['A', 'B', 'C'], jointCosts)
    expect(numbersOf(shares)).toEqual([200, 170, 180])
    expect(shares.map(({ alone }) => alone.toNumber())).toEqual([300, 270, 280])
  })

  it('asks the only coalition of a lone player once', () => {
    let asked = 0
    const shares = standAlone(['solo'], (coalition) => (coalition.length === 0 ? 0 : ++asked * 7))
    expect(numbersOf(shares)).toEqual([7])
    expect(asked).toBe(1)
  })
})

describe('games from tables and costs', () => {
  it('AL-08: the savings of every coalition', () => {
    const saved = costToSavingsGame(jointCosts)
    const coalitions = [[], ['A'], ['B'], ['C'], ['A', 'B'], ['A', 'C'], ['B', 'C'], ['A', 'B', 'C']]
    expect(coalitions.map((coalition) => saved(coalition).toNumber())).toEqual([0, 0, 0, 0, 160, 170, 140, 300])
  })

  it('takes members in any order and names what is missing or double', () => {
    const game = tabulatedGame([{ coalition: ['b', 'a'], value: '1.5' }])
    expect(game(['a', 'b']).toString()).toBe('1.5')
    expect(game([]).toString()).toBe('0')
    expect(() => game(['a'])).toThrow('no value for coalition {a}')
    expect(() =>
      tabulatedGame([
        { coalition: ['a', 'b'], value: 1 },
        { coalition: ['b', 'a'], value: 1 },
      ]),
    ).toThrow('{b, a} is in the table twice')
    expect(() => tabulatedGame([{ coalition: ['a', 'a'], value: 1 }])).toThrow('lists a player twice')
    expect(() => tabulatedGame([{ coalition: ['a'], value: 'x' }])).toThrow('{a} is x')
  })
})
