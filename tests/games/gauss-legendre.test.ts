import { describe, expect, it } from 'vitest'
import { Decimal, sum } from '../../src/money/index.js'
import { GameError, gaussLegendre, shapley } from '../../src/games/index.js'
import { overlapGame } from './reference-games.js'

const integrate = (points: number, integrand: (x: Decimal) => Decimal): Decimal => {
  const { nodes, weights } = gaussLegendre(points)
  return sum(nodes.map((node, i) => integrand(node).times(weights[i] ?? NaN)))
}

describe('Gauss-Legendre on [0, 1]', () => {
  it('one point is the midpoint, exactly', () => {
    const { nodes, weights } = gaussLegendre(1)
    expect([nodes.map(String), weights.map(String)]).toEqual([['0.5'], ['1']])
  })

  it('two and three points have closed forms (Abramowitz and Stegun 25.4.30)', () => {
    const exactly = (value: Decimal): string => value.toFixed(32)
    const [low, high] = gaussLegendre(2).nodes
    const spread = new Decimal(3).sqrt().div(6)
    expect([low, high].map((node) => node && exactly(node))).toEqual([
      exactly(new Decimal('0.5').minus(spread)),
      exactly(new Decimal('0.5').plus(spread)),
    ])
    expect(gaussLegendre(2).weights.map(String)).toEqual(['0.5', '0.5'])
    const three = gaussLegendre(3)
    expect(three.nodes[1]?.toString()).toBe('0.5')
    expect(three.nodes[0] && exactly(three.nodes[0])).toBe(
      exactly(new Decimal('0.5').minus(new Decimal('0.15').sqrt())),
    )
    expect(three.weights.map(exactly)).toEqual(
      [new Decimal(5).div(18), new Decimal(8).div(18), new Decimal(5).div(18)].map(exactly),
    )
  })

  it('is exact for every monomial up to degree 2n - 1, to 1e-32, and not beyond', () => {
    for (const points of [1, 2, 3, 4, 5, 7, 10, 13, 20, 31, 40, 60, 100]) {
      const { nodes, weights } = gaussLegendre(points)
      let powers = weights
      for (let degree = 0; degree < 2 * points; degree++) {
        const error = sum(powers)
          .minus(new Decimal(1).div(degree + 1))
          .abs()
        expect(error.lessThan('1e-32'), `${points} points, degree ${degree}: off by ${error.toString()}`).toBe(true)
        powers = powers.map((power, i) => power.times(nodes[i] ?? NaN))
      }
      if (points <= 13)
        expect(
          sum(powers)
            .minus(new Decimal(1).div(2 * points + 1))
            .abs()
            .greaterThan('1e-32'),
        ).toBe(true)
    }
  })

  it('is symmetric, ascending, inside the interval, with weights above zero', () => {
    for (const points of [2, 5, 8, 60]) {
      const { nodes, weights } = gaussLegendre(points)
      nodes.forEach((node, i) => {
        expect(node.greaterThan(nodes[i - 1] ?? 0) && node.lessThan(1)).toBe(true)
        expect(
          node
            .plus(nodes[points - 1 - i] ?? NaN)
            .minus(1)
            .abs()
            .lessThan('1e-33'),
        ).toBe(true)
        const weight = weights[i] ?? new Decimal(NaN)
        expect(weight.greaterThan(0) && weight.equals(weights[points - 1 - i] ?? NaN)).toBe(true)
      })
    }
  })

  it('gives the Shapley value of overlapping interventions: r_i x the integral of prod (1 - x r_j)', () => {
    const reductions = [0.3, 0.2, 0.45, 0.05, 0.6, -0.1]
    const named = Object.fromEntries(reductions.map((reduction, i) => [`p${i}`, reduction]))
    shapley(Object.keys(named), overlapGame(named)).forEach(({ share }, i) => {
      const others = reductions.filter((_, j) => j !== i)
      const closed = integrate(3, (x) =>
        others.reduce((product, r) => product.times(new Decimal(1).minus(x.times(r))), new Decimal(1)),
      ).times(reductions[i] ?? NaN)
      expect(closed.minus(share).abs().lessThan('1e-32')).toBe(true)
    })
  })

  it('refuses a number of points that is not a whole number from 1 to 100', () => {
    for (const points of [0, -1, 1.5, 101, NaN]) expect(() => gaussLegendre(points)).toThrow(GameError)
  })
})
