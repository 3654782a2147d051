import { describe, expect, it } from 'vitest'

import { numbers, partyOf, resultsOf, rungsOf, smallCase, type Changes } from './small-case.js'

/** Rung 5 of a saving of 6000 in 2024 and in 2025, unless changed. */
const cashOf = (cashable: unknown, changes: { readonly effect?: Changes; readonly item?: Changes } & Changes = {}) => {
  const { cashable: cash, beyondHorizon } = rungsOf(
    resultsOf(smallCase({ ...changes, item: { ...changes.item, cashable } })),
  )
  return [...cash, beyondHorizon]
}

describe('rung 5', () => {
  it('is the whole saving where nothing is stated', () => {
    expect(cashOf({})).toEqual([6000, 6000, 0])
  })

  it('takes the share, the month in which contracts end, and the lag', () => {
    expect(cashOf(0.25)).toEqual([1500, 1500, 0])
    expect(cashOf({ from: '2024-10' })).toEqual([1500, 6000, 0])
    expect(cashOf({ lag: 3 })).toEqual([4500, 6000, 1500])
    expect(cashOf({ lag: 30 })).toEqual([0, 0, 12_000])
    // October through December come three months later: all of it next year.
    expect(cashOf({ from: '2024-10', lag: 3 })).toEqual([0, 1500 + 4500, 1500])
    expect(cashOf({ share: 0.5, from: '2024-10', lag: 1 })).toEqual([500, 250 + 2750, 250])
  })

  it('comes at once without a lag as with a lag of zero, where payers change in the middle of a year', () => {
    // Ten households enter evenly in 2024: more of the saving is in its second half, when the zorgverzekeraar pays.
    const payers = [{ shares: 'gemeente' }, { from: '2024-07', shares: 'zorgverzekeraar' }]
    const intervention = { enrolment: [{ from: '2024-01', through: '2024-12', households: 10, per: 'cohort' }] }
    const cashed = (cashable: unknown, step: string) => {
      const results = resultsOf(
        smallCase({
          timeline: { from: '2024-01', through: '2025-12', step },
          intervention,
          item: { payers, cashable },
        }),
      )
      return ['gemeente', 'zorgverzekeraar'].map((party) => numbers(partyOf(results, party).cash.savings.byYear))
    }
    // 21 and 57 of 78 household-months save 0.5 x 100 x 10 / 12 each.
    expect(cashed({}, 'year')).toEqual([
      [875, 0],
      [2375, 6000],
    ])
    expect(cashed({ lag: 0 }, 'year')).toEqual(cashed({}, 'year'))
    expect(cashed({ lag: 0, from: '2024-04' }, 'year')).toEqual(cashed({ from: '2024-04' }, 'year'))
    expect(cashed({ lag: 0 }, 'month')).toEqual(cashed({ lag: 0 }, 'year'))
    // With a lag cash is even through its period: three quarters of 3250 come in 2024.
    expect(cashed({ lag: 3 }, 'year')[0]).toEqual([1218.75, 0])
  })

  it('counts whole units of the joint saving, for negative savings too', () => {
    const unit = (cost: number) => ({ capacity: { unit: 'bed', cost } })
    expect(cashOf(unit(2500))).toEqual([5000, 5000, 0])
    expect(cashOf(unit(7000))).toEqual([0, 0, 0])
    expect(cashOf(unit(2000))).toEqual([6000, 6000, 0])
    // Extra use of 6000 needs three beds of 2500.
    expect(cashOf(unit(2500), { effect: { reduction: -0.5 } })).toEqual([-7500, -7500, 0])
    expect(cashOf(unit(2500), { effect: { reduction: 0 } })).toEqual([0, 0, 0])
  })

  it('counts a unit as whole that is just short by rounding, and not one that is a cent short', () => {
    const unit = { capacity: { unit: 'bed', cost: 6000 } }
    const short = (euros: number) => ({ effect: { reduction: undefined, amount: 600 - euros } })
    expect(cashOf(unit, { effect: { reduction: undefined, amount: '599.9999999999' } })).toEqual([6000, 6000, 0])
    expect(cashOf(unit, short(0.001))).toEqual([0, 0, 0])
  })

  it('closes a bed with two halves, shared in proportion', () => {
    const results = resultsOf(
      smallCase({
        attribution: { overlap: 'additive' },
        item: { cashable: { capacity: { unit: 'bed', cost: 5000 } } },
        interventions: [
          ['een', 0.75],
          ['twee', 0.25],
        ].map(([id, reduction]) => ({
          id,
          targetGroup: 'groep',
          enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
          effects: [{ costItem: 'post', reduction, evidence: 'demonstrated' }],
        })),
      }),
    )
    // 4500 and 1500: one bed of 5000.
    expect(['een', 'twee'].map((id) => rungsOf(results, 'post', id).cashable[0])).toEqual([3750, 1250])
  })

  it('counts a unit by the length of its period', () => {
    // Half a year: 3000 saved, and a unit of 2000 a year frees 1000.
    const half = {
      timeline: { from: '2024-07', through: '2024-12' },
      intervention: { enrolment: [{ from: '2024-07', through: '2024-07', households: 10, per: 'cohort' }] },
    }
    expect(cashOf({ capacity: { unit: 'bed', cost: 2000 } }, half)).toEqual([3000, 0])
  })

  it('falls to who pays when it falls, not to who paid when it arose', () => {
    const results = resultsOf(
      smallCase({
        item: {
          cashable: { lag: 12 },
          payers: [{ shares: 'gemeente' }, { from: '2025-01', shares: 'zorgverzekeraar' }],
        },
      }),
    )
    expect(numbers(partyOf(results, 'gemeente').savings.prudent.byYear)).toEqual([6000, 0])
    expect(numbers(partyOf(results, 'gemeente').savings.cashable.byYear)).toEqual([0, 0])
    expect(numbers(partyOf(results, 'zorgverzekeraar').savings.cashable.byYear)).toEqual([0, 6000])
  })
})

