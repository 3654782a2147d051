import { describe, expect, it } from 'vitest'

import { numbers, partyOf, resultsOf, smallCase, type Changes } from './small-case.js'

const costsOf = (cost: Changes, intervention: Changes = {}, fields: Changes = {}) => {
  const results = resultsOf(
    smallCase({
      ...fields,
      intervention: {
        effects: [],
        ...intervention,
        costs: [{ id: 'kosten', amount: 120, payers: 'gemeente', ...cost }],
      },
    }),
  )
  return {
    gemeente: numbers(partyOf(results, 'gemeente').cash.costs.byYear),
    zorgverzekeraar: numbers(partyOf(results, 'zorgverzekeraar').cash.costs.byYear),
    incidental: results.society.cash.incidentalCosts.total.toNumber(),
    structural: results.society.cash.structuralCosts.total.toNumber(),
  }
}

const takeOver = [{ shares: 'gemeente' }, { from: '2024-10', shares: { gemeente: 0.25, zorgverzekeraar: 0.75 } }]

describe('what an intervention costs', () => {
  it('once, in the year of its month, also when it comes late', () => {
    expect(costsOf({ kind: 'once', month: '2024-12' }).gemeente).toEqual([-120, 0])
    expect(costsOf({ kind: 'once', month: '2024-12' }, { startDelay: 1 }).gemeente).toEqual([0, -120])
  })

  it('a year, by the months it is active', () => {
    expect(costsOf({ kind: 'yearly' }).gemeente).toEqual([-120, -120])
    expect(costsOf({ kind: 'yearly', from: '2024-07', through: '2025-03' }).gemeente).toEqual([-60, -30])
    expect(costsOf({ kind: 'yearly', from: '2024-07', through: '2025-03' }, { startDelay: 4 }).gemeente).toEqual([
      -20, -70,
    ])
    expect(costsOf({ kind: 'yearly' }, { startDelay: 18 }).gemeente).toEqual([0, -60])
  })

  it('for each household that enters, where it enters', () => {
    const enrolment = [{ from: '2024-11', through: '2025-02', households: 2, per: 'month' }]
    expect(costsOf({ kind: 'per-household' }, { enrolment }).gemeente).toEqual([-480, -480])
    expect(costsOf({ kind: 'per-household' }, { enrolment }, { startDelay: 1 }).gemeente).toEqual([-240, -720])
  })

  it('to the payer of the month in which it falls', () => {
    const once = (month: string, intervention: Changes = {}) =>
      costsOf({ kind: 'once', month, payers: takeOver }, intervention)
    expect([once('2024-09').gemeente, once('2024-09').zorgverzekeraar]).toEqual([
      [-120, 0],
      [0, 0],
    ])
    expect([once('2024-10').gemeente, once('2024-10').zorgverzekeraar]).toEqual([
      [-30, 0],
      [-90, 0],
    ])
    expect(once('2024-09', { startDelay: 1 }).zorgverzekeraar).toEqual([-90, 0])
    // Nine months of 10 to the gemeente, then a quarter of 10.
    const yearly = costsOf({ kind: 'yearly', payers: takeOver })
    expect([yearly.gemeente, yearly.zorgverzekeraar]).toEqual([
      [-97.5, -30],
      [-22.5, -90],
    ])
    const enrolment = [{ from: '2024-09', through: '2024-10', households: 1, per: 'month' }]
    const entering = costsOf({ kind: 'per-household', payers: takeOver }, { enrolment })
    expect([entering.gemeente, entering.zorgverzekeraar]).toEqual([
      [-150, 0],
      [-90, 0],
    ])
  })

  it('is the same by month as by year', () => {
    const byMonth = { timeline: { from: '2024-01', through: '2025-12', step: 'month' } }
    for (const cost of [
      { kind: 'once', month: '2024-10' },
      { kind: 'yearly', from: '2024-06' },
      { kind: 'per-household' },
    ])
      expect(costsOf({ ...cost, payers: takeOver }, {}, byMonth)).toEqual(costsOf({ ...cost, payers: takeOver }))
  })

  it('is incidental unless it is yearly or said to be structural', () => {
    const split = (cost: Changes) => [costsOf(cost).incidental, costsOf(cost).structural]
    expect(split({ kind: 'once', month: '2024-01' })).toEqual([-120, 0])
    expect(split({ kind: 'yearly' })).toEqual([0, -240])
    expect(split({ kind: 'yearly', funding: 'incidental' })).toEqual([-240, 0])
    expect(split({ kind: 'per-household' })).toEqual([-1200, 0])
  })
})
