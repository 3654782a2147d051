import { describe, expectTypeOf, it } from 'vitest'

import {
  defineCase,
  parseBusinessCase,
  type BusinessCaseInput,
  type CostItemInput,
  type EffectInput,
} from '../../src/index.js'

const domains = ['ggz', 'wmo'] as const

const rest = {
  name: 'Proef',
  timeline: { from: '2026-01', through: '2029-12' },
  prices: { level: 2026 },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'gezinnen', households: 100 }],
}

describe('a case that is stated in code', () => {
  it('keeps the words of lists that are made of other lists', () => {
    const stated = defineCase({
      ...rest,
      costItems: domains.map((domain) => ({
        id: domain,
        targetGroup: 'gezinnen',
        domain,
        nature: 'resource',
        volume: 10,
        price: '38.50',
        payers: [{ shares: 'gemeente' }, { from: '2027-01', shares: { gemeente: 1 } }],
      })),
      interventions: [
        {
          id: 'team',
          targetGroup: 'gezinnen',
          costs: [{ id: 'personeel', kind: 'yearly', amount: 100_000, payers: 'gemeente', funding: 'structural' }],
          effects: domains.map((costItem) => ({ costItem, reduction: 0.1, evidence: 'probable' })),
        },
      ],
    })
    expectTypeOf(stated).toEqualTypeOf<BusinessCaseInput>()
    expectTypeOf(parseBusinessCase(stated).ok).toEqualTypeOf<boolean>()
  })

  it('takes parts that stand by themselves, where these are of their type', () => {
    const item = {
      id: 'ggz',
      targetGroup: 'gezinnen',
      domain: 'ggz',
      nature: 'resource',
      volume: 10,
      price: 110,
      payers: 'gemeente',
    } satisfies CostItemInput
    const effect = { costItem: 'ggz', reduction: 0.1, evidence: 'probable' } satisfies EffectInput
    const interventions = [{ id: 'team', targetGroup: 'gezinnen', effects: [effect] }]
    expectTypeOf(defineCase({ ...rest, costItems: [item], interventions })).toEqualTypeOf<BusinessCaseInput>()
  })

  it('has no words that are not known, and no fields that do not exist', () => {
    defineCase({
      ...rest,
      // @ts-expect-error a domain that there is not
      costItems: [{ id: 'ggz', targetGroup: 'gezinnen', domain: 'zorg', volume: 1, price: 1, payers: 'gemeente' }],
      interventions: [],
    })
    defineCase({
      ...rest,
      costItems: [],
      // @ts-expect-error a field that does not exist
      interventions: [{ id: 'team', targetGroup: 'gezinnen', succes: 0.6 }],
    })
    // @ts-expect-error a field that is missing
    defineCase({ ...rest, costItems: [] })
    const item = {
      id: 'ggz',
      targetGroup: 'gezinnen',
      domain: 'ggz',
      volume: 1,
      price: 1,
      payers: 'gemeente',
      // @ts-expect-error a field that does not exist
      prijs: 1,
    } satisfies CostItemInput
    expectTypeOf(item).toExtend<CostItemInput>()
  })

  it('would without it have texts in the place of words', () => {
    const effect = { costItem: 'ggz', reduction: 0.1, evidence: 'probable' }
    expectTypeOf(effect).not.toExtend<EffectInput>()
    const costItems = domains.map((domain) => ({
      id: domain,
      targetGroup: 'gezinnen',
      domain,
      nature: 'resource',
      volume: 10,
      price: 110,
      payers: 'gemeente',
    }))
    expectTypeOf({ ...rest, costItems, interventions: [] }).not.toExtend<BusinessCaseInput>()
  })
})
