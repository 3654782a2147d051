import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, sum } from '../../src/money/index.js'
import { type CharacteristicFunction, costToSavingsGame, GameError, shapley } from '../../src/games/index.js'
import { airportGame, jointCosts, numbersOf, overlapGame } from './reference-games.js'

const PLAYERS = ['a', 'b', 'c', 'd', 'e']

/** Any game of up to five players: a value with three decimals per bitmask, 0 for the empty coalition. */
const games = fc
  .record({
    n: fc.integer({ min: 1, max: 5 }),
    values: fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 32, maxLength: 32 }),
  })
  .map(({ n, values }) => ({ players: PLAYERS.slice(0, n), value: tableGame(values) }))

const maskOf = (coalition: readonly string[]): number =>
  coalition.reduce((mask, player) => mask | (1 << PLAYERS.indexOf(player)), 0)

const tableGame =
  (values: readonly number[]): CharacteristicFunction =>
  (coalition) =>
    coalition.length === 0 ? 0 : new Decimal(values[maskOf(coalition)] ?? NaN).div(1000)

/** The definition itself: the average contribution over all n! orders. */
const averageOverOrders = (players: readonly string[], value: CharacteristicFunction): Map<string, Decimal> => {
  const orders = ordersOf(players)
  const totals = new Map(players.map((player) => [player, new Decimal(0)]))
  const inListOrder = (members: readonly string[]): string[] => players.filter((player) => members.includes(player))
  for (const order of orders) {
    order.forEach((player, position) => {
      const before = new Decimal(value(inListOrder(order.slice(0, position))))
      const after = new Decimal(value(inListOrder(order.slice(0, position + 1))))
      totals.set(player, (totals.get(player) ?? new Decimal(NaN)).plus(after).minus(before))
    })
  }
  return new Map([...totals].map(([player, total]) => [player, total.div(orders.length)]))
}

const ordersOf = (players: readonly string[]): string[][] =>
  players.length === 0
    ? [[]]
    : players.flatMap((first) => ordersOf(players.filter((other) => other !== first)).map((rest) => [first, ...rest]))

const shareOf = (shares: readonly { player: string; share: Decimal }[], player: string): Decimal =>
  shares.find((given) => given.player === player)?.share ?? new Decimal(NaN)

const near = (actual: Decimal, expected: Decimal, room = '1e-20'): boolean =>
  actual.minus(expected).abs().lessThan(room)

describe('published games', () => {
  it('AL-01 airport, 4 aircraft (Littlechild and Owen 1973)', () => {
    const costs = { small: 8, medium: 11, large: 13, jumbo: 18 }
    expect(numbersOf(shapley(Object.keys(costs), airportGame(costs)))).toEqual([2, 3, 4, 9])
  })

  it('AL-03 runway: the first two pay the same when the third needs a longer one (thoughtfulexaminations.com)', () => {
    const players = ['x', 'y', 'z']
    expect(numbersOf(shapley(players, airportGame({ x: 1500, y: 2200, z: 3000 })))).toEqual([500, 850, 1650])
    expect(numbersOf(shapley(players, airportGame({ x: 1500, y: 2200, z: 3500 })))).toEqual([500, 850, 2150])
  })

  it('AL-04 shared taxi (coopgt documentation; SageMath CooperativeGame)', () => {
    expect(numbersOf(shapley(['1', '2', '3'], airportGame({ '1': 6, '2': 12, '3': 42 })))).toEqual([2, 5, 35])
  })

  it('AL-08 joint savings, shared as savings or as costs (CRAN CoopGame costSharingGame)', () => {
    const players = ['A', 'B', 'C']
    const savings = shapley(players, costToSavingsGame(jointCosts))
    const costs = shapley(players, jointCosts)
    const expectedSavings = [325, 280, 295].map((numerator) => new Decimal(numerator).div(3))
    const expectedCosts = [575, 530, 545].map((numerator) => new Decimal(numerator).div(3))
    expectedSavings.forEach((expected, i) => {
      expect(near(savings[i]?.share ?? new Decimal(NaN), expected, '1e-30')).toBe(true)
    })
    expectedCosts.forEach((expected, i) => {
      expect(near(costs[i]?.share ?? new Decimal(NaN), expected, '1e-30')).toBe(true)
    })
    expect(sum(savings.map(({ share }) => share)).toString()).toBe('300')
    expect(sum(costs.map(({ share }) => share)).toString()).toBe('550')
  })

  it('DC-01 two overlapping interventions of 30 % and 20 % on 100,000', () => {
    const game = overlapGame({ coach: '0.3', budget: '0.2' })
    const shares = shapley(['coach', 'budget'], (coalition) => new Decimal(game(coalition)).times(100000))
    expect(numbersOf(shares)).toEqual([27000, 17000])
  })

  it('the glove market: one left glove, two right gloves (Shapley 1953: 2/3, 1/6, 1/6)', () => {
    const shares = shapley(['left', 'right', 'other'], (coalition) =>
      coalition.includes('left') && coalition.length > 1 ? 1 : 0,
    )
    expect(shares.map(({ share }) => share.toFixed(20))).toEqual([
      '0.66666666666666666667',
      '0.16666666666666666667',
      '0.16666666666666666667',
    ])
  })
})

