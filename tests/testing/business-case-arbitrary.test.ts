import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { businessCaseArbitrary, caseFeatures } from '../../src/testing/index.js'
import { naiveBusinessCase } from '../rules/naive-business-case.js'
import { parsed } from './parsed.js'

describe('businessCaseArbitrary', () => {
  it('makes cases that are valid, every one', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
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
})
