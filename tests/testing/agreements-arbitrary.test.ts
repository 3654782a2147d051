import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { businessCaseArbitrary } from '../../src/testing/index.js'
import { parsed } from './parsed.js'

const withAgreements = businessCaseArbitrary({ agreements: true })

describe('businessCaseArbitrary with agreements', () => {
  it('makes cases that are valid, every one', () => {
    fc.assert(
      fc.property(withAgreements, (input) => {
        parsed(input)
      }),
    )
  })

  it('has none of them where they are not asked for', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        const { settlements, agreements, fund, interventions } = parsed(input)
        expect([settlements.length, agreements.length, fund]).toEqual([0, 0, undefined])
        expect(
          interventions.some(({ costs }) => costs.some(({ incidentalThrough }) => incidentalThrough !== undefined)),
        ).toBe(false)
      }),
    )
  })
})
