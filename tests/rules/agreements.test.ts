import { describe, expect, it } from 'vitest'

import type { Results } from '../../src/index.js'
import { numbers, partyOf, resultsOf, smallCase, type Changes } from './small-case.js'

const parties = [
  { id: 'gemeente' },
  { id: 'zorgverzekeraar' },
  { id: 'huishouden' },
  { id: 'investeerder' },
  { id: 'regio' },
]

/** The gemeente saves 6000 in 2024 and in 2025; what is agreed as given. */
const agreed = (agreements: readonly Changes[], fields: Changes = {}): Results =>
  resultsOf(
    smallCase({
      parties,
      agreements: agreements.map((agreement, position) => ({ id: `afspraak-${position + 1}`, ...agreement })),
      ...fields,
    }),
  )

const contribution = { kind: 'contribution', payer: 'gemeente', recipient: 'zorgverzekeraar' }
const paid = (results: Results, party = 'gemeente') => numbers(partyOf(results, party).cash.paid.byYear)
const received = (results: Results, party = 'zorgverzekeraar') => numbers(partyOf(results, party).cash.received.byYear)

const steps = ['year', 'quarter', 'month'].map((step) => ({ timeline: { from: '2024-01', through: '2025-12', step } }))

describe('a contribution', () => {
  it('once, in its year, at the start', () => {
    for (const step of steps) {
      const results = agreed([{ ...contribution, once: { month: '2024-05', amount: 100 } }], step)
      expect([paid(results), received(results)]).toEqual([
        [-100, 0],
        [100, 0],
      ])
      expect(results.moves[0]).toMatchObject({
        kind: 'agreement',
        id: 'afspraak-1',
        parties: [{ party: 'gemeente' }, { party: 'zorgverzekeraar' }],
      })
    }
    // Paid at the start of 2024, earned back by the 6000 that come evenly: 100 / 6000 of a year.
    const { payback } = partyOf(agreed([{ ...contribution, once: { month: '2024-05', amount: 100 } }]), 'gemeente').cash
    expect(payback.kind === 'after' && payback.years.toFixed(6)).toBe('0.016667')
  })

  it('a year, by the months it runs', () => {
    for (const step of steps)
      expect(received(agreed([{ ...contribution, yearly: 1200, from: '2024-07', through: '2025-09' }], step))).toEqual([
        600, 900,
      ])
    expect(received(agreed([{ ...contribution, yearly: 1200 }]))).toEqual([1200, 1200])
  })

  it('a share of what the payer retains', () => {
    for (const step of steps)
      expect(received(agreed([{ ...contribution, shareOfSavings: 0.25 }], step))).toEqual([1500, 1500])
    // After settlement a quarter of 6000 is left, and a quarter of that is paid.
    const settlements = [{ id: 'solidair', rule: 'fixed-key', key: { gemeente: 0.25, regio: 0.75 } }]
    expect(received(agreed([{ ...contribution, shareOfSavings: 0.25 }], { settlements }))).toEqual([375, 375])
    // Only while it runs: a quarter of a year in 2024.
    expect(received(agreed([{ ...contribution, shareOfSavings: 0.25, from: '2024-10' }]))).toEqual([375, 1500])
  })

  it('a share of the savings on some items only, and never of a loss', () => {
    const on = (selection: Changes) =>
      received(agreed([{ ...contribution, shareOfSavings: { share: 0.25, ...selection } }]))
    expect(on({ domains: ['wmo'] })).toEqual([1500, 1500])
    expect(on({ costItems: ['post'] })).toEqual([1500, 1500])
    expect(on({ domains: ['ggz'] })).toEqual([0, 0])
    expect(received(agreed([{ ...contribution, shareOfSavings: 0.25 }], { effect: { reduction: -0.5 } }))).toEqual([
      0, 0,
    ])
  })

  it('up to a cap, in all', () => {
    for (const step of steps)
      expect(received(agreed([{ ...contribution, yearly: 1200, cap: 1500 }], step))).toEqual([1200, 300])
    expect(received(agreed([{ ...contribution, shareOfSavings: 0.25, cap: 1000 }]))).toEqual([1000, 0])
    expect(received(agreed([{ ...contribution, once: { month: '2025-01', amount: 100 }, cap: 40 }]))).toEqual([0, 40])
  })

  it('a share of what another agreement brings the payer, also where that one is capped or comes later in the file', () => {
    const onward = { kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'huishouden' }
    const first = { ...contribution, id: 'eerst', yearly: 1200, cap: 1500 }
    for (const agreements of [
      [first, { ...onward, id: 'door', shareOfAgreement: { share: 0.5, agreement: 'eerst' } }],
      [{ ...onward, id: 'door', shareOfAgreement: { share: 0.5, agreement: 'eerst' } }, first],
    ]) {
      const results = agreed(agreements)
      expect([
        paid(results),
        received(results),
        paid(results, 'zorgverzekeraar'),
        received(results, 'huishouden'),
      ]).toEqual([
        [-1200, -300],
        [1200, 300],
        [-600, -150],
        [600, 150],
      ])
      expect(partyOf(results, 'zorgverzekeraar').cash.npv.toNumber()).toBe(750)
    }
  })

  it('passes through what comes in while it runs, when it comes in', () => {
    const onward = {
      id: 'door',
      kind: 'contribution',
      payer: 'zorgverzekeraar',
      recipient: 'huishouden',
      shareOfAgreement: { share: 0.5, agreement: 'eerst' },
    }
    const passThrough = (first: Changes, dates: Changes, step: Changes) =>
      received(
        agreed(
          [
            { ...contribution, id: 'eerst', ...first },
            { ...onward, ...dates },
          ],
          step,
        ),
        'huishouden',
      )
    for (const step of steps) {
      // 1000 in February 2024: all of it before July, nothing of it from July.
      const once = { once: { month: '2024-02', amount: 1000 } }
      expect(passThrough(once, { through: '2024-06' }, step)).toEqual([500, 0])
      expect(passThrough(once, { from: '2024-07' }, step)).toEqual([0, 0])
      // 100 a month until June 2024.
      const halfYear = { yearly: 1200, through: '2024-06' }
      expect(passThrough(halfYear, { from: '2024-07' }, step)).toEqual([0, 0])
      expect(passThrough(halfYear, { from: '2024-04', through: '2024-09' }, step)).toEqual([150, 0])
      // 3000 a year of savings, a quarter of a year.
      expect(
        passThrough({ shareOfSavings: 0.5, from: '2024-10' }, { from: '2024-10', through: '2024-12' }, step),
      ).toEqual([375, 0])
      // Passed through twice: 500 in February, and half of that.
      const twice = {
        id: 'verder',
        kind: 'contribution',
        payer: 'huishouden',
        recipient: 'regio',
        through: '2024-03',
        shareOfAgreement: { share: 0.5, agreement: 'door' },
      }
      const chain = (second: Changes) =>
        received(agreed([{ ...contribution, id: 'eerst', ...once }, { ...onward, ...second }, twice], step), 'regio')
      expect([chain({}), chain({ through: '2024-06' }), chain({ from: '2024-03' })]).toEqual([
        [250, 0],
        [250, 0],
        [0, 0],
      ])
    }
  })

  it('passes through advances of a contract in the months that they come, and its repayment evenly', () => {
    const contract = {
      id: 'contract',
      kind: 'outcome-contract',
      investor: 'investeerder',
      recipient: 'zorgverzekeraar',
      outcomePayer: 'gemeente',
      advances: [
        { month: '2024-02', amount: 1000 },
        { month: '2024-09', amount: 3000 },
      ],
      share: 0.5,
    }
    const onward = {
      id: 'door',
      kind: 'contribution',
      recipient: 'huishouden',
      shareOfAgreement: { share: 0.5, agreement: 'contract' },
      through: '2024-06',
    }
    for (const step of steps)
      expect(received(agreed([contract, { ...onward, payer: 'zorgverzekeraar' }], step), 'huishouden')).toEqual([
        500, 0,
      ])
    // Half of 6000 is repaid in 2024 by year, in 6 of its 12 months.
    expect(received(agreed([contract, { ...onward, payer: 'investeerder' }]), 'huishouden')).toEqual([750, 0])
  })

  it('passes through at the start what comes at the start: a party that pays on the same day needs no money of its own', () => {
    const first = { ...contribution, id: 'eerst', once: { month: '2024-01', amount: 1000 } }
    const onward = {
      id: 'door',
      kind: 'contribution',
      payer: 'zorgverzekeraar',
      recipient: 'huishouden',
      shareOfAgreement: { share: 1, agreement: 'eerst' },
    }
    const intervention = {
      costs: [{ id: 'start', kind: 'once', amount: 1000, month: '2024-01', payers: 'huishouden' }],
    }
    const { cash } = partyOf(agreed([first, onward], { intervention }), 'huishouden')
    expect([cash.payback.kind, cash.peakFunding.amount.toNumber()]).toEqual(['at-once', 0])
  })

  it('in the euros of its price level', () => {
    const prices = {
      level: 2024,
      index: 'eigen',
      indices: [{ id: 'eigen', source: 'verzonnen', values: { 2020: 80, 2024: 100 } }],
    }
    expect(
      received(
        agreed([{ ...contribution, yearly: { value: 80, priceLevel: 2020 }, cap: { value: 120, priceLevel: 2020 } }], {
          prices,
        }),
      ),
    ).toEqual([100, 50])
  })

  it('moves money and makes none', () => {
    const [with_, without] = [
      agreed([
        { ...contribution, yearly: 1200 },
        { ...contribution, shareOfSavings: 0.1 },
      ]),
      agreed([]),
    ]
    expect(with_.society.cash.npv.toNumber()).toBe(without.society.cash.npv.toNumber())
    expect(with_.society.cash.received.total.toNumber()).toBe(0)
    for (const { parties: both } of with_.moves)
      expect(both.reduce((sum, { flow }) => sum + flow.total.toNumber(), 0)).toBe(0)
  })
})

