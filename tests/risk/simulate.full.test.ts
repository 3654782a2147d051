import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/calculation/index.js'
import { simulate, simulateFigures, simulateSync, type SimulationOptions } from '../../src/risk/index.js'
import { localWorkers } from './local-workers.js'
import { linearCase, linearInput, parsed } from './uncertain-case.js'

const numbers = async (options: SimulationOptions) => {
  const results = await simulate(linearCase(), options)
  return { ...results, businessCase: 0 }
}

describe('the distribution of the results', () => {
  it('has the variance that is calculated by hand for one normal number', async () => {
    // One household-year costs volume x 50 euros, of which the gemeente saves 0.8 x 0.3; 25 household-years in the year
    // of entry (the average over twelve months of entry, halfway), then 50 a year, discounted by 3 %.
    const businessCase = parsed({
      ...linearInput(),
      costItems: [
        { id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 0, price: 0, payers: 'gemeente' },
        linearInput().costItems[1]!,
      ],
      interventions: [{ ...linearInput().interventions[0]!, costs: [] }],
    })
    const { parties } = await simulate(businessCase, { draws: 40_000, seed: 2 })
    const exact = calculate(businessCase).parties[0]!.cash.npv.toNumber()
    const { mean, standardDeviation, percentiles } = parties[0]!.cash.npv
    expect(standardDeviation! / mean!).toBeCloseTo(3 / 20, 2)
    expect(mean! / exact).toBeCloseTo(1, 2)
    expect(percentiles[0]! / exact).toBeCloseTo(1 - 1.645 * 0.15, 2)
    expect(percentiles[2]! / exact).toBeCloseTo(1, 2)
  })

  it('says how far the mean of bad draws may be off: as far as repeated simulations differ', () => {
    const [team] = linearInput().interventions
    const doubtful = linearCase({
      interventions: [
        {
          ...team!,
          costs: [
            {
              id: 'loon',
              kind: 'yearly',
              amount: { low: 8000, mode: 20_000, high: 30_000 },
              from: '2024-01',
              through: '2025-12',
              payers: 'gemeente',
            },
          ],
        },
      ],
    })
    const runs = Array.from(
      { length: 50 },
      (_, seed) => simulateSync(doubtful, { draws: 1000, seed, paybackWithin: [] }).parties[0]!.cash,
    )
    const spreadOf = (values: readonly number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
    }
    for (const estimates of [
      runs.map(({ worstMean }) => worstMean),
      runs.map(({ meanWhenNegative }) => meanWhenNegative!),
    ]) {
      const reported = estimates.reduce((sum, { standardError }) => sum + standardError!, 0) / estimates.length
      // The deviation of 50 runs is itself known within 10 % or so.
      expect(reported / spreadOf(estimates.map(({ value }) => value))).toBeGreaterThan(0.8)
      expect(reported / spreadOf(estimates.map(({ value }) => value))).toBeLessThan(1.25)
    }
  })

  it('returns chances, losses and payback that agree with each other', async () => {
    const { parties, society, allPartiesGain, noPartyLoses } = await simulate(linearCase(), { draws: 20_000 })
    for (const { cash } of [...parties, society]) {
      expect(cash.worstMean.value).toBeLessThanOrEqual(cash.npv.percentiles[0]!)
      expect(cash.worstMean.value).toBeGreaterThanOrEqual(cash.npv.min!)
      if (cash.meanWhenNegative !== null) expect(cash.meanWhenNegative.value).toBeLessThan(0)
      expect(cash.meanWhenNegative === null).toBe(cash.npv.min! >= -1e-6)
      const chances = cash.payback.within.map(({ chance }) => chance.value)
      expect([...chances].sort((one, other) => one - other)).toEqual(chances)
      expect(chances.at(-1)).toBeLessThanOrEqual(cash.payback.years.defined + 1e-12)
    }
    expect(allPartiesGain.value).toBeLessThanOrEqual(noPartyLoses.value)
    expect(noPartyLoses.value).toBeLessThanOrEqual(Math.min(...parties.map(({ cash }) => cash.gains.value)) + 1e-12)
    expect(allPartiesGain.standardError).toBeGreaterThan(0)
  })
})

describe('the same seed', () => {
  const draws = 5 * 4096 + 17

  it('gives the same numbers to the last bit: however many workers, vectorised or interpreted', async () => {
    const alone = await numbers({ draws, seed: 11 })
    expect(await numbers({ draws, seed: 11, by: 'interpreted' })).toEqual(alone)
    for (const count of [1, 3]) expect(await numbers({ draws, seed: 11, workers: localWorkers(count) })).toEqual(alone)
    expect(await numbers({ draws, seed: 12 })).not.toEqual(alone)
  })
})

describe('percentiles beyond what is kept', () => {
  it('are within a thousandth of the standard deviation of the exact ones', async () => {
    const draws = 250_000 // more values than are kept, for this case
    const counted = await simulate(linearCase(), { draws, seed: 4 })
    expect(counted.percentilesBy).toBe('grid')
    const workers = await simulate(linearCase(), { draws, seed: 4, workers: localWorkers(3) })
    expect({ ...workers, businessCase: 0 }).toEqual({ ...counted, businessCase: 0 })
    const { values } = await simulateFigures(linearCase(), ['gemeente.cash.npv'], { draws, seed: 4 })
    const sorted = values[0]!.slice().sort()
    const { npv } = counted.parties[0]!.cash
    counted.percentiles.forEach((percentile, position) => {
      const exact = sorted[Math.floor((draws - 1) * (percentile / 100))]!
      expect(Math.abs(npv.percentiles[position]! - exact)).toBeLessThan(0.002 * npv.standardDeviation!)
    })
    expect(npv.min).toBe(sorted[0])
    const worst = sorted.subarray(0, Math.round(draws * 0.05))
    expect(counted.parties[0]!.cash.worstMean.value).toBeCloseTo(
      worst.reduce((sum, value) => sum + value, 0) / worst.length,
      -1,
    )
  })
})

describe('progress and stopping', () => {
  it('reports its progress', async () => {
    const progress: number[] = []
    await simulate(linearCase(), { draws: 10_000, onProgress: (done) => progress.push(done) })
    expect(progress).toEqual([4096, 8192, 10_000])
  })
  it('stops when asked, here and with workers', async () => {
    for (const workers of [undefined, localWorkers(2)]) {
      const controller = new AbortController()
      const running = simulate(linearCase(), {
        draws: 1_000_000,
        signal: controller.signal,
        ...(workers === undefined ? {} : { workers }),
        onProgress: () => {
          controller.abort(new Error('genoeg'))
        },
      })
      await expect(running).rejects.toThrow('genoeg')
    }
  })
})
