import { describe, expect, it } from 'vitest'

import { Decimal } from '../../src/money/index.js'
import { parseBusinessCase, type QuantityInput, type MoneyInput } from '../../src/case/index.js'

const caseWith = (price: MoneyInput, share: QuantityInput = 0.5) =>
  parseBusinessCase({
    name: 'Onzeker',
    timeline: { from: '2024-01', through: '2025-12' },
    prices: { level: 2024 },
    parties: [{ id: 'gemeente' }],
    targetGroups: [{ id: 'groep', households: 10 }],
    costItems: [{ id: 'wmo', targetGroup: 'groep', domain: 'wmo', volume: 1, price, payers: 'gemeente' }],
    haircuts: { possible: share },
    interventions: [],
  })

const priceOf = (price: MoneyInput) => {
  const parsed = caseWith(price)
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  return parsed.businessCase.costItems[0]!.price[0]!
}

const shareOf = (share: QuantityInput) => {
  const parsed = caseWith(1, share)
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  return parsed.businessCase.haircuts.possible!
}

const problemsOf = (price: MoneyInput, share?: QuantityInput) => {
  const parsed = caseWith(price, share)
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('an uncertain number', () => {
  it('has its mean as its value, in decimals', () => {
    expect(priceOf({ low: '0.1', mode: '0.2', high: '0.6' }).value.toString()).toBe('0.3')
    expect(priceOf({ low: 10, high: 20 }).value.toString()).toBe('15')
    expect(priceOf({ distribution: 'pert', low: 0, mode: 3, high: 12 }).value.toString()).toBe('4')
    expect(priceOf({ mean: 50, sd: 5 }).value.toString()).toBe('50')
    expect(priceOf({ distribution: 'lognormal', mean: 50, sd: 5 }).value.toString()).toBe('50')
    expect(
      priceOf({
        outcomes: [
          { value: 1, probability: 0.25 },
          { value: 5, probability: 0.75 },
        ],
      }).value.toString(),
    ).toBe('4')
  })
  it('keeps the value that is stated; with low and high alone that is the mode', () => {
    const price = priceOf({ value: 60, low: 40, high: 110 })
    expect(price.value.toString()).toBe('60')
    expect(price.uncertainty?.distribution).toEqual({ kind: 'triangular', low: 40, mode: 60, high: 110 })
  })
  it('takes a mean in the place of the mode', () => {
    expect(priceOf({ low: 0, mean: 4, high: 9 }).uncertainty?.distribution).toEqual({
      kind: 'triangular',
      low: 0,
      mode: 3,
      high: 9,
    })
  })
  it('stays within what its field allows', () => {
    expect(priceOf({ mean: 5, sd: 5 }).uncertainty?.min).toBe(0)
    expect(priceOf({ mean: 5, sd: 5 }).value.toString()).toBe('5')
  })
  it('counts at its stated mean, however much of its distribution the field cuts off', () => {
    expect(priceOf({ mean: 100, sd: 80 }).value.toString()).toBe('100')
    expect(priceOf({ mean: 100, sd: 1 }).value.toString()).toBe('100')
    expect(priceOf({ mean: 5, sd: 3, truncate: { min: 4 } }).value.toString()).toBe('5')
    expect(shareOf({ mean: 0.8, sd: 0.3 }).value.toString()).toBe('0.8')
    expect(shareOf({ mean: 0.9, sd: 0.2 }).value.toString()).toBe('0.9')
    expect(shareOf({ distribution: 'lognormal', mean: 0.6, sd: 0.4 }).value.toString()).toBe('0.6')
    expect(shareOf({ distribution: 'gamma', mean: 0.6, sd: 0.4 }).value.toString()).toBe('0.6')
  })
  it('without a stated mean counts at the mean of the form as stated, before it is cut off', () => {
    // Half way between the ends of the interval; exp((ln 0.2 + ln 0.8) / 2 + sigma2 / 2) with sigma = ln 4 / (2 x
    // 1.2815515655446004).
    expect(shareOf({ distribution: 'normal', low: 0.7, high: 1, interval: 0.5 }).value.toString()).toBe('0.85')
    const sigma = Math.log(4) / (2 * 1.2815515655446004)
    expect(shareOf({ distribution: 'lognormal', low: 0.2, high: 0.8, interval: 0.8 }).value.toNumber()).toBeCloseTo(
      0.4 * Math.exp(sigma ** 2 / 2),
      12,
    )
    expect(priceOf({ low: 10, mode: 20, high: 60, truncate: { max: 50 } }).value.toString()).toBe('30')
    expect(
      priceOf({
        outcomes: [
          { value: 0, probability: 0.5 },
          { value: 10, probability: 0.5 },
        ],
        truncate: { max: 8 },
      }).value.toString(),
    ).toBe('5')
  })
  it('says what its value is derived from, where that is neither a stated value nor a stated mean', () => {
    expect(priceOf({ low: 10, mode: 20, high: 60 })).toMatchObject({
      isDerived: true,
      range: { distribution: 'triangular', low: new Decimal(10) },
    })
    for (const stated of [{ mean: 100, sd: 80 }, { value: 20, low: 10, high: 60 }, { low: 0, mean: 4, high: 9 }, 30])
      expect(priceOf(stated)).not.toHaveProperty('isDerived')
  })
  it('keeps the range as stated, the value in its place as the most likely, and where it is cut off', () => {
    expect(priceOf({ value: 20, low: 10, high: 60, interval: 0.8, truncate: { max: 90 } }).range).toEqual({
      distribution: 'triangular',
      low: new Decimal(10),
      mode: new Decimal(20),
      high: new Decimal(60),
      interval: new Decimal(0.8),
      truncate: { max: new Decimal(90) },
    })
    expect(priceOf(30)).not.toHaveProperty('range')
  })
  it('keeps price level and source', () => {
    expect(priceOf({ low: 1, high: 3, priceLevel: 2024, source: 'Enquête' })).toMatchObject({
      priceLevel: 2024,
      source: 'Enquête',
    })
  })
})

describe('what is no distribution is reported with its place', () => {
  it.each<[string, MoneyInput, string]>([
    ['no number at all', {}, 'missing costItems.0.price.value'],
    ['low above high', { low: 9, high: 1 }, 'impossible-distribution costItems.0.price.low'],
    ['a mode outside', { low: 1, mode: 9, high: 2 }, 'impossible-distribution costItems.0.price.mode'],
    [
      'a value outside, of which the range is stated',
      { value: 9, low: 1, high: 2 },
      'impossible-distribution costItems.0.price.value',
    ],
    [
      'a value outside a range with a mode of its own',
      { value: 9, low: 1, mode: 1.5, high: 2 },
      'impossible-distribution costItems.0.price.value',
    ],
    [
      'a value outside a uniform range',
      { value: 9, distribution: 'uniform', low: 1, high: 2 },
      'impossible-distribution costItems.0.price.value',
    ],
    [
      'a value that is cut off',
      { value: 9, mean: 5, sd: 1, truncate: { max: 8 } },
      'impossible-distribution costItems.0.price.value',
    ],
    [
      'a beta mean outside 0 to 1',
      { distribution: 'beta', mean: 1.5, sd: 0.1 },
      'impossible-distribution costItems.0.price.mean',
    ],
    ['a mean that no mode gives', { low: 0, mean: 8.9, high: 9 }, 'impossible-distribution costItems.0.price.mean'],
    ['a negative standard deviation', { mean: 9, sd: -1 }, 'impossible-distribution costItems.0.price.sd'],
    [
      'fields that are missing',
      { distribution: 'normal', mean: 3 },
      'impossible-distribution costItems.0.price.distribution',
    ],
    [
      'fields that do not belong',
      { mean: 3, sd: 1, alpha: 2, distribution: 'normal' },
      'impossible-distribution costItems.0.price.alpha',
    ],
    [
      'an interval beyond 1',
      { low: 1, mode: 2, high: 3, interval: 80 },
      'impossible-distribution costItems.0.price.interval',
    ],
    [
      'a lognormal at zero',
      { distribution: 'lognormal', mean: 0, sd: 1 },
      'impossible-distribution costItems.0.price.mean',
    ],
    [
      'a beta with a parameter below zero',
      { distribution: 'beta', alpha: 1, beta: -1 },
      'impossible-distribution costItems.0.price.beta',
    ],
    [
      'a beta with more spread than its ends allow',
      { distribution: 'beta', mean: 0.5, sd: 0.6 },
      'impossible-distribution costItems.0.price.sd',
    ],
    [
      'a negative probability',
      {
        outcomes: [
          { value: 1, probability: -1 },
          { value: 1, probability: 2 },
        ],
      },
      'impossible-distribution costItems.0.price.outcomes',
    ],
    [
      'probabilities that are not 1',
      { outcomes: [{ value: 1, probability: 0.4 }] },
      'impossible-distribution costItems.0.price.outcomes',
    ],
    [
      'limits the wrong way round',
      { mean: 5, sd: 1, truncate: { min: 6, max: 4 } },
      'impossible-distribution costItems.0.price.truncate',
    ],
    [
      'limits with nothing in them',
      { mean: 5, sd: 1, truncate: { min: 60 } },
      'impossible-distribution costItems.0.price.truncate',
    ],
    ['a low end that the field does not allow', { low: -5, high: 5 }, 'impossible-distribution costItems.0.price.low'],
    ['a mean that the field does not allow', { mean: -1, sd: 5 }, 'impossible-distribution costItems.0.price.mean'],
    [
      'a mean that is cut off',
      { mean: 5, sd: 3, truncate: { min: 6 } },
      'impossible-distribution costItems.0.price.mean',
    ],
    [
      'a form of which the mean is cut off',
      { low: 10, mode: 20, high: 60, truncate: { max: 25 } },
      'impossible-distribution costItems.0.price',
    ],
    [
      'an unknown distribution',
      { distribution: 'gauss' as 'normal', mean: 1, sd: 1 },
      'unknown-choice costItems.0.price.distribution',
    ],
  ])('%s', (_, price, problem) => {
    expect(problemsOf(price)).toEqual([problem])
  })
  it('and with a remedy that fits a beta distribution: it has no mode to state', () => {
    const result = caseWith({ distribution: 'beta', mean: 1.5, sd: 0.1 })
    expect(result.ok ? '' : result.problems[0]!.remedy).toBe('Kies een gemiddelde daartussen, of geef low en high.')
  })
  it('a share with its mean beyond 0 to 1, unless a value says what to count with', () => {
    // Median sqrt(0.05 x 1) = 0.22, sigma = ln 20 / (2 x 0.674) = 2.22: a mean of 0.22 x exp(2.22 x 2.22 / 2) = 2.6.
    const skewed = { distribution: 'lognormal', low: 0.05, high: 1, interval: 0.5 } as const
    expect(problemsOf(1, skewed)).toEqual(['impossible-distribution haircuts.possible'])
    expect(problemsOf(1, { ...skewed, value: 0.3 })).toEqual([])
    expect(problemsOf(1, { mean: 1.2, sd: 0.4 })).toEqual(['impossible-distribution haircuts.possible.mean'])
  })
  it('a share beyond 0 to 1', () => {
    expect(problemsOf(1, { low: 0.5, mode: 0.6, high: 1.2 })[0]).toBe('impossible-distribution haircuts.possible.high')
  })
  it('a correlation beyond 1', () => {
    const parsed = parseBusinessCase({ correlations: [{ between: ['a', 'b'], rank: 2 }] })
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path.join('.'))).toContain('correlations.0.rank')
  })
})