describe('exactness', () => {
  it('adds up to the last digit where thirds do not', () => {
    const shares = shapley(['a', 'b', 'c'], (coalition) => (coalition.length === 3 ? 100 : 0)).map(({ share }) => share)
    expect(shares.map(String)).toEqual([
      '33.3333333333333333333333333333334',
      '33.3333333333333333333333333333333',
      '33.3333333333333333333333333333333',
    ])
    expect(sum([...shares].reverse()).toString()).toBe('100')
  })

  it('keeps values that differ by twenty orders of magnitude apart', () => {
    const worth = new Map([
      ['mountain', '1e12'],
      ['mouse', '1e-9'],
    ])
    const shares = shapley(['mountain', 'mouse'], (coalition) =>
      sum(coalition.map((player) => new Decimal(worth.get(player) ?? NaN))),
    )
    expect(shares.map(({ share }) => share.toString())).toEqual(['1000000000000', '0.000000001'])
  })

  it('asks every coalition once, its members in the order of the players', () => {
    const asked: string[] = []
    shapley(['c', 'a', 'b'], (coalition) => {
      asked.push(coalition.join(''))
      return coalition.length
    })
    expect([...asked].sort()).toEqual(['', 'a', 'ab', 'b', 'c', 'ca', 'cab', 'cb'])
  })
})

