import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { unitCost } from '../../src/index.js'
import { businessCaseArbitrary, caseFeatures, type CaseFeature } from '../../src/testing/index.js'
import { searches } from '../effort.js'
import { naiveBusinessCase } from '../rules/naive-business-case.js'
import { parsed } from './parsed.js'

describe('businessCaseArbitrary', () => {
  it('stays valid without any one feature', () => {
    for (const feature of caseFeatures)
      fc.assert(
        fc.property(businessCaseArbitrary({ without: [feature] }), (input) => {
          parsed(input)
        }),
      )
  })

  it('reaches what is worth testing: joint savings, caps, cash beyond the horizon, payback and none', () => {
    const seen = new Set<string>()
    for (const input of fc.sample(businessCaseArbitrary(), { numRuns: searches, seed: 2021 })) {
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
      for (const { nature, price } of businessCase.costItems) {
        seen.add(nature)
        const [{ reference } = {}] = price
        if (reference !== undefined)
          seen.add(unitCost(reference) === undefined ? 'own unit cost' : 'replaced unit cost')
      }
    }
    expect([...seen].sort()).toEqual([
      'at once',
      'beyond the horizon',
      'later',
      'less than alone',
      'month',
      'more use',
      'never',
      'own unit cost',
      'quarter',
      'replaced unit cost',
      'resource',
      'transfer',
      'year',
    ])
  })
})

describe('businessCaseArbitrary with agreements', () => {
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

  it('reaches every rule, every kind of agreement and every use of a fund', () => {
    const seen = new Set<string>()
    for (const input of fc.sample(businessCaseArbitrary({ agreements: true }), { numRuns: searches, seed: 2021 })) {
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
