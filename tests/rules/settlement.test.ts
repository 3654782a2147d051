import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Results } from '../../src/index.js'
import { naiveMovingAverage, type NaiveMember } from './naive-moving-average.js'
import { numbers, partyOf, resultsOf, smallCase, type Changes } from './small-case.js'

const parties = [{ id: 'gemeente' }, { id: 'regio' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }]

/** Ten households of 20 euros a year each, of which half is saved: 100 a year to the gemeente, unless changed. */
const hundredAYear = ({ item = {}, ...fields }: { readonly item?: Changes } & Changes = {}): Results =>
  resultsOf(smallCase({ parties, item: { volume: 1, price: 20, ...item }, ...fields }))

const settled = (...settlements: readonly Changes[]): Changes => ({
  settlements: settlements.map((settlement, position) => ({ id: `verevening-${position + 1}`, ...settlement })),
})
const byKey = { rule: 'fixed-key', key: { gemeente: 0.25, regio: 0.75 } }
const kept = (results: Results, party = 'gemeente') => numbers(partyOf(results, party).cash.retained.byYear)
const moved = (results: Results, party = 'gemeente') => numbers(partyOf(results, party).cash.settlement.byYear)

describe('settlement by a fixed key', () => {
  it('leaves of a saving of 100 the key, 25, and gives the region the other 75', () => {
    const results = hundredAYear(settled(byKey))
    expect(numbers(partyOf(results, 'gemeente').cash.savings.byYear)).toEqual([100, 100])
    expect([moved(results), moved(results, 'regio')]).toEqual([
      [-75, -75],
      [75, 75],
    ])
    expect([kept(results), kept(results, 'regio')]).toEqual([
      [25, 25],
      [75, 75],
    ])
    expect(partyOf(results, 'gemeente').cash.npv.toNumber()).toBe(50)
  })

  it('leaves the key the same, whichever member paid', () => {
    const results = hundredAYear({ ...settled(byKey), item: { payers: { gemeente: 0.6, regio: 0.4 } } })
    expect([kept(results), kept(results, 'regio')]).toEqual([
      [25, 25],
      [75, 75],
    ])
    expect(moved(results)).toEqual([-35, -35])
  })

  it('moves nothing of what a party outside the region saves', () => {
    // The gemeente saves 50, keeps a quarter; the insurer keeps its own 50.
    const results = hundredAYear({ ...settled(byKey), item: { payers: { gemeente: 0.5, zorgverzekeraar: 0.5 } } })
    expect([kept(results), kept(results, 'regio'), kept(results, 'zorgverzekeraar')]).toEqual([
      [12.5, 12.5],
      [37.5, 37.5],
      [50, 50],
    ])
  })

  it('shares extra use as it shares savings', () => {
    const results = hundredAYear({ ...settled(byKey), effect: { reduction: -0.5 } })
    expect([kept(results), kept(results, 'regio')]).toEqual([
      [-25, -25],
      [-75, -75],
    ])
  })

  it('settles cash, not what is never cashed: whole beds, then contracts, then the key', () => {
    // 100 saved frees two beds of 40, 80 euros; of that 20 stays.
    expect(
      kept(hundredAYear({ ...settled(byKey), item: { cashable: { capacity: { unit: 'bed', cost: 40 } } } })),
    ).toEqual([20, 20])
    // Contracts end in October: three months of 2024, 25 euros; of that 6.25 stays.
    expect(kept(hundredAYear({ ...settled(byKey), item: { cashable: { from: '2024-10' } } }))).toEqual([6.25, 25])
    // A saving of 2021 that is cashed in 2022 is settled by the rule of 2022.
    expect(
      kept(hundredAYear({ ...settled({ ...byKey, through: '2024-12' }), item: { cashable: { lag: 12 } } })),
    ).toEqual([0, 100])
  })

  it('leaves the loss of a transfer with its recipient', () => {
    const results = hundredAYear({ ...settled(byKey), item: { nature: 'transfer', recipient: 'huishouden' } })
    expect([kept(results), kept(results, 'regio'), kept(results, 'huishouden')]).toEqual([
      [25, 25],
      [75, 75],
      [-100, -100],
    ])
  })

  it('divides nothing among society: what is settled sums to zero, and society sees it arise', () => {
    const [with_, without] = [hundredAYear(settled(byKey)), hundredAYear()]
    expect(with_.society.cash.npv.toNumber()).toBe(without.society.cash.npv.toNumber())
    expect(numbers(with_.society.cash.settlement.byYear)).toEqual([0, 0])
    expect(numbers(partyOf(with_, 'gemeente').welfare.savings.byYear)).toEqual([100, 100])
  })
})

