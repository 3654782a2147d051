import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { credibility, learnMean, learnSuccess } from '../../src/risk/index.js'

describe('learning the chance of success', () => {
  it('adds counts to a beta of mean and variance: 0.5 with variance 0.05 is beta(2, 2)', () => {
    // 0.25 / 0.05 - 1 = 4 = a + b; after 3 of 4 beta(5, 3): mean 5/8, variance 15 / (64 x 9).
    const { prior, posterior, priorFrom } = learnSuccess({ mean: 0.5, variance: 0.05 }, [{ of: 4, succeeded: 3 }])
    expect(priorFrom).toBe('stated')
    expect([prior.alpha, prior.beta].map((each) => Number(each.toPrecision(12)))).toEqual([2, 2])
    expect(posterior.mean).toBeCloseTo(5 / 8, 12)
    expect(posterior.sd).toBeCloseTo(Math.sqrt(15 / (64 * 9)), 12)
  })

  it('takes the prior of Jeffreys where one number was expected: 29 of 53 families', () => {
    const { prior, posterior, priorFrom, planReached, p10, p90 } = learnSuccess({ mean: 0.5 }, [
      { of: 53, succeeded: 29 },
    ])
    expect(priorFrom).toBe('jeffreys')
    expect([prior.alpha, prior.beta]).toEqual([0.5, 0.5])
    expect(posterior.mean).toBeCloseTo(29.5 / 54, 12)
    expect(planReached).toBeGreaterThan(0.74)
    expect(planReached).toBeLessThan(0.77)
    expect(p10).toBeLessThan(posterior.mean)
    expect(p90).toBeGreaterThan(posterior.mean)
  })

  it('has a uniform posterior after nothing of a uniform prior: beta(1, 1), of which a tenth lies below 0.1', () => {
    const { p10, p90, planReached } = learnSuccess({ mean: 0.5, variance: 1 / 12 }, [])
    expect(p10).toBeCloseTo(0.1, 9)
    expect(p90).toBeCloseTo(0.9, 9)
    expect(planReached).toBeCloseTo(0.5, 12)
  })

  it('does not mind the order of counts, nor whether they come together', () => {
    const counts = fc.array(
      fc.nat(200).chain((of) => fc.record({ of: fc.constant(of), succeeded: fc.nat(of) })),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(counts, (list) => {
        const sum = list.reduce((all, each) => ({ of: all.of + each.of, succeeded: all.succeeded + each.succeeded }), {
          of: 0,
          succeeded: 0,
        })
        const expected = { mean: 0.4, variance: 0.03 }
        expect(learnSuccess(expected, [...list].reverse())).toEqual(learnSuccess(expected, list))
        expect(learnSuccess(expected, [sum])).toEqual(learnSuccess(expected, list))
      }),
    )
  })

  it('refuses more successes than were counted, and a variance that no share has', () => {
    expect(() => learnSuccess({ mean: 0.5 }, [{ of: 10, succeeded: 11 }])).toThrow('a whole number from 0 through 10')
    expect(() => learnSuccess({ mean: 0.5, variance: 0.25 }, [])).toThrow('from 0 to 0.25')
    expect(() => learnSuccess({ mean: 1.2 }, [])).toThrow('a share from 0 through 1')
  })
})

describe('learning a mean', () => {
  it('adds up precisions: 40 give or take 10, and 25 households that used 30 with a spread of 20', () => {
    const { posterior, weight, planReached } = learnMean({ mean: 40, sd: 10 }, { mean: 30, sd: 20, n: 25 })
    // 1/100 = 0.01 and 25/400 = 0.0625.
    expect(posterior.mean).toBeCloseTo((0.01 * 40 + 0.0625 * 30) / 0.0725, 12)
    expect(posterior.sd).toBeCloseTo(1 / Math.sqrt(0.0725), 12)
    expect(weight).toBeCloseTo(0.0625 / 0.0725, 12)
    // The posterior lies 8.6 below 40, of which one standard deviation is 3.7: 2.3 of them.
    expect(planReached).toBeCloseTo(0.0101, 3)
  })

  it('refuses a spread of nothing', () => {
    expect(() => learnMean({ mean: 40, sd: 0 }, { mean: 30, sd: 20, n: 25 })).toThrow('above zero')
    expect(() => learnMean({ mean: 40, sd: 1 }, { mean: 30, sd: 20, n: 2.5 })).toThrow('whole number')
  })
})

