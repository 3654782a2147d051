import { describe, expect, it } from 'vitest'

import { distributionOf, normalQuantile, stream } from '../../src/chance/index.js'
import { credibility, learnMean, learnSuccess } from '../../src/risk/index.js'
import { atMost } from '../effort.js'

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman 2018): where the truth is drawn from the prior and
 * the data at the truth, the rank of the truth among draws of the posterior is uniform, whatever the prior.
 */
const worlds = atMost(1000)
/** So many draws of each posterior: the truth then has one of 20 ranks. */
const beside = 19

/** The upper bound of chi-square with 19 degrees of freedom that is passed once in a thousand. */
const chiSquareBound = 43.82

type Uniform = () => number

interface World {
  readonly truth: number
  /** The posterior: its quantile function, and the band of 80 %. */
  readonly quantile: (chance: number) => number
  readonly p10: number
  readonly p90: number
}

/** Uniform numbers from a fixed seed, by name. */
const uniforms = (name: string): Uniform => {
  const source = stream(1, name, 0)
  return () => source.next()
}

const simulated = (name: string, world: (uniform: Uniform) => World): { chiSquare: number; held: number } => {
  const uniform = uniforms(name)
  const ranks = new Array<number>(beside + 1).fill(0)
  let held = 0
  for (let count = 0; count < worlds; count++) {
    const { truth, quantile, p10, p90 } = world(uniform)
    const below = Array.from({ length: beside }, () => quantile(uniform())).filter((draw) => draw < truth).length
    ranks[below] = (ranks[below] ?? 0) + 1
    if (p10 <= truth && truth <= p90) held += 1
  }
  const expected = worlds / ranks.length
  return {
    chiSquare: ranks.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0),
    held: held / worlds,
  }
}

const betaQuantile = (alpha: number, beta: number): ((chance: number) => number) => {
  const distribution = distributionOf({ kind: 'beta', alpha, beta, low: 0, high: 1 })
  return (chance) => distribution.quantile(chance)
}

const counted = (n: number, truth: number, uniform: Uniform): number =>
  Array.from({ length: n }, uniform).filter((each) => each < truth).length

/** Worlds in which success is learned, with so many times as much data as there is: more than once is wrong. */
const successWorld = (a: number, b: number, n: number, times = 1): ((uniform: Uniform) => World) => {
  const prior = betaQuantile(a, b)
  const [mean, variance] = [a / (a + b), (a * b) / ((a + b) ** 2 * (a + b + 1))]
  const isJeffreys = a === 0.5 && b === 0.5
  const learned = Array.from({ length: n + 1 }, (_, succeeded) => {
    const { posterior, p10, p90 } = learnSuccess(isJeffreys ? { mean } : { mean, variance }, [
      { of: times * n, succeeded: times * succeeded },
    ])
    return { quantile: betaQuantile(posterior.alpha, posterior.beta), p10, p90 }
  })
  return (uniform) => {
    const truth = prior(uniform())
    const found = learned[counted(n, truth, uniform)]
    if (found === undefined) throw new Error('more succeeded than were counted')
    return { truth, ...found }
  }
}

const meanWorld =
  (prior: { readonly mean: number; readonly sd: number }, sd: number, n: number) =>
  (uniform: Uniform): World => {
    const truth = prior.mean + prior.sd * normalQuantile(uniform())
    const households = Array.from({ length: n }, () => truth + sd * normalQuantile(uniform()))
    const mean = households.reduce((sum, each) => sum + each, 0) / n
    const { posterior, p10, p90 } = learnMean(prior, { mean, sd, n })
    return { truth, quantile: (chance) => posterior.mean + posterior.sd * normalQuantile(chance), p10, p90 }
  }

describe('what is learned is calibrated', () => {
  it.each([
    { what: 'success, little expected, few counted', world: successWorld(2, 3, 5) },
    { what: 'success, much expected, many counted', world: successWorld(20, 5, 60) },
    { what: 'success, nothing expected (Jeffreys)', world: successWorld(0.5, 0.5, 20) },
    { what: 'a mean of few households', world: meanWorld({ mean: 40, sd: 10 }, 20, 3) },
    { what: 'a mean of many households', world: meanWorld({ mean: -0.2, sd: 0.05 }, 0.3, 40) },
  ])(
    '$what: the truth has each rank alike, and lies in the band of 80 % in 75 to 85 % of worlds',
    ({ what, world }) => {
      const { chiSquare, held } = simulated(what, world)
      expect(chiSquare).toBeLessThan(chiSquareBound)
      expect(held).toBeGreaterThan(0.75)
      expect(held).toBeLessThan(0.85)
    },
  )

  it('which this would notice if it were not so: data that count three times make bands that are too narrow', () => {
    const { chiSquare, held } = simulated('three times', successWorld(2, 3, 20, 3))
    expect(chiSquare).toBeGreaterThan(chiSquareBound)
    expect(held).toBeLessThan(0.75)
  })
})

describe('credibility', () => {
  // It has no prior and no posterior, since it estimates both variances from the data: there is no rank and no band to hold it
  // to. What Bühlmann and Straub promise is the least mean squared error among estimates that are linear in what was seen.
  const errorsWhere = (between: number): { own: number; group: number; credible: number } => {
    const uniform = uniforms(`credibility, ${between}`)
    const errors = { own: 0, group: 0, credible: 0 }
    for (let world = 0; world < worlds; world++) {
      const members = Array.from({ length: 12 }, (_, at) => ({
        truth: 100 + between * normalQuantile(uniform()),
        weight: 1 + (at % 4),
      }))
      const { members: learned } = credibility(
        members.map(({ truth, weight }) =>
          Array.from({ length: 4 }, () => ({
            ratio: truth + (20 / Math.sqrt(weight)) * normalQuantile(uniform()),
            weight,
          })),
        ),
      )
      const weight = learned.reduce((sum, each) => sum + each.weight, 0)
      const group = learned.reduce((sum, each) => sum + each.weight * each.own, 0) / weight
      members.forEach(({ truth }, at) => {
        const { own, estimate } = learned[at] ?? { own: NaN, estimate: NaN }
        errors.own += (own - truth) ** 2
        errors.group += (group - truth) ** 2
        errors.credible += (estimate - truth) ** 2
      })
    }
    return errors
  }

  it.each([7, 15])('is closer to the truth than own mean and group mean, where members differ by %i', (between) => {
    const { own, group, credible } = errorsWhere(between)
    expect(credible).toBeLessThan(own)
    expect(credible).toBeLessThan(group)
  })

  it('where members hardly differ is closer than the own mean, and loses little to the mean of the group', () => {
    // It has to estimate how much members differ, which the mean of the group takes for nothing.
    const { own, group, credible } = errorsWhere(3)
    expect(credible).toBeLessThan(own / 2)
    expect(credible).toBeLessThan(1.25 * group)
  })
})
