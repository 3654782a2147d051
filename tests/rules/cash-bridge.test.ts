import { describe, expect, it } from 'vitest'

import { explain, type Decimal } from '../../src/index.js'
import { numbers, partyOf, resultsOf, smallCase } from './small-case.js'

const rounded = (steps: Readonly<Record<string, Decimal | string>>) =>
  Object.fromEntries(
    Object.entries(steps).flatMap(([step, amount]) =>
      typeof amount === 'string' ? [] : [[step, Number(amount.toNumber().toFixed(8)) + 0]],
    ),
  )

/** A rate of 25 %: the second year counts for 0.8. */
const discounting = { rate: 0.25 }
const societal = { id: 'rust', beneficiary: 'huishouden', volume: 2, price: 5, evidence: 'demonstrated' }

describe('from welfare to cash', () => {
  it('takes off what moves no cash, what is not cashable, waiting, and what comes after the end', () => {
    const results = resultsOf(
      smallCase({
        discounting,
        item: { cashable: { share: 0.5, lag: 6 } },
        intervention: { societalEffects: [societal] },
      }),
    )
    // 6,000 saved and 100 of welfare a year: 6,100 x 1.8. Half of 6,000 is never cashed: 3,000 x 1.8. Of the other half
    // 1,500 moves from the first year to the second, and loses 1,500 x (1 - 0.8); 1,500 of the second year comes too late,
    // and counted for 0.8. What is left is 1,500 in the first year and 3,000 in the second.
    expect(rounded({ ...results.bridge.society })).toEqual({
      welfare: 10_980,
      withoutCash: -180,
      recoveredVat: 0,
      notCashable: -5400,
      later: -300,
      beyondHorizon: -1200,
      settlement: 0,
      agreements: 0,
      cash: 3900,
    })
    expect(results.bridge.parties.map((bridge) => rounded({ ...bridge }))).toEqual([
      { welfare: 10_800, withoutCash: 0, recoveredVat: 0, notCashed: -6900, settlement: 0, agreements: 0, cash: 3900 },
      { welfare: 0, withoutCash: 0, recoveredVat: 0, notCashed: 0, settlement: 0, agreements: 0, cash: 0 },
      { welfare: 180, withoutCash: -180, recoveredVat: 0, notCashed: 0, settlement: 0, agreements: 0, cash: 0 },
    ])
    expect(Number(explain(results, 'bridge.society.beyondHorizon').value.toString())).toBe(-1200)
  })

  it('counts what frees no whole unit, or falls under a running contract, as not cashable', () => {
    // 6,000 a year frees one bed of 5,000, and nothing before 2025.
    const { society } = resultsOf(
      smallCase({ item: { cashable: { capacity: { unit: 'bed', cost: 5000 }, from: '2025-01' } } }),
    ).bridge
    expect(rounded({ ...society })).toMatchObject({ welfare: 12_000, notCashable: -7000, later: 0, cash: 5000 })
  })

  it('has no step for a transfer: what the gemeente does not cash, the household does not lose', () => {
    const { society, parties } = resultsOf(
      smallCase({ item: { nature: 'transfer', recipient: 'huishouden', cashable: { share: 0.5, lag: 6 } } }),
    ).bridge
    expect(Object.values(rounded({ ...society }))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
    // 12,000 saved, of which 1,500 in the first year and 3,000 in the second are cashed.
    expect(parties.map(({ notCashed }) => notCashed.toNumber())).toEqual([-7500, 0, 7500])
  })

  it('moves money between parties, and none of all parties together', () => {
    const results = resultsOf(
      smallCase({
        agreements: [
          {
            id: 'bijdrage',
            kind: 'contribution',
            payer: 'gemeente',
            recipient: 'zorgverzekeraar',
            once: { month: '2024-01', amount: 4000 },
          },
        ],
      }),
    )
    expect(results.bridge.parties.map(({ agreements }) => agreements.toNumber())).toEqual([-4000, 4000, 0])
    expect(results.bridge.society.agreements.toNumber()).toBe(0)
    expect([results.exchanged.received, results.exchanged.paid].map(Number)).toEqual([4000, -4000])
  })
})

describe('expenditure and income', () => {
  it('by quarter and by year: 1,500 saved a quarter, 4,000 paid at the start and 1,000 a year', () => {
    const results = resultsOf(
      smallCase({
        timeline: { from: '2024-01', through: '2025-12', step: 'quarter' },
        prices: { level: 2024, inflation: 0.1 },
        intervention: {
          costs: [
            { id: 'start', kind: 'once', month: '2024-01', amount: 4000, payers: 'gemeente' },
            { id: 'jaarlijks', kind: 'yearly', amount: 1000, payers: 'gemeente' },
          ],
        },
      }),
    )
    const { cash } = partyOf(results, 'gemeente')
    expect(numbers(cash.byPeriod.expenditure)).toEqual([-4250, -250, -250, -250, -250, -250, -250, -250])
    expect(numbers(cash.byPeriod.income)).toEqual(Array.from({ length: 8 }, () => 1500))
    expect(numbers(cash.byPeriod.net).slice(0, 2)).toEqual([-2750, 1250])
    expect(numbers(cash.expenditure.byYear)).toEqual([-5000, -1000])
    expect(numbers(cash.income.byYear)).toEqual([6000, 6000])
    expect(numbers(cash.nominalExpenditure ?? undefined)).toEqual([-5000, -1100])
    expect(numbers(cash.nominalIncome ?? undefined)).toEqual([6000, 6600])
  })
})

describe('interventions', () => {
  it('each have their costs and savings: 12,000 saved, of it half cashed, for 1,000, and 200 of welfare', () => {
    const results = resultsOf(
      smallCase({
        item: { cashable: { share: 0.5 } },
        intervention: {
          costs: [{ id: 'start', kind: 'once', month: '2024-01', amount: 1000, payers: 'gemeente' }],
          societalEffects: [societal],
        },
      }),
    )
    const [own] = results.interventions
    expect(results.interventions).toHaveLength(1)
    expect(own?.costs.presentValue.toNumber()).toBe(-1000)
    expect([own?.savings.gross, own?.savings.cashable].map((flow) => flow?.total.toNumber())).toEqual([12_000, 6000])
    expect([own?.societal.total, own?.welfare, own?.cash].map(Number)).toEqual([200, 11_200, 5000])
  })
})

describe('a domain of two signs', () => {
  const domainsOf = (fields: Parameters<typeof smallCase>[0], more: Readonly<Record<string, unknown>>) => {
    const input = smallCase(fields) as { costItems: readonly object[]; interventions: readonly object[] }
    const [first] = input.costItems
    const [intervention] = input.interventions as readonly { effects: readonly object[] }[]
    const results = resultsOf({
      ...input,
      costItems: [
        first,
        { ...first, id: 'ander', nature: 'resource', recipient: undefined, ...(more['item'] as object) },
      ],
      interventions: [
        {
          ...intervention,
          effects: [
            ...(intervention?.effects ?? []),
            { costItem: 'ander', evidence: 'demonstrated', ...(more['effect'] as object) },
          ],
        },
      ],
    })
    return results.turningDomains.map(({ before, after, ...about }) => ({
      ...about,
      before: before.toNumber(),
      after: after.toNumber(),
    }))
  }

  it('turns by a haircut on the saving alone: 12,000 - 8,000 before, 6,000 - 8,000 after', () => {
    expect(
      domainsOf({ haircuts: { possible: 0.5 }, effect: { evidence: 'possible' } }, { effect: { amount: -400 } }),
    ).toEqual([{ domain: 'wmo', before: 4000, after: -2000, cause: 'haircut' }])
  })

  it('turns by a transfer, which is no saving of society: 12,000 - 8,000, of which society has the 8,000', () => {
    expect(domainsOf({ item: { nature: 'transfer', recipient: 'huishouden' } }, { effect: { amount: -400 } })).toEqual([
      { domain: 'wmo', before: 4000, after: -8000, cause: 'transfer' },
    ])
  })

  it('turns by discounting: 6,000 a year saved, and in the second year 13,000 more', () => {
    // 12,000 - 13,000 in all; discounted 6,000 x 1.8 - 13,000 x 0.8.
    expect(domainsOf({ discounting }, { effect: { amount: -1300, profile: { delay: 12 } } })).toEqual([
      { domain: 'wmo', before: -1000, after: 400, cause: 'discounting' },
    ])
  })

  it('is none where both are savings', () => {
    expect(domainsOf({}, { effect: { amount: 100 } })).toEqual([])
  })
})
