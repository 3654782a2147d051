import { describe, expect, it } from 'vitest'

import { resultsOf, smallCase } from '../rules/small-case.js'

/** Factors of 2024, 2025 and 2026 under a schedule of 10 % and, from the second year on, 21 %. */
const factors = (discounting: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  resultsOf(
    smallCase({
      timeline: { from: '2024-01', through: '2026-12' },
      discounting: {
        schedule: [
          { fromYear: 1, rate: 0.1 },
          { fromYear: 2, rate: 0.21 },
        ],
        ...discounting,
      },
    }),
  ).conventions.discounting.factors.map((factor) => factor.toFixed(12))

const fixed = (...values: readonly number[]): readonly string[] => values.map((value) => value.toFixed(12))

describe('discount factors', () => {
  it('are products of yearly factors, each at the rate of its own step', () => {
    expect(factors()).toEqual(fixed(1, 1 / 1.1, 1 / 1.1 / 1.21))
  })

  it('lie half a year further under mid and a whole one under end, at the rate of the step that follows', () => {
    expect(factors({ timing: 'end' })).toEqual(fixed(1 / 1.1, 1 / 1.1 / 1.21, 1 / 1.1 / 1.21 / 1.21))
    expect(factors({ timing: 'mid' })).toEqual(fixed(1 / Math.sqrt(1.1), 1 / 1.1 / 1.1, 1 / 1.1 / 1.21 / 1.1))
  })

  it('count from the base year, and compound years before it at the first rate', () => {
    expect(factors({ baseYear: 2022 })).toEqual(fixed(1 / 1.1 / 1.21, 1 / 1.1 / 1.21 ** 2, 1 / 1.1 / 1.21 ** 3))
    expect(factors({ baseYear: 2026 })).toEqual(fixed(1.21, 1.1, 1))
    expect(factors({ baseYear: 2026, timing: 'end' })).toEqual(fixed(1.1, 1, 1 / 1.1))
  })

  it('come from the Dutch regime unless the case says otherwise', () => {
    const { discounting } = resultsOf(smallCase({ discounting: undefined })).conventions
    expect(discounting).toMatchObject({ regime: 'nl-2021', baseYear: 2024, timing: 'start', inForceFrom: '2021-01-01' })
    expect(discounting.factors[1]?.times('1.0225').toFixed(30)).toBe((1).toFixed(30))
    expect(discounting.source).toContain('discontovoet 2020')
  })

  it('are by budget year, also where the step is a month', () => {
    const by = (step: string) =>
      resultsOf(smallCase({ timeline: { from: '2024-01', through: '2025-12', step }, discounting: { rate: 0.1 } }))
        .society
    expect(by('month').cash.npv.minus(by('year').cash.npv).abs().lt('1e-25')).toBe(true)
  })
})
