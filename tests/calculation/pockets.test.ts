import { describe, expect, it } from 'vitest'

import type { Results } from '../../src/index.js'
import { numbers, resultsOf, smallCase, type Changes } from '../rules/small-case.js'

const parties = [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }, { id: 'regio' }]

/**
 * Saved in each of 2024 and 2025: 200 by the gemeente and 600 by the insurer. Paid at the start: 1000, by three
 * quarters and a quarter.
 */
const twoPockets = (fields: Changes = {}, intervention: Changes = {}): Changes =>
  smallCase({
    parties,
    costItems: [
      { id: 'wmo', targetGroup: 'groep', domain: 'wmo', volume: 1, price: 40, payers: 'gemeente' },
      { id: 'ggz', targetGroup: 'groep', domain: 'ggz', volume: 1, price: 120, payers: 'zorgverzekeraar' },
    ],
    intervention: {
      costs: [
        {
          id: 'start',
          kind: 'once',
          amount: 1000,
          month: '2024-01',
          payers: { gemeente: 0.75, zorgverzekeraar: 0.25 },
        },
      ],
      effects: ['wmo', 'ggz'].map((costItem) => ({ costItem, reduction: 0.5, evidence: 'demonstrated' })),
      ...intervention,
    },
    ...fields,
  })

const matrix = ({ pockets }: Results): Readonly<Record<string, number>> =>
  Object.fromEntries(
    pockets.cells.map(({ payer, gainer, gain }) => [`${payer} > ${gainer}`, gain.presentValue.toDP(20).toNumber()]),
  )
const retention = ({ pockets }: Results) =>
  pockets.retention.map(({ party, share }) => [party, share?.toDP(20).toNumber()])

