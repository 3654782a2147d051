import { describe, expect, it } from 'vitest'
import { Decimal, sum } from '../../src/money/index.js'
import { GameError, sampleShapley, shapley } from '../../src/games/index.js'
import { airportGame, overlapGame } from './reference-games.js'

const PROJECTS = Array.from({ length: 8 }, (_, i) => `p${i}`)
const overlap = overlapGame(Object.fromEntries(PROJECTS.map((project, i) => [project, (i + 1) / 20])))

describe('sampleShapley', () => {
  it('lies within four standard errors of the exact value', () => {
    const exact = shapley(PROJECTS, overlap)
    for (const [i, { share, standardError }] of sampleShapley(PROJECTS, overlap, {
      seed: 1,
      permutations: 500,
    }).entries()) {
      expect(standardError.greaterThan(0)).toBe(true)
      expect(
        share
          .minus(exact[i]?.share ?? NaN)
          .abs()
          .lessThan(standardError.times(4)),
      ).toBe(true)
    }
  })

  it('states a standard error that is the spread of estimates over seeds', () => {
    const estimates = Array.from(
      { length: 60 },
      (_, seed) => sampleShapley(PROJECTS, airport, { seed, permutations: 40 })[7],
    )
    const shares = estimates.map((estimate) => estimate?.share.toNumber() ?? NaN)
    const mean = shares.reduce((a, b) => a + b, 0) / shares.length
    const spread = Math.sqrt(shares.reduce((a, b) => a + (b - mean) ** 2, 0) / (shares.length - 1))
    const stated =
      estimates.reduce((a, estimate) => a + (estimate?.standardError.toNumber() ?? NaN), 0) / estimates.length
    expect(spread / stated).toBeGreaterThan(0.7)
    expect(spread / stated).toBeLessThan(1.4)
  })

  it('two pairs, by hand: the left glove adds 1 in a pair when it comes in the middle, else 1/2 on average', () => {
    const gloves = (coalition: readonly string[]) => (coalition.includes('left') && coalition.length > 1 ? 1 : 0)
    const drawn = Array.from(
      { length: 20 },
      (_, seed) => sampleShapley(['left', 'right', 'other'], gloves, { seed, permutations: 2 })[0],
    )
    // One of each: mean 3/4, variance of the two 1/8, standard error of their mean the root of 1/16.
    const outcomes = new Set(drawn.map((left) => `${String(left?.share)} +- ${String(left?.standardError)}`))
    expect([...outcomes].sort()).toEqual(['0.5 +- 0', '0.75 +- 0.25', '1 +- 0'])
  })

  it('is efficient to the last digit, for more players than can be enumerated', () => {
    const many = Array.from({ length: 40 }, (_, i) => `p${i}`)
    const game = overlapGame(Object.fromEntries(many.map((project, i) => [project, (i % 7) / 50])))
    const shares = sampleShapley(many, game, { seed: 7, permutations: 30 })
    expect(sum(shares.map(({ share }) => share)).toString()).toBe(new Decimal(game(many)).toString())
  })

  it('gives a player without influence nothing, and an additive game without error', () => {
    const shares = sampleShapley(
      ['none', 'one', 'two'],
      (coalition) => coalition.filter((player) => player !== 'none').length / 3,
      { seed: 3, permutations: 5 },
    )
    expect(shares[0]?.share.isZero()).toBe(true)
    expect(shares[0]?.standardError.isZero()).toBe(true)
  })

  it('is the same for the same seed, on every machine, and differs for another', () => {
    const draw = (seed: number): string[] =>
      sampleShapley(PROJECTS, airport, { seed, permutations: 10 }).map(({ share }) => share.toString())
    expect(draw(42)).toEqual(draw(42))
    expect(draw(42)).not.toEqual(draw(43))
    expect(draw(42)).toMatchInlineSnapshot(`
      [
        "0.05",
        "0.8",
        "0.9",
        "2.8",
        "7.3",
        "8.4",
        "15.8",
        "27.95",
      ]
    `)
  })

  it('refuses seeds and numbers of permutations that mean nothing', () => {
    const run = (seed: number, permutations: number) => () => sampleShapley(['a'], () => 0, { seed, permutations })
    expect(run(1.5, 10)).toThrow(GameError)
    expect(run(-1, 10)).toThrow('seed is -1')
    expect(run(1, 1)).toThrow('permutations is 1; state a whole number from 2')
    expect(run(1, 1e6)).toThrow('100000')
    expect(run(1, NaN)).toThrow(GameError)
    expect(() => sampleShapley([], () => 0, { seed: 1, permutations: 2 })).toThrow('at least one player')
    expect(() => sampleShapley(['a'], () => 1, { seed: 1, permutations: 2 })).toThrow('empty coalition')
  })

  it('refuses options that an untyped caller left out', () => {
    for (const options of [undefined, null, 5])
      expect(() => sampleShapley(PROJECTS, overlap, options as never)).toThrow(
        expect.objectContaining({
          code: 'invalid-option',
          message: `The options are ${String(options)}; state how to draw, such as { seed: 1, permutations: 2000 }.`,
        }),
      )
  })
})

const airport = airportGame(Object.fromEntries(PROJECTS.map((project, i) => [project, (i + 1) ** 2])))