describe('an outcome contract', () => {
  const contract = {
    kind: 'outcome-contract',
    investor: 'investeerder',
    recipient: 'zorgverzekeraar',
    outcomePayer: 'gemeente',
    advances: [{ month: '2024-01', amount: 5000 }],
    share: 0.5,
    maximumReturn: 0.1,
  }

  it('repays half of the savings up to 110 % of the advances', () => {
    for (const step of steps) {
      const results = agreed([contract], step)
      expect([paid(results, 'investeerder'), received(results)]).toEqual([
        [-5000, 0],
        [5000, 0],
      ])
      // Half of 6000, and then what is left of 5500.
      expect([paid(results), received(results, 'investeerder')]).toEqual([
        [-3000, -2500],
        [3000, 2500],
      ])
      expect(partyOf(results, 'investeerder').cash.npv.toNumber()).toBe(500)
    }
  })

  it('leaves the loss with the investor when savings stay out', () => {
    // An eighth instead of half: 1500 a year, of which half is paid. Repaid 1500 of 5000.
    const results = agreed([contract], { effect: { reduction: 0.125 } })
    expect(received(results, 'investeerder')).toEqual([750, 750])
    expect(partyOf(results, 'investeerder').cash.npv.toNumber()).toBe(-3500)
    expect(partyOf(results, 'gemeente').cash.npv.toNumber()).toBe(1500)
    const none = agreed([contract], { effect: { reduction: -0.5 } })
    expect(received(none, 'investeerder')).toEqual([0, 0])
    expect(partyOf(none, 'investeerder').cash.npv.toNumber()).toBe(-5000)
  })

  it('repays no more than was advanced so far', () => {
    const advances = [
      { month: '2024-01', amount: 1000 },
      { month: '2025-01', amount: 500 },
    ]
    expect(received(agreed([{ ...contract, advances, share: 1, maximumReturn: 0 }]), 'investeerder')).toEqual([
      1000, 500,
    ])
    const late = [{ month: '2025-06', amount: 1000 }]
    // What was due before there was an advance counts towards it once there is.
    expect(received(agreed([{ ...contract, advances: late, share: 1, maximumReturn: 0 }]), 'investeerder')).toEqual([
      0, 1000,
    ])
  })

  it('pays for proven savings only', () => {
    const repaid = (evidence: string, proven?: string) =>
      received(
        agreed([{ ...contract, ...(proven === undefined ? {} : { proven }) }], { effect: { evidence } }),
        'investeerder',
      )
    expect(repaid('demonstrated')).toEqual([3000, 2500])
    expect(repaid('probable')).toEqual([0, 0])
    expect(repaid('probable', 'probable')).toEqual([3000, 2500])
    expect(repaid('possible', 'probable')).toEqual([0, 0])
    expect(repaid('demonstrated', 'possible')).toEqual([3000, 2500])
  })

  it('pays while it runs, and for the savings on its items', () => {
    expect(received(agreed([{ ...contract, through: '2024-06' }]), 'investeerder')).toEqual([1500, 0])
    expect(received(agreed([{ ...contract, domains: ['ggz'] }]), 'investeerder')).toEqual([0, 0])
  })
})