describe('the matrix of payers and gainers', () => {
  it('ascribes what is gained to those who pay, by what they pay', () => {
    const results = resultsOf(twoPockets())
    // The gemeente gains 400 in all and the insurer 1200; three quarters of that comes of what the gemeente pays.
    expect(matrix(results)).toEqual({
      'gemeente > gemeente': 300,
      'gemeente > zorgverzekeraar': 900,
      'zorgverzekeraar > gemeente': 100,
      'zorgverzekeraar > zorgverzekeraar': 300,
    })
    expect(retention(results)).toEqual([
      ['gemeente', 0.25],
      ['zorgverzekeraar', 0.75],
    ])
    expect(results.pockets.cells.map(({ gain }) => numbers(gain.byYear))).toEqual([
      [150, 150],
      [450, 450],
      [50, 50],
      [150, 150],
    ])
    expect(results.pockets.interventions).toMatchObject([
      { intervention: 'hulp', parties: [{ party: 'gemeente' }, { party: 'zorgverzekeraar' }] },
    ])
    expect(
      results.pockets.interventions[0]?.parties.map(({ cost, gain }) => [cost.toNumber(), gain.toNumber()]),
    ).toEqual([
      [-750, 400],
      [-250, 1200],
    ])
  })

  it('names who invests without gain, and who gains without investing', () => {
    const { investsWithoutGain, gainsWithoutInvesting } = resultsOf(twoPockets()).pockets
    // The gemeente pays 750 for 400.
    expect([investsWithoutGain, gainsWithoutInvesting]).toEqual([['gemeente'], []])
    const alone = resultsOf(
      twoPockets({}, { costs: [{ id: 'start', kind: 'once', amount: 1000, month: '2024-01', payers: 'gemeente' }] }),
    )
    expect([alone.pockets.investsWithoutGain, alone.pockets.gainsWithoutInvesting]).toEqual([
      ['gemeente'],
      ['zorgverzekeraar'],
    ])
    expect(retention(alone)).toEqual([['gemeente', 0.25]])
  })

  it('takes shares of the costs at present value', () => {
    // 500 now and 550 a year later are the same at 10 %: each pays half.
    const costs = [
      { id: 'nu', kind: 'once', amount: 500, month: '2024-01', payers: 'gemeente' },
      { id: 'straks', kind: 'once', amount: 550, month: '2025-01', payers: 'zorgverzekeraar' },
    ]
    const results = resultsOf(twoPockets({ discounting: { rate: '0.1' } }, { costs }))
    const gained = 200 + 200 / 1.1
    expect(matrix(results)['gemeente > gemeente']).toBeCloseTo(gained / 2, 10)
    expect(matrix(results)['zorgverzekeraar > gemeente']).toBeCloseTo(gained / 2, 10)
  })

  it('counts settlement, and what a recipient of a transfer loses', () => {
    const settlements = [{ id: 'solidair', rule: 'fixed-key', key: { gemeente: 0.25, regio: 0.75 } }]
    const costItems = [
      {
        id: 'wmo',
        targetGroup: 'groep',
        domain: 'wmo',
        volume: 1,
        price: 40,
        payers: 'gemeente',
        nature: 'transfer',
        recipient: 'huishouden',
      },
    ]
    const intervention = {
      costs: [{ id: 'start', kind: 'once', amount: 1000, month: '2024-01', payers: 'gemeente' }],
      effects: [{ costItem: 'wmo', reduction: 0.5, evidence: 'demonstrated' }],
    }
    const results = resultsOf(twoPockets({ settlements, costItems }, intervention))
    expect(matrix(results)).toEqual({
      'gemeente > gemeente': 100,
      'gemeente > huishouden': -400,
      'gemeente > regio': 300,
    })
    // Brings zero together: there is no share of it to keep.
    expect(retention(results)).toEqual([['gemeente', undefined]])
    expect(results.pockets.gainsWithoutInvesting).toEqual(['regio'])
  })

  it('knows no retention of what costs more than it brings', () => {
    const costs = [{ id: 'start', kind: 'once', amount: 1000, month: '2024-01', payers: 'gemeente' }]
    const retained = (ofGemeente: number, ofInsurer: number) =>
      retention(
        resultsOf(
          twoPockets(
            {},
            {
              costs,
              effects: [
                ['wmo', ofGemeente],
                ['ggz', ofInsurer],
              ].map(([costItem, reduction]) => ({ costItem, reduction, evidence: 'demonstrated' })),
            },
          ),
        ),
      )
    // The gemeente gains 400 where the insurer loses 1200: minus a half would read as if it lost. Where both lose there
    // is nothing to keep either.
    expect(retained(0.5, -0.5)).toEqual([['gemeente', undefined]])
    expect(retained(-0.5, -0.5)).toEqual([['gemeente', undefined]])
    // Loses 400 of what brings 800 in all; gains 400 of what brings 160: more than all of it, since the insurer loses
    // 240.
    expect(retained(-0.5, 0.5)).toEqual([['gemeente', -0.5]])
    expect(retained(0.5, -0.1)).toEqual([['gemeente', 2.5]])
  })

  it('leaves agreements out: they are the remedy, not the ailment', () => {
    const agreements = [
      { id: 'bijdrage', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'gemeente', yearly: 200 },
    ]
    expect(matrix(resultsOf(twoPockets({ agreements })))).toEqual(matrix(resultsOf(twoPockets())))
  })

  describe('and who is in the wrong pocket after them', () => {
    const contribution = (payer: string, recipient: string, yearly: number): Changes => ({
      id: `${payer}-${recipient}`,
      kind: 'contribution',
      payer,
      recipient,
      yearly,
    })
    const paidByGemeente = {
      costs: [{ id: 'start', kind: 'once', amount: 1000, month: '2024-01', payers: 'gemeente' }],
    }
    const after = (agreements: readonly Changes[], intervention: Changes = paidByGemeente, fields: Changes = {}) => {
      const { investsWithoutGain, gainsWithoutInvesting, losesWithoutInvesting } = resultsOf(
        twoPockets({ agreements, ...fields }, intervention),
      ).pockets.afterAgreements
      return { invests: investsWithoutGain, gains: gainsWithoutInvesting, loses: losesWithoutInvesting }
    }

    it('is who was in it before, where there are none', () => {
      // Of 1000 the gemeente sees 400 back; the insurer has 1200 for nothing.
      expect(after([])).toEqual({ invests: ['gemeente'], gains: ['zorgverzekeraar'], loses: [] })
    })

    it('counts what is paid and received', () => {
      // The insurer now pays for it; 400 of the 600 that the gemeente lacks come back.
      expect(after([contribution('zorgverzekeraar', 'gemeente', 200)])).toEqual({
        invests: ['gemeente'],
        gains: [],
        loses: [],
      })
      expect(after([contribution('zorgverzekeraar', 'gemeente', 300)])).toEqual({ invests: [], gains: [], loses: [] })
      // Who pays under an agreement for what it does not save, and who receives for nothing.
      expect(after([contribution('regio', 'huishouden', 1)])).toEqual({
        invests: ['gemeente', 'regio'],
        gains: ['zorgverzekeraar', 'huishouden'],
        loses: [],
      })
    })

    it('counts from half a cent, before and after alike', () => {
      expect(after([contribution('zorgverzekeraar', 'gemeente', 299.9)]).invests).toEqual(['gemeente'])
      expect(after([contribution('zorgverzekeraar', 'gemeente', 299.999)]).invests).toEqual([])
      expect(after([contribution('zorgverzekeraar', 'huishouden', 0.002)]).gains).toEqual(['zorgverzekeraar'])
      expect(after([contribution('zorgverzekeraar', 'huishouden', 0.1)]).gains).toEqual(['huishouden'])
    })

    it('knows who loses and pays nothing', () => {
      // The household loses a benefit of 20 a year for each of ten, in two years.
      const costItems = [
        {
          id: 'wmo',
          targetGroup: 'groep',
          domain: 'wmo',
          volume: 1,
          price: 40,
          payers: 'gemeente',
          nature: 'transfer',
          recipient: 'huishouden',
        },
      ]
      const intervention = { costs: [], effects: [{ costItem: 'wmo', reduction: 0.5, evidence: 'demonstrated' }] }
      const { pockets } = resultsOf(twoPockets({ costItems }, intervention))
      expect([pockets.losesWithoutInvesting, pockets.afterAgreements.losesWithoutInvesting]).toEqual([
        ['huishouden'],
        ['huishouden'],
      ])
      expect(after([contribution('gemeente', 'huishouden', 199)], intervention, { costItems }).loses).toEqual([
        'huishouden',
      ])
      expect(after([contribution('gemeente', 'huishouden', 200)], intervention, { costItems }).loses).toEqual([])
    })
  })

  it('adds up to what parties retain, less transfers lost', () => {
    const results = resultsOf(twoPockets())
    for (const party of results.parties) {
      const gained = results.pockets.cells
        .filter(({ gainer }) => gainer === party.id)
        .reduce((sum, { gain }) => sum + gain.presentValue.toNumber(), 0)
      expect(gained).toBe(party.cash.retained.presentValue.toNumber())
    }
  })

  it('is empty where nobody pays', () => {
    const { pockets } = resultsOf(twoPockets({}, { costs: [] }))
    expect([pockets.cells, pockets.retention]).toEqual([[], []])
    expect(pockets.gainsWithoutInvesting).toEqual(['gemeente', 'zorgverzekeraar'])
  })
})
