import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { valueOfInformationSync, valueOfSample } from '../../src/risk/index.js'
import { atMost } from '../effort.js'
import { betaBinomial } from './beta-binomial.js'

/**
 * One hundred households, of whom a success saves 1,000 once, in welfare and for the municipality; and a team that costs
 * 50,000: NPV = 100,000 p - 50,000, with p beta(2, 2).
 */
const pilot = (success: unknown): BusinessCase => {
  const parsed = parseBusinessCase({
    name: 'Pilot',
    timeline: { from: '2024-01', through: '2024-12' },
    prices: { level: 2024 },
    discounting: { rate: 0 },
    parties: [{ id: 'gemeente' }, { id: 'huishouden' }],
    targetGroups: [{ id: 'groep', households: 100 }],
    costItems: [],
    interventions: [
      {
        id: 'team',
        targetGroup: 'groep',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 100, per: 'cohort' }],
        success,
        costs: [{ id: 'team', kind: 'once', month: '2024-01', amount: 50_000, payers: 'gemeente' }],
        societalEffects: [
          {
            id: 'rust',
            beneficiary: 'huishouden',
            volume: 1,
            price: 1000,
            evidence: 'demonstrated',
          },
        ],
      },
    ],
  })
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.businessCase
}

const beta22 = { distribution: 'beta', mean: 0.5, sd: Math.sqrt(0.05) }
const path = 'interventions.team.success'
const draws = atMost(25_000)

describe('what a pilot is worth', () => {
  it.each([1, 5, 20])('equals an enumerated Beta-binomial, with %i households', (n) => {
    const [result] = valueOfSample(pilot(beta22), path, { sizes: [n], figures: ['society.welfare.npv'], draws })
    // Mean NPV is zero, so that nothing is lost by not going on: EVSI = sum of chance x max(0, 100,000 mean - 50,000).
    const exact = betaBinomial(2, 2, n).reduce(
      (sum, { chance, mean }) => sum + chance * Math.max(0, 100_000 * mean - 50_000),
      0,
    )
    const [sample] = result?.samples ?? []
    expect(Math.abs((sample?.value ?? 0) - exact)).toBeLessThan(2 * (sample?.standardError ?? 0))
    expect(sample?.value).toBeLessThanOrEqual((result?.perfect ?? 0) + 1e-6)
  })

  it('equals the closed form of a normal mean that is measured with a normal spread', () => {
    // NPV = 100,000 p - 50,000 with p normal (0.5, 0.1), measured with a spread of 0.4 over 16: error 0.1. The posterior
    // mean of the NPV is normal with sd 100,000 x 0.1 x sqrt(1/2), around zero: EVSI = that x 0.39894.
    const [result] = valueOfSample(pilot({ distribution: 'normal', mean: 0.5, sd: 0.1 }), path, {
      measures: { kind: 'mean', sd: 0.4 },
      sizes: [16],
      figures: ['society.welfare.npv'],
      draws,
    })
    const exact = (10_000 * Math.SQRT1_2) / Math.sqrt(2 * Math.PI)
    const [sample] = result?.samples ?? []
    expect(Math.abs((sample?.value ?? 0) - exact)).toBeLessThan(2 * (sample?.standardError ?? 0))
  })

  it('is worth more the more are counted, never more than knowing, and names the size that is worth what it costs', () => {
    const [result] = valueOfSample(pilot(beta22), path, {
      sizes: [1, 5, 20, 100, 400],
      costs: { once: 1000, perHousehold: 20 },
      figures: ['society.welfare.npv'],
      draws,
    })
    const values = result?.samples.map(({ value }) => value) ?? []
    expect(values).toEqual([...values].sort((one, other) => one - other))
    for (const value of values) expect(value).toBeLessThanOrEqual(result?.perfect ?? 0)
    const nets = result?.samples.map(({ n, value, net }) => value - net - 1000 - 20 * n) ?? []
    for (const difference of nets) expect(difference).toBeCloseTo(0, 6)
    const most = Math.max(...(result?.samples.map(({ net }) => net) ?? []))
    expect(result?.samples.find(({ n }) => n === result.best)?.net).toBe(most)
    const [known] = valueOfInformationSync(pilot(beta22), { figures: ['society.welfare.npv'], draws })
    expect(result?.perfect).toBeCloseTo(known?.parameters[0]?.value ?? NaN, 6)
  })

  it('is worth nothing where it costs more than knowing, and refuses what is not uncertain', () => {
    const [result] = valueOfSample(pilot(beta22), path, {
      sizes: [10],
      costs: { once: 1_000_000 },
      figures: ['society.welfare.npv'],
      draws: 1000,
    })
    expect(result?.best).toBeNull()
    expect(() => valueOfSample(pilot(beta22), 'interventions.team.costs.team.amount', { sizes: [10] })).toThrow(
      'not uncertain',
    )
    expect(() => valueOfSample(pilot(beta22), 'interventions.tea.success', { sizes: [10] })).toThrow('path')
    expect(() => valueOfSample(pilot(beta22), path, { sizes: [0] })).toThrow('pilot')
  })
})
