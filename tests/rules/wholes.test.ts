import { describe, expect, it } from 'vitest'

import { compare, variantsOf } from '../../src/compare/index.js'
import { explain, explanationText, figureReferences, summaryText } from '../../src/index.js'
import { comparisonText } from '../../src/report/index.js'
import { simulateSync } from '../../src/risk/index.js'
import { numbers, resultsOf, smallCase, type Changes } from './small-case.js'

/** Jeugd advances 9,000 and saves nothing; wmo saves 6,000 a year and gives it 2,000 a year. */
const departments = (more: Changes = {}): Changes =>
  smallCase({
    parties: [
      { id: 'jeugd', name: 'Jeugd', partOf: 'gemeente' },
      { id: 'rijk' },
      { id: 'wmo', name: 'Wmo', partOf: 'gemeente' },
    ],
    wholes: [{ id: 'gemeente', name: 'Gemeente Voorbeeld' }],
    item: { payers: 'wmo' },
    intervention: {
      costs: [
        { id: 'start', kind: 'once', month: '2024-01', amount: 9000, payers: 'jeugd' },
        { id: 'deel', kind: 'once', month: '2024-01', amount: 1000, payers: 'rijk' },
      ],
    },
    agreements: [
      { id: 'intern', kind: 'contribution', payer: 'wmo', recipient: 'jeugd', yearly: 2000 },
      {
        id: 'subsidie',
        kind: 'contribution',
        payer: 'rijk',
        recipient: 'jeugd',
        once: { month: '2024-01', amount: 500 },
      },
    ],
    ...more,
  })

