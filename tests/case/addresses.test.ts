import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addressSteps, addressText, parseBusinessCase, quantitiesByPath } from '../../src/case/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

const addressesOf = (input: unknown): readonly string[] => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return [...quantitiesByPath(parsed.businessCase).keys()]
}

describe('an address', () => {
  it.each([
    ['startDelay', ['startDelay']],
    ['costItems.ggz.price', ['costItems', 'ggz', 'price']],
    ['costItems.ggz.payers@2024-01.gemeente', ['costItems', 'ggz', 'payers', '@2024-01', 'gemeente']],
    ['discounting.schedule[1].rate', ['discounting', 'schedule', 1, 'rate']],
    ['prices.indices.zorg.2023', ['prices', 'indices', 'zorg', '2023']],
    ['fund.payments[0].amount', ['fund', 'payments', 0, 'amount']],
  ])('%s is of steps', (address, steps) => {
    expect(addressSteps(address)).toEqual(steps)
    expect(addressText(steps)).toBe(address)
  })

  it('says the same as its steps, of every number of every case', () => {
    for (const address of addressesOf(wholeCase())) expect(addressText(addressSteps(address))).toBe(address)
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        for (const address of addressesOf(input)) expect(addressText(addressSteps(address))).toBe(address)
      }),
    )
  })

  it('is of one number only', () => {
    const addresses = addressesOf(wholeCase())
    expect(addresses.length).toBeGreaterThan(60)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('does not take a party called as a field for that field', () => {
    const input = {
      ...wholeCase(),
      parties: [...wholeCase().parties, { id: 'shares' }],
      costItems: wholeCase().costItems.map((item) => ({ ...item, payers: { shares: 0.5, gemeente: 0.5 } })),
    }
    const parsed = parseBusinessCase(input)
    const addresses = parsed.ok ? [...quantitiesByPath(parsed.businessCase).keys()] : []
    expect(parsed.ok ? addresses.filter((address) => address.endsWith('.payers.shares')).length : parsed.problems).toBe(
      input.costItems.length,
    )
  })
})

describe('a scenario that restates a share which the file leaves to its default', () => {
  const contract = {
    id: 'bond',
    kind: 'outcome-contract',
    investor: 'huishouden',
    recipient: 'zorgverzekeraar',
    outcomePayer: 'gemeente',
    advances: [{ month: '2022-01', amount: 1000 }],
  }
  const part = { id: 'deel', kind: 'contribution', payer: 'gemeente', recipient: 'zorgverzekeraar', shareOfSavings: 0 }
  const problems = (set: Readonly<Record<string, number>>): readonly string[] => {
    const parsed = parseBusinessCase({ ...soundCase(), agreements: [contract, part], scenarios: [{ id: 's', set }] })
    return parsed.ok ? [] : parsed.problems.map(({ code }) => code)
  }

  it('is held to what shares must come to together with that number', () => {
    // The contract takes all proven savings unless it is said to take less.
    expect(problems({ 'agreements.deel.share': 0.4 })).toEqual(['shares-above-one'])
    expect(problems({ 'agreements.deel.share': 0.4, 'agreements.bond.share': 0.6 })).toEqual([])
    expect(problems({ 'agreements.deel.share': 0.4, 'agreements.bond.share': 0.7 })).toEqual(['shares-above-one'])
  })
})
