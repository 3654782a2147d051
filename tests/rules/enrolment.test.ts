import { describe, expect, it } from 'vitest'

import { Decimal } from '../../src/money/index.js'
import { naiveShare } from './naive-enrolment.js'
import { numbers, partyOf, resultsOf, rungsOf, smallCase, type Changes } from './small-case.js'

/** A household-month in effect saves 100 x 12 x 0.5 / 12 = 50 euros. */
const householdMonths = (intervention: Changes, effect: Changes = {}, fields: Changes = {}): readonly number[] =>
  rungsOf(resultsOf(smallCase({ ...fields, intervention, effect }))).gross.map((euros) => euros / 50)

const one = (month: string, per = 'cohort') => ({ enrolment: [{ from: month, through: month, households: 1, per }] })

describe('household-months in effect', () => {
  it('run from the month of entry to the horizon', () => {
    expect(householdMonths(one('2024-04'))).toEqual([9, 12])
    expect(householdMonths(one('2025-12'))).toEqual([0, 1])
  })

  it('count a plan per month, per year and in all by the month', () => {
    const plan = (per: string, households: number) => ({
      enrolment: [{ from: '2024-07', through: '2024-12', households, per }],
    })
    // Six months of entry: 1 + 2 + ... + 6 = 21 for one a month.
    expect(householdMonths(plan('month', 1))).toEqual([21, 72])
    expect(householdMonths(plan('cohort', 6))).toEqual([21, 72])
    expect(householdMonths(plan('year', 12))).toEqual([21, 72])
  })

  it('add up over cohorts', () => {
    const both = { enrolment: [...one('2024-04').enrolment, ...one('2025-07').enrolment] }
    expect(householdMonths(both)).toEqual([9, 18])
  })

  it('start later by the delay of the case and that of the intervention together', () => {
    expect(householdMonths({ ...one('2024-04'), startDelay: 2 }, {}, { startDelay: 3 })).toEqual([4, 12])
    expect(householdMonths({ ...one('2024-04'), startDelay: 21 }, {}, { beyondHorizon: 'accept' })).toEqual([0, 0])
  })

  it('follow the profile of the effect, and start late by the delay too', () => {
    const profile = { delay: 1, rampUp: 4, duration: 5 }
    // 0, 1/8, 3/8, 5/8, 7/8, 1: three months and one over.
    expect(householdMonths(one('2024-01'), { profile })).toEqual([3, 0])
    expect(householdMonths({ ...one('2024-01'), startDelay: 9 }, { profile })).toEqual([0.5, 2.5])
  })

  it('drop off by the year of working', () => {
    expect(householdMonths(one('2024-01'), { profile: { dropOff: 0.25 } })).toEqual([12, 9])
    expect(householdMonths(one('2024-01'), { profile: { delay: 6, dropOff: 0.5 } })).toEqual([6, 6 + 3])
  })

  it('are as many as a count month by month, whatever the profile', () => {
    const profile = { delay: 2, rampUp: 5, duration: 15, dropOff: 0.2 }
    const byMonth = resultsOf(
      smallCase({
        timeline: { from: '2024-01', through: '2025-12', step: 'month' },
        intervention: {
          enrolment: [{ from: '2024-02', through: '2024-06', households: 2, per: 'month' }],
          startDelay: 1,
        },
        effect: { profile },
      }),
    )
    const stated = Object.fromEntries(
      Object.entries(profile).map(([field, value]) => [field, { value: new Decimal(value) }]),
    )
    const counted = [2024, 2025].map((year) => {
      let months = 0
      for (let month = (year - 2024) * 12; month < (year - 2023) * 12; month++)
        for (let entry = 2; entry <= 6; entry++) months += month < entry ? 0 : 2 * naiveShare(month - entry, stated)
      return Number(months.toPrecision(12))
    })
    expect(rungsOf(byMonth).gross.map((euros) => Number((euros / 50).toPrecision(12)))).toEqual(counted)
  })

  it('take the chain off, for effects and societal effects but not for costs per household', () => {
    const results = resultsOf(
      smallCase({
        intervention: {
          engagement: 0.5,
          completion: 0.8,
          success: 0.25,
          costs: [{ id: 'traject', kind: 'per-household', amount: 10, payers: 'gemeente' }],
          societalEffects: [{ id: 'welzijn', beneficiary: 'huishouden', volume: 2, price: 30, evidence: 'possible' }],
        },
      }),
    )
    expect(rungsOf(results).gross).toEqual([600, 600])
    expect(numbers(partyOf(results, 'huishouden').welfare.societal.byYear)).toEqual([60, 60])
    expect(numbers(results.society.cash.costs.byYear)).toEqual([-100, 0])
    expect(results.perHousehold.map(({ entering, cost, saving }) => numbers([entering, cost!, saving!]))).toEqual([
      [10, -10, 120],
    ])
  })
})