describe('a whole', () => {
  const results = resultsOf(departments())
  const [whole] = results.wholes

  it('is the sum of its parts, and no party: 12,000 saved, 9,000 paid and 500 received', () => {
    expect(results.parties.map(({ id }) => id)).toEqual(['jeugd', 'rijk', 'wmo'])
    expect(whole).toMatchObject({
      id: 'gemeente',
      name: 'Gemeente Voorbeeld',
      kind: 'gemeente',
      parts: ['jeugd', 'wmo'],
    })
    expect(whole?.cash.npv.toNumber()).toBe(3500)
    expect(whole?.costShare?.toNumber()).toBe(0.9)
    expect(results.society.cash.npv.toNumber()).toBe(2000)
  })

  it('neither receives nor pays what its parts pay each other', () => {
    expect(whole?.cash.received.total.toNumber()).toBe(500)
    expect(whole?.cash.paid.total.toNumber()).toBe(0)
    const [jeugd, , wmo] = results.parties
    expect([jeugd?.cash.received.total.toNumber(), wmo?.cash.paid.total.toNumber()]).toEqual([4500, -4000])
    expect(numbers(whole?.cash.expenditure.byYear)).toEqual([-9000, 0])
    expect(numbers(whole?.cash.income.byYear)).toEqual([6500, 6000])
  })

  it('pays back by its own cash: 8,500 short at the start, 6,000 a year', () => {
    // Jeugd by itself is 8,500 short and gets 2,000 a year; wmo is never short.
    expect(whole?.cash.peakFunding.amount.toNumber()).toBe(8500)
    expect(whole?.cash.payback).toMatchObject({ kind: 'after', month: '2025-06' })
    expect(results.parties.map(({ cash }) => cash.payback.kind)).toEqual(['never', 'never', 'at-once'])
  })

  it('has figures that can be explained, and stands in the place of its parts where who pays most is named', () => {
    expect(explain(results, 'gemeente.cash.npv').value.toString()).toBe('3500')
    expect(explain(results, 'costShares.gemeente').value.toString()).toBe('0.9')
    expect(figureReferences(results.businessCase)).toContain('gemeente.payback')
    expect(results.mainPayer).toBe('gemeente')
    const text = summaryText(results)
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Vóór afspraken is 90% van de kosten voor Gemeente Voorbeeld.')
    expect(text).toContain('Gemeente Voorbeeld')
    expect(text.replaceAll(/\s+/g, ' ')).toContain('(onderdelen samen)')
  })

  it('is explained by its own income: no layer speaks of society', () => {
    const income = resultsOf(
      departments({
        incomeItems: [
          {
            id: 'loon',
            targetGroup: 'groep',
            domain: 'participatie',
            volume: 1,
            price: 100,
            recipients: { jeugd: 0.5, rijk: 0.5 },
          },
        ],
        intervention: {
          effects: [{ incomeItem: 'loon', volume: 2, evidence: 'demonstrated' }],
          income: [{ id: 'subsidie', kind: 'once', month: '2024-01', amount: 70, recipients: 'wmo' }],
        },
      }),
    )
    // Ten households, two years, 50 of 100 each to jeugd: 1,000; and 70 to wmo.
    expect(explain(income, 'gemeente.cash.proceeds.total').value.toString()).toBe('1070')
    expect(summaryText(income, { width: 120 }).replaceAll(/ +/g, ' ')).toContain(
      'Gemeente Voorbeeld (onderdelen samen) 1.000 70 1.070',
    )
    const text = explanationText(explain(income, 'gemeente.cash.npv'), income.businessCase, { language: 'en' })
    expect(text).toContain('Gemeente Voorbeeld')
    expect(text).not.toContain('society')
  })

  it('is named by its parts alone where the case does not name it', () => {
    const { wholes } = resultsOf(departments({ wholes: undefined }))
    expect(wholes.map(({ id, name, kind }) => [id, name, kind])).toEqual([['gemeente', 'gemeente', 'gemeente']])
  })

  it('stands beside its parts in the cost of delay and in a comparison, and sums to them', () => {
    // A year later than planned: 6,000 is saved once instead of twice, the 9,000 is paid and the agreements run on.
    const late = departments({
      intervention: {
        start: { planned: '2024-01', actual: '2025-01' },
        costs: [{ id: 'start', kind: 'once', month: '2024-01', amount: 9000, payers: 'jeugd' }],
      },
      variants: [{ id: 'optijd', set: { 'interventions.hulp.start.actual': '2024-01' } }],
    })
    const { costOfDelay, businessCase } = resultsOf(late)
    expect(costOfDelay?.wholes.map(({ whole, cash }) => [whole, numbers(Object.values(cash))])).toEqual([
      ['gemeente', [3500, -2500, -6000]],
    ])
    const differences = (id: string) =>
      costOfDelay?.parties.find(({ party }) => party === id)?.cash.difference.toNumber()
    expect(['jeugd', 'wmo'].map(differences)).toEqual([0, -6000])
    const comparison = compare(variantsOf(businessCase))
    expect(comparison.wholes.map(({ id, cash }) => [id, numbers(cash.values.map((value) => value!))])).toEqual([
      ['gemeente', [-2500, 3500]],
    ])
    expect(comparison.wholes[0]?.cash.differences[1]?.toNumber()).toBe(6000)
    const flat = (text: string) => text.replaceAll(/ +/g, ' ')
    expect(flat(comparisonText(comparison, { width: 120 }))).toContain('Gemeente Voorbeeld (onderdelen samen) 6.000')
    expect(flat(summaryText(resultsOf(late), { width: 120 }))).toContain(
      'Gemeente Voorbeeld (onderdelen samen) 3.500 -2.500 -6.000',
    )
  })

  it('is drawn as one: the mean of the whole is that of its parts together', () => {
    const { businessCase } = resultsOf(
      departments({ item: { payers: 'wmo', price: { low: 80, mode: 100, high: 120 } } }),
    )
    const { parties, wholes } = simulateSync(businessCase, { draws: 200, seed: 1 })
    const [jeugd, , wmo] = parties
    expect(wholes[0]?.id).toBe('gemeente')
    expect(wholes[0]?.cash.npv.mean).toBeCloseTo((jeugd?.cash.npv.mean ?? NaN) + (wmo?.cash.npv.mean ?? NaN), 6)
  })
})
