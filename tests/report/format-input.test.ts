import { describe, expect, it } from 'vitest'

import { formatInput } from '../../src/report/language/format-input.js'

describe('formatInput', () => {
  it.each([
    // The Dutch discount rate of 2.25 % is printed differently from 2.3 %.
    [0.0225, 'share', 0.0225, '2,25%', '2.25%'],
    [0.5, 'share', 0.5, '50,0%', '50.0%'],
    [-0.333, 'share', 0.333, '-33,3%', '-33.3%'],
    [36, 'months', 36, '36', '36'],
    [163.6, 'eur-per-unit', 163.6, '163,6', '163.6'],
    [1.5, 'factor', 1.5, '1,50', '1.50'],
  ] as const)('%d %s', (value, unit, scale, dutch, english) => {
    expect([formatInput(value, unit, scale, 'nl'), formatInput(value, unit, scale, 'en')]).toEqual([dutch, english])
  })
})