describe('from incidental to structural money', () => {
  const cost = { id: 'team', kind: 'yearly', amount: 1200, payers: 'gemeente', incidentalThrough: '2024-06' }
  const funded = (effects: readonly Changes[], fields: Changes = {}): Results =>
    agreed([], { intervention: { effects, costs: [cost] }, ...fields })

  it('takes over at a date', () => {
    for (const step of steps) {
      const { cash } = partyOf(funded([], step), 'gemeente')
      expect([numbers(cash.incidentalCosts.byYear), numbers(cash.structuralCosts.byYear)]).toEqual([
        [-600, 0],
        [-600, -1200],
      ])
      expect(numbers(cash.costs.byYear)).toEqual([-1200, -1200])
      expect(numbers(cash.structuralGap)).toEqual([600, 1200])
    }
  })

  it('leaves a structural gap of what is not saved or received', () => {
    const saving = [{ costItem: 'post', amount: 10, evidence: 'demonstrated' }]
    // Ten households save 10 each: 100 a year, of structural costs of 600 and 1200.
    expect(numbers(partyOf(funded(saving), 'gemeente').cash.structuralGap)).toEqual([500, 1100])
    const agreements = [
      { id: 'bijdrage', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'gemeente', yearly: 300 },
    ]
    expect(numbers(partyOf(funded(saving, { agreements }), 'gemeente').cash.structuralGap)).toEqual([200, 800])
    expect(numbers(partyOf(funded(saving, { agreements }), 'zorgverzekeraar').cash.structuralGap)).toEqual([0, 0])
    const all = [{ costItem: 'post', amount: 200, evidence: 'demonstrated' }]
    expect(numbers(partyOf(funded(all), 'gemeente').cash.structuralGap)).toEqual([0, 0])
  })

  it('changes nothing of payback, and counts the structural effect from the first whole year after', () => {
    const saving = [{ costItem: 'post', amount: 100, evidence: 'demonstrated' }]
    const { cash } = partyOf(funded(saving), 'gemeente')
    const unsplit = agreed([], {
      intervention: { effects: saving, costs: [{ ...cost, incidentalThrough: undefined }] },
    })
    expect(cash.payback).toEqual(partyOf(unsplit, 'gemeente').cash.payback)
    // 2025 only: 1000 saved, 1200 paid.
    expect([cash.structuralEffect?.toNumber(), cash.structuralYears.toNumber()]).toEqual([-200, 1])
  })
})