describe('credibility', () => {
  const hachemeister = [
    [1738, 1642, 1794, 2051, 2079, 2234, 2032, 2035, 2115, 2262, 2267, 2517],
    [1364, 1408, 1597, 1444, 1342, 1675, 1470, 1448, 1464, 1831, 1612, 1471],
    [1759, 1685, 1479, 1763, 1674, 2103, 1502, 1622, 1828, 2155, 2233, 2059],
    [1223, 1146, 1010, 1257, 1426, 1532, 1953, 1123, 1343, 1243, 1762, 1306],
    [1456, 1499, 1609, 1741, 1482, 1572, 1606, 1735, 1607, 1573, 1613, 1690],
  ].map((row) => row.map((ratio) => ({ ratio })))

  it('is that of Hachemeister (1975) by Bühlmann, as actuar for R publishes it', () => {
    const { collective, between, within, members } = credibility(hachemeister)
    expect(collective).toBeCloseTo(1671.017, 3)
    expect(between).toBeCloseTo(72310.02, 1)
    expect(within).toBeCloseTo(46040.47, 1)
    const premiums = [2044.040993, 1518.587744, 1814.23433, 1375.987329, 1602.232937]
    members.forEach(({ credibility: z, estimate }, at) => {
      expect(z).toBeCloseTo(0.9496143, 6)
      expect(estimate).toBeCloseTo(premiums[at] as number, 4)
    })
  })

  it('by hand: two members of weights 1 and 3', () => {
    // Own means 11 (weights 1, 1: 10 and 12) and 21 (3, 3: 20 and 22). Within (1 + 1 + 3 + 3) / 2 = 4. Mean of all
    // (2 x 11 + 6 x 21) / 8 = 18.5. Between (2 x 56.25 + 6 x 6.25 - 4) / (8 - 40 / 8) = 146 / 3.
    const { between, within, members } = credibility([
      [{ ratio: 10 }, { ratio: 12 }],
      [
        { ratio: 20, weight: 3 },
        { ratio: 22, weight: 3 },
      ],
    ])
    expect(within).toBeCloseTo(4, 12)
    expect(between).toBeCloseTo(146 / 3, 12)
    expect(members[0]?.credibility).toBeCloseTo((2 * 146) / 3 / ((2 * 146) / 3 + 4), 12)
  })

  it('gives all members the mean of the group where they differ no more than by chance', () => {
    const { between, members } = credibility([
      [{ ratio: 0 }, { ratio: 20 }],
      [{ ratio: 2 }, { ratio: 18 }],
    ])
    expect(between).toBe(0)
    expect(members.map(({ estimate, credibility: z }) => [estimate, z])).toEqual([
      [10, 0],
      [10, 0],
    ])
  })

  it('does not mind the order of members and periods', () => {
    const turned = credibility([...hachemeister].reverse().map((row) => [...row].reverse()))
    const straight = credibility(hachemeister)
    expect(turned.collective).toBeCloseTo(straight.collective, 9)
    expect(turned.members.map(({ estimate }) => estimate.toFixed(8)).reverse()).toEqual(
      straight.members.map(({ estimate }) => estimate.toFixed(8)),
    )
  })

  it('needs two members, and one that was seen twice', () => {
    expect(() => credibility([[{ ratio: 1 }]])).toThrow('two members at least')
    expect(() => credibility([[{ ratio: 1, weight: 0 }], [{ ratio: 2 }]])).toThrow('above zero')
  })
})