describe('other rules', () => {
  it('benefit: who uses pays, so who saves keeps', () => {
    const results = hundredAYear(settled({ rule: 'benefit', members: ['gemeente', 'regio'] }))
    expect([kept(results), kept(results, 'regio')]).toEqual([
      [100, 100],
      [0, 0],
    ])
  })

  it('hybrid: 0.5 by the key of 25 % and 0.5 by use leaves 0.5 x 25 + 0.5 x 100 = 62.5', () => {
    const results = hundredAYear(settled({ ...byKey, rule: 'hybrid', fixedShare: 0.5 }))
    expect([kept(results), kept(results, 'regio')]).toEqual([
      [62.5, 62.5],
      [37.5, 37.5],
    ])
  })

  it('one for each product group', () => {
    const results = resultsOf(
      smallCase({
        parties,
        costItems: [
          { id: 'post', targetGroup: 'groep', domain: 'wmo', volume: 1, price: 20, payers: 'gemeente' },
          { id: 'jeugd', targetGroup: 'groep', domain: 'jeugdzorg', volume: 1, price: 20, payers: 'gemeente' },
          { id: 'overig', targetGroup: 'groep', domain: 'ggz', volume: 1, price: 20, payers: 'gemeente' },
        ],
        intervention: {
          effects: ['post', 'jeugd', 'overig'].map((costItem) => ({
            costItem,
            reduction: 0.5,
            evidence: 'demonstrated',
          })),
        },
        ...settled(
          { ...byKey, domains: ['jeugdzorg'] },
          { ...byKey, rule: 'hybrid', fixedShare: 0.5, costItems: ['post'] },
        ),
      }),
    )
    // 62.5 of the Wmo, 25 of the jeugdzorg, 100 of what no settlement is about.
    expect(kept(results)).toEqual([187.5, 187.5])
    expect(
      results.moves.map(({ id, parties: both }) => [id, ...both.map(({ flow }) => flow.total.toNumber())]),
    ).toEqual([
      ['verevening-1', -150, 150],
      ['verevening-2', -75, 75],
    ])
  })
})

