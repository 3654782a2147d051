import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type BusinessCaseInput, parseBusinessCase } from '../../src/case/index.js'
import { businessCaseArbitrary, caseFeatures } from '../../src/testing/index.js'
import { naiveBusinessCase } from '../model/naive-business-case.js'

const parsed = (input: BusinessCaseInput) => {
  const result = parseBusinessCase(input)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return result.businessCase
}

describe('businessCaseArbitrary', () => {
  it('makes cases that are valid, every one', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        parsed(input)
      }),
    )
  })

  it('stays valid without any one feature', () => {
    for (const feature of caseFeatures)
      fc.assert(
        fc.property(businessCaseArbitrary({ without: [feature] }), (input) => {
          parsed(input)
        }),
      )
  })

  it('stays valid without all of them, save one kind of change', () => {
    const without = caseFeatures.filter((feature) => feature !== 'reductions')
    fc.assert(
      fc.property(businessCaseArbitrary({ without, plainNumbers: true }), (input) => {
        parsed(input)
      }),
    )
  })

  it('never meets the baseline cost where everything is linear', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ linear: true }), (input) => {
        for (const { net, overlap } of naiveBusinessCase(parsed(input)).effects)
          net.forEach((amount, t) => {
            expect(Math.abs((overlap[t] ?? NaN) - amount)).toBeLessThanOrEqual(1e-9 * Math.abs(amount))
          })
      }),
    )
  })

  it('never saves less than nothing where that is not wanted', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ nonNegative: true }), (input) => {
        const { effects, societalEffects } = naiveBusinessCase(parsed(input))
        for (const { gross } of [...effects, ...societalEffects]) expect(Math.min(...gross)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('reaches what is worth testing: joint savings, caps, cash beyond the horizon, payback and none', () => {
    const seen = new Set<string>()
    for (const input of fc.sample(businessCaseArbitrary(), { numRuns: 400, seed: 2021 })) {
      const businessCase = parsed(input)
      const { effects, byParty } = naiveBusinessCase(businessCase)
      seen.add(businessCase.timeline.step)
      for (const { net, overlap, cashableBeyondHorizon } of effects) {
        if (net.some((amount) => amount < 0)) seen.add('more use')
        if (net.some((amount, t) => amount > 1.001 * (overlap[t] ?? NaN))) seen.add('less than alone')
        if (cashableBeyondHorizon > 0) seen.add('beyond the horizon')
      }
      for (const { payback } of Object.values(byParty))
        seen.add(payback === null ? 'never' : payback > 0 ? 'later' : 'at once')
      for (const { nature } of businessCase.costItems) seen.add(nature)
    }
    expect([...seen].sort()).toEqual([
      'at once',
      'beyond the horizon',
      'later',
      'less than alone',
      'month',
      'more use',
      'never',
      'quarter',
      'resource',
      'transfer',
      'year',
    ])
  })
})