describe('the axioms', () => {
  it('is the average contribution over all orders', () => {
    fc.assert(
      fc.property(games, ({ players, value }) => {
        const expected = averageOverOrders(players, value)
        for (const { player, share } of shapley(players, value))
          expect(near(share, expected.get(player) ?? new Decimal(NaN))).toBe(true)
      }),
    )
  })

  it('efficiency: the shares sum to the value of all, to the last digit, in any order', () => {
    fc.assert(
      fc.property(games, ({ players, value }) => {
        const shares = shapley(players, value).map(({ share }) => share)
        const whole = new Decimal(value(players)).toString()
        expect(sum(shares).toString()).toBe(whole)
        expect(sum([...shares].reverse()).toString()).toBe(whole)
      }),
    )
  })

  it('efficiency holds too when values have 34 digits and shares of opposite sign cancel', () => {
    const Unrounded = Decimal.clone({ precision: 200 })
    fc.assert(
      fc.property(games, fc.integer({ min: 1, max: 1e6 }), ({ players, value }, divisor) => {
        const calculated = (coalition: readonly string[]) => new Decimal(value(coalition)).div(divisor)
        const shares = shapley(players, calculated).map(({ share }) => share)
        expect(Unrounded.sum(0, ...shares).equals(calculated(players))).toBe(true)
      }),
    )
  })

  it('null player: who adds nothing gets nothing', () => {
    fc.assert(
      fc.property(games, ({ players, value }) => {
        const others = (coalition: readonly string[]) => value(coalition.filter((player) => player !== 'nobody'))
        expect(shareOf(shapley(['nobody', ...players], others), 'nobody').isZero()).toBe(true)
      }),
    )
  })

  it('symmetry: who add the same get the same, to one unit in the 34th digit of what is divided', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 5, maxLength: 5 }), (bySize) => {
        const shares = shapley(PLAYERS, (coalition) =>
          coalition.length === 0 ? 0 : (bySize[coalition.length - 1] ?? NaN),
        ).map(({ share }) => share)
        const unit = new Decimal(10).pow((bySize[4] === 0 ? 0 : new Decimal(bySize[4] ?? NaN).e) - 33)
        expect(
          Decimal.max(...shares)
            .minus(Decimal.min(...shares))
            .lessThanOrEqualTo(unit),
        ).toBe(true)
      }),
    )
  })

  it('additivity: the shares of two games together are the sums of the shares', () => {
    fc.assert(
      fc.property(games, games, (one, other) => {
        const both = shapley(one.players, (coalition) => new Decimal(one.value(coalition)).plus(other.value(coalition)))
        const first = shapley(one.players, one.value)
        const second = shapley(one.players, other.value)
        both.forEach(({ player, share }) => {
          expect(near(share, shareOf(first, player).plus(shareOf(second, player)))).toBe(true)
        })
      }),
    )
  })

  it('permutation invariance: the order of the players changes nothing but the last digit', () => {
    fc.assert(
      fc.property(games, ({ players, value }) => {
        const straight = shapley(players, value)
        const turned = shapley([...players].reverse(), value)
        straight.forEach(({ player, share }) => {
          expect(near(shareOf(turned, player), share)).toBe(true)
        })
      }),
    )
  })

  it('no share above the stand-alone saving when interventions overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 }), (mills) => {
        const reductions = Object.fromEntries(mills.map((mill, i) => [`p${i}`, mill / 1000]))
        for (const { player, share } of shapley(Object.keys(reductions), overlapGame(reductions))) {
          expect(share.lessThanOrEqualTo(new Decimal(reductions[player] ?? NaN).plus('1e-30'))).toBe(true)
          expect(share.greaterThanOrEqualTo(0)).toBe(true)
        }
      }),
    )
  })
})

describe('what cannot be computed with', () => {
  const code = (run: () => unknown): string => {
    try {
      run()
    } catch (error) {
      if (error instanceof GameError) return `${error.name} ${error.code}: ${error.message}`
      throw error
    }
    return 'no error'
  }

  it('names what is wrong, which value, and what to do', () => {
    expect(code(() => shapley([], () => 0))).toContain('GameError no-players')
    expect(code(() => shapley(['a', 'b', 'a'], () => 0))).toMatch(/duplicate-player: .*'a'/)
    expect(
      code(() =>
        shapley(
          Array.from({ length: 21 }, (_, i) => `p${i}`),
          () => 0,
        ),
      ),
    ).toMatch(/too-many-players: 21 players.*sampleShapley/)
    expect(code(() => shapley(['a'], () => 1))).toMatch(/empty-coalition-not-zero: .* is 1, not 0/)
    expect(code(() => shapley(['a', 'b'], (coalition) => (coalition.length === 2 ? NaN : 0)))).toMatch(
      /not-finite: .*\{a, b\} is NaN/,
    )
    expect(code(() => shapley(['a', 'b'], (coalition) => (coalition.length === 2 ? Infinity : 0)))).toContain(
      'is Infinity',
    )
    expect(code(() => shapley(['a'], (coalition) => (coalition.length === 1 ? 'veel' : 0)))).toContain('is veel')
    expect(code(() => shapley(['a'], (coalition) => (coalition.length === 1 ? '1e999' : 0)))).toContain('not-finite')
  })
})