describe('a settlement by the use of the last three years', () => {
  // Use 300 and 700 a year. Saved: 100 a year by the gemeente, from 2024.
  const rule = { rule: 'moving-average', years: 3, use: { gemeente: 300, regio: 700 } }
  const timeline = { from: '2024-01', through: '2028-12' }

  it('keeps at first the share in use, and after three years all', () => {
    const results = hundredAYear({ timeline, ...settled(rule) })
    // The region bears 900 each year. Windows of the gemeente: 900, 800, 700, 600, 600; of the rest 2100.
    // 2024: bears 900 x 900/3000 = 270, so keeps 30.  2025: 900 x 800/2900 = 248.28, keeps 51.72.
    // 2026: 900 x 700/2800 = 225, keeps 75.           2027: 900 x 600/2700 = 200, keeps 100.
    expect(kept(results)).toEqual([30, Number((300 - (900 * 800) / 2900).toPrecision(12)), 75, 100, 100])
    expect(kept(results, 'regio').map((other, year) => Number((other + kept(results)[year]!).toPrecision(10)))).toEqual(
      [100, 100, 100, 100, 100],
    )
    expect(kept(results, 'regio').slice(2)).toEqual([25, 0, 0])
  })

  it('is the same by quarter and by month', () => {
    for (const step of ['quarter', 'month']) {
      const results = hundredAYear({ timeline: { ...timeline, step }, ...settled(rule) })
      expect(kept(results)[1]).toBeCloseTo(300 - (900 * 800) / 2900, 9)
      expect(kept(results)[3]).toBeCloseTo(100, 9)
    }
  })

  it('goes on for a window after the saving stops: first it was late, then it is late to end', () => {
    // Two years of saving; the windows still know it in 2026 to 2028.
    const results = hundredAYear({ timeline, ...settled(rule), effect: { profile: { duration: 24 } } })
    // 2026: bears 1000 x 700/2800 = 250, keeps 50. 2027: the same. 2028: 1000 x 800/2900 = 275.86, keeps 24.14.
    expect(kept(results).slice(2)).toEqual([50, 50, Number((300 - (1000 * 800) / 2900).toPrecision(12))])
    expect(moved(results, 'regio').slice(2, 4)).toEqual([-50, -50])
  })

  it('moves as much where savings of one member and extra use of another cancel out', () => {
    // The gemeente saves 100 a year, and the others use 100 more: the region bears 1000 as before, by windows of 900,
    // 800, 700, 600 and of 2100, 2200, 2300, 2400.
    const results = resultsOf(
      smallCase({
        parties,
        timeline: { from: '2024-01', through: '2027-12' },
        costItems: [
          { id: 'verblijf', targetGroup: 'groep', domain: 'jeugdzorg', volume: 1, price: 100, payers: 'gemeente' },
          { id: 'ambulant', targetGroup: 'groep', domain: 'jeugdzorg', volume: 1, price: 100, payers: 'regio' },
        ],
        intervention: {
          effects: [
            { costItem: 'verblijf', amount: 10, evidence: 'demonstrated' },
            { costItem: 'ambulant', amount: -10, evidence: 'demonstrated' },
          ],
        },
        ...settled(rule),
      }),
    )
    // 2024: bears 300 and keeps nothing. 2025: bears 1000 x 800/3000 = 266.67, keeps 33.33. 2026: 66.67. 2027: all.
    const third = (part: number) => Number(((100 * part) / 3).toPrecision(12))
    expect(kept(results)).toEqual([0, third(1), third(2), 100])
    expect(kept(results, 'regio')).toEqual([0, -third(1), -third(2), -100])
  })

  describe('whose timeline begins in the middle of a year', () => {
    const cutShort = (years: number, step = 'year') =>
      hundredAYear({
        timeline: { from: '2024-07', through: '2026-12', step },
        intervention: { enrolment: [{ from: '2024-07', through: '2024-07', households: 10, per: 'cohort' }] },
        ...settled({ ...rule, years }),
      })

    it('counts the months before the timeline, also those of its own first year, at the use without the case', () => {
      // 2024: half a year, 500 - 50 = 450 borne by 600/2000: bears 135 of 150, keeps 15.
      // 2025: windows 2 x 300 - 50 = 550 of 2 x 1000 - 50 = 1950; bears 900 x 550/1950, keeps 46.15.
      // 2026: windows 600 - 50 - 100 = 450 of 1850; bears 900 x 450/1850, keeps 81.08.
      const expected = [15, 300 - (900 * 550) / 1950, 300 - (900 * 450) / 1850]
      expect(expected.map((amount) => amount.toFixed(2))).toEqual(['15.00', '46.15', '81.08'])
      kept(cutShort(2)).forEach((amount, year) => {
        expect(amount).toBeCloseTo(expected[year]!, 9)
      })
    })

    it('and so with a window of one year: 300 - 900 x 250/950 = 63.16 in 2025', () => {
      expect(kept(cutShort(1))[1]).toBeCloseTo(300 - (900 * 250) / 950, 9)
    })

    it('and so by quarter and by month', () => {
      for (const step of ['quarter', 'month'])
        expect(kept(cutShort(2, step))[2]).toBeCloseTo(300 - (900 * 450) / 1850, 9)
    })
  })

  it('goes by the stated use where savings have used up the whole window, or more', () => {
    const keeps = (use: Changes, step = 'year') =>
      kept(hundredAYear({ timeline: { ...timeline, step }, ...settled({ ...rule, years: 1, use }) }))[1]
    // Saved 100 a year. With use of 10 and 20 the windows of 2025 sum to 30 - 100 = -70: a third of 100 by use.
    expect(keeps({ gemeente: 10, regio: 20 })).toBeCloseTo(100 / 3, 9)
    // With use of 50 and 50 they sum to zero, and by month to the last digit of twelve twelfths.
    for (const step of ['year', 'month']) expect(keeps({ gemeente: 50, regio: 50 }, step)).toBeCloseTo(50, 9)
  })

  it('is what a second implementation finds, month by month, wherever in a year the timeline begins and ends', () => {
    const saving = fc.record({
      enters: fc.nat(23),
      lasts: fc.integer({ min: 1, max: 60 }),
      amount: fc.integer({ min: -20, max: 120 }),
    })
    const use = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(
        fc.record({
          startsAt: fc.nat(11),
          months: fc.integer({ min: 24, max: 60 }),
          years: fc.integer({ min: 1, max: 4 }),
        }),
        fc.constantFrom('year', 'quarter', 'month'),
        fc.array(fc.tuple(use, saving), { minLength: 2, maxLength: 3 }),
        ({ startsAt, months, years }, step, region) => {
          const at = (month: number): string =>
            `${2024 + Math.floor((startsAt + month) / 12)}-${String(((startsAt + month) % 12) + 1).padStart(2, '0')}`
          const ids = region.map((_, place) => `lid-${place + 1}`)
          const results = resultsOf({
            ...smallCase(),
            timeline: { from: at(0), through: at(months - 1), step },
            parties: ids.map((id) => ({ id })),
            costItems: ids.map((id) => ({
              id,
              targetGroup: 'groep',
              domain: 'jeugdzorg',
              volume: 1,
              price: 1000,
              payers: id,
            })),
            interventions: region.map(([, { enters, lasts, amount }], place) => ({
              id: `aanpak-${place + 1}`,
              targetGroup: 'groep',
              enrolment: [{ from: at(enters), through: at(enters), households: 1, per: 'cohort' }],
              effects: [{ costItem: ids[place], amount, evidence: 'demonstrated', profile: { duration: lasts } }],
            })),
            ...settled({
              rule: 'moving-average',
              years,
              use: Object.fromEntries(region.map(([own], place) => [ids[place], own])),
            }),
          })
          const members = region.map(([own, { enters, lasts, amount }]): NaiveMember => ({
            use: own,
            saved: Array.from({ length: months }, (_, month) =>
              month >= enters && month < enters + lasts ? amount / 12 : 0,
            ),
          }))
          naiveMovingAverage(members, years, startsAt).forEach((keeps, place) => {
            results.budgetYears.forEach((year, cell) => {
              const own = keeps
                .filter((_, month) => at(month).startsWith(String(year)))
                .reduce((sum, amount) => sum + amount, 0)
              expect(Math.abs(kept(results, ids[place])[cell]! - own)).toBeLessThan(1e-6 * (1 + Math.abs(own)))
            })
          })
        },
      ),
    )
  })

  it('keeps a steady saving of a region with one user only', () => {
    const results = hundredAYear({ timeline, ...settled({ ...rule, use: { gemeente: 300, regio: 0 } }) })
    expect(kept(results)).toEqual([100, 100, 100, 100, 100])
  })
})

describe('a settlement with dates', () => {
  it('ends in the middle of a year', () => {
    // Half of 2024 at 25, half at 100.
    expect(kept(hundredAYear(settled({ ...byKey, through: '2024-06' })))).toEqual([62.5, 100])
    expect(kept(hundredAYear(settled({ ...byKey, from: '2025-04' })))).toEqual([100, 43.75])
  })

  it('is the same by month as by year', () => {
    for (const step of ['quarter', 'month'])
      expect(
        kept(
          hundredAYear({
            timeline: { from: '2024-01', through: '2025-12', step },
            ...settled({ ...byKey, through: '2024-06' }),
          }),
        ),
      ).toEqual([62.5, 100])
  })

  it('hands over to another', () => {
    const results = hundredAYear(
      settled({ ...byKey, through: '2024-12' }, { ...byKey, rule: 'hybrid', fixedShare: 0.2, from: '2025-01' }),
    )
    // 2025: 0.2 x 25 + 0.8 x 100.
    expect(kept(results)).toEqual([25, 85])
  })
})
