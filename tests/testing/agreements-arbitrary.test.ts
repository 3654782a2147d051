import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type BusinessCase, type BusinessCaseInput, parseBusinessCase } from '../../src/case/index.js'
import { businessCaseArbitrary, type CaseFeature } from '../../src/testing/index.js'

const parsed = (input: BusinessCaseInput): BusinessCase => {
  const result = parseBusinessCase(input)
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return result.businessCase
}

const withAgreements = businessCaseArbitrary({ agreements: true })

describe('businessCaseArbitrary with agreements', () => {
  it('makes cases that are valid, every one', () => {
    fc.assert(
      fc.property(withAgreements, (input) => {
        parsed(input)
      }),
    )
  })

  it('stays valid with plain numbers, with one party, and without either of the three', () => {
    const options = [
      { plainNumbers: true },
      { maxParties: 1 },
      ...(['settlements', 'agreements', 'fund'] as const).map((feature) => ({ without: [feature] as CaseFeature[] })),
    ]
    for (const each of options)
      fc.assert(
        fc.property(businessCaseArbitrary({ ...each, agreements: true }), (input) => {
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

  it('reaches every rule, every kind of agreement and every use of a fund', () => {
    const seen = new Set<string>()
    for (const input of fc.sample(withAgreements, { numRuns: 400, seed: 2021 })) {
      const { settlements, agreements, fund, interventions } = parsed(input)
      if (settlements.length > 1) seen.add('settlements')
      for (const { rule } of settlements) seen.add(rule.kind)
      for (const agreement of agreements)
        seen.add(agreement.kind === 'contribution' ? agreement.terms.kind : agreement.kind)
      if (fund !== undefined) seen.add(fund.use.kind)
      for (const { costs } of interventions)
        for (const { incidentalThrough } of costs) if (incidentalThrough !== undefined) seen.add('incidental first')
    }
    expect([...seen].sort()).toEqual([
      'benefit',
      'enrolment',
      'fixed-key',
      'hold',
      'hybrid',
      'incidental first',
      'moving-average',
      'once',
      'outcome-contract',
      'payments',
      'settlements',
      'share-of-agreement',
      'share-of-savings',
      'yearly',
    ])
  })
})