describe('rung 4', () => {
  it('takes the haircut of its own grade', () => {
    const haircuts = { demonstrated: 0.1, probable: 0.2, possible: 0.5 }
    const prudent = (evidence: string) => rungsOf(resultsOf(smallCase({ haircuts, effect: { evidence } }))).prudent[0]
    expect(['demonstrated', 'probable', 'possible'].map(prudent)).toEqual([5400, 4800, 3000])
  })
})

describe('a transfer', () => {
  it('is lost by its recipient on every rung, lag and all', () => {
    const results = resultsOf(
      smallCase({
        haircuts: { probable: 0.5 },
        item: {
          nature: 'transfer',
          recipient: 'huishouden',
          payers: { gemeente: 0.5, zorgverzekeraar: 0.5 },
          cashable: { share: 0.5, lag: 6 },
        },
        effect: { evidence: 'probable', deadweight: 0.5 },
      }),
    )
    for (const rung of ['gross', 'net', 'overlap', 'prudent', 'cashable'] as const) {
      const [payer, recipient] = ['gemeente', 'huishouden'].map((id) =>
        numbers(partyOf(results, id).savings[rung].byYear),
      )
      expect(recipient).toEqual(payer?.map((euros) => -2 * euros))
      expect(payer?.[0]).toBeGreaterThan(0)
      expect(numbers(results.society.savings[rung].byYear)).toEqual([0, 0])
    }
    expect(results.society.welfare.npv.toNumber()).toBe(0)
    expect(results.society.domains.wmo?.total.toNumber()).toBe(0)
  })
})

describe('societal effects', () => {
  it('know deadweight, other projects and the haircut, and move no cash', () => {
    const results = resultsOf(
      smallCase({
        haircuts: { possible: 0.5 },
        intervention: {
          effects: [],
          societalEffects: [
            {
              id: 'welzijn',
              beneficiary: 'huishouden',
              volume: 2,
              price: 30,
              deadweight: 0.5,
              outside: [{ project: 'Wijkteam', share: 0.5, reason: 'samen' }],
              evidence: 'possible',
              profile: { delay: 6 },
            },
          ],
        },
      }),
    )
    // Ten households: 5 years and 10 years of 60, x 0.5 x 0.5 x 0.5.
    expect(numbers(partyOf(results, 'huishouden').welfare.societal.byYear)).toEqual([37.5, 75])
    expect(results.society.welfare.npv.toNumber()).toBe(112.5)
    expect(results.society.cash.net.total.toNumber()).toBe(0)
  })
})
