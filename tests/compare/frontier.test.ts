import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { costEffectivenessFrontier, type FrontierPlace, type Strategy } from '../../src/compare/index.js'
import { Decimal } from '../../src/money/index.js'

const strategies = (rows: readonly (readonly [string, number | string, number | string | Decimal])[]): Strategy[] =>
  rows.map(([id, cost, effect]) => ({ id, cost: new Decimal(cost), effect: new Decimal(effect) }))

const placeOf = (places: readonly FrontierPlace[], decimals = 0) =>
  places.map(({ id, status, comparedWith, icer }) => [id, status, comparedWith, icer?.toFixed(decimals) ?? null])

describe('published frontiers', () => {
  // Paltiel and others, Expanded HIV screening in the United States, Annals of Internal Medicine 145(11), 2006, table 4: cost and
  // quality-adjusted months a person in a high-risk population. Frontier: dampack (DARTH), vignette Basic Cost
  // Effectiveness Analysis, which notes that annual screening is dominated there as in the article.
  it('HIV screening', () => {
    const years = (months: number): Decimal => new Decimal(months).div(12)
    const found = costEffectivenessFrontier(
      strategies([
        ['status quo', 26000, years(277.25)],
        ['one time', 27000, years(277.57)],
        ['5yr', 28020, years(277.78)],
        ['3yr', 28440, years(277.83)],
        ['annual', 29440, years(277.76)],
      ]),
    )
    expect(placeOf(found, 2)).toEqual([
      ['status quo', 'frontier', null, null],
      ['one time', 'frontier', 'status quo', '37500.00'],
      ['5yr', 'frontier', 'one time', '58285.71'],
      ['3yr', 'frontier', '5yr', '100800.00'],
      ['annual', 'dominated', null, null],
    ])
  })
  // Health Economics Resource Center, US Department of Veterans Affairs, Cost-Effectiveness Analysis (web page); with
  // its answers in the tests of dampack (calculate_icers): A is dominated, C by extension.
  it('usual care and five programmes, in whatever order', () => {
    const rows = strategies([
      ['E', 55000, 5],
      ['D', 35000, 4],
      ['C', 25000, 3],
      ['B', 10000, 2],
      ['A', 12000, '1.5'],
      ['UC', 5000, 1],
    ])
    for (const order of [rows, [...rows].reverse()]) {
      const found = new Map(costEffectivenessFrontier(order).map((place) => [place.id, place]))
      expect(placeOf(['UC', 'A', 'B', 'C', 'D', 'E'].map((id) => found.get(id) as FrontierPlace))).toEqual([
        ['UC', 'frontier', null, null],
        ['A', 'dominated', null, null],
        ['B', 'frontier', 'UC', '5000'],
        ['C', 'extendedly-dominated', null, null],
        ['D', 'frontier', 'B', '12500'],
        ['E', 'frontier', 'D', '20000'],
      ])
      expect([found.get('A')?.by, found.get('C')?.by]).toEqual(['B', 'D'])
    }
  })
  // Graves and others, Re-interpreting the data on the cost and effectiveness of population screening for colorectal cancer in
  // Australia, Australia and New Zealand Health Policy 2:10, 2005, table 7: Australian dollars of 2002 and life-years.
  it('screening for colorectal cancer', () => {
    const found = costEffectivenessFrontier(
      strategies([
        ['existing practice', 0, 0],
        ['FOBT2', 140117791, 3551],
        ['DCBE5', 248112291, 6023],
        ['DCBE3', 304301903, 6720],
        ['FOBT1+DCBE5', 370181240, 7076],
        ['FOBT1+DCBE3', 422777702, 7299],
      ]),
    )
    // Printed there as 39,459, 43,687, 80,616, 185,054 and 235,859.
    expect(found.map(({ icer }) => icer?.toFixed(0) ?? null)).toEqual([
      null,
      '39459',
      '43687',
      '80616',
      '185054',
      '235859',
    ])
  })
})

describe('strategies by hand', () => {
  it('of which one saves money and brings more dominate doing nothing', () => {
    const found = costEffectivenessFrontier(
      strategies([
        ['nothing', 0, 0],
        ['team', -1000, 3],
      ]),
    )
    expect(placeOf(found)).toEqual([
      ['nothing', 'dominated', null, null],
      ['team', 'frontier', null, null],
    ])
  })
  it('that are equal within a millionth count once, the earliest', () => {
    const found = costEffectivenessFrontier(
      strategies([
        ['a', 10, 1],
        ['b', '10.0000005', '1.0000005'],
        ['c', 10, 1],
        ['d', 12, 2],
      ]),
    )
    expect(placeOf(found)).toEqual([
      ['a', 'frontier', null, null],
      ['b', 'equal', null, null],
      ['c', 'equal', null, null],
      ['d', 'frontier', 'a', '2'],
    ])
    expect(found.map(({ by }) => by)).toEqual([null, 'a', 'a', null])
  })
  it('on one line all stay on the frontier', () => {
    const found = costEffectivenessFrontier(
      strategies([
        ['a', 10, 1],
        ['b', 20, 2],
        ['c', 30, 3],
      ]),
    )
    expect(placeOf(found).map(([, status]) => status)).toEqual(['frontier', 'frontier', 'frontier'])
  })
  it('a loss that costs more is dominated by doing nothing; none, and one alone', () => {
    expect(
      costEffectivenessFrontier(
        strategies([
          ['nothing', 0, 0],
          ['worse', 5, -1],
        ]),
      )[1]?.by,
    ).toBe('nothing')
    expect(costEffectivenessFrontier([])).toEqual([])
    expect(costEffectivenessFrontier(strategies([['one', 5, 1]]))[0]?.status).toBe('frontier')
  })
})

describe('for any strategies', () => {
  const arbitrary = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -20, max: 20 })), {
    minLength: 1,
    maxLength: 9,
  })
  it('the frontier is what is best at some value of a unit, and each further unit costs more', () => {
    fc.assert(
      fc.property(arbitrary, (rows) => {
        const found = costEffectivenessFrontier(
          strategies(rows.map(([cost, effect], at) => [String(at), cost, effect])),
        )
        const frontier = found
          .filter(({ status }) => status === 'frontier')
          .sort((a, b) => a.effect.comparedTo(b.effect))
        const icers = frontier.flatMap(({ icer }) => icer ?? [])
        expect(icers.every((icer, at) => icer.gt(0) && (at === 0 || icer.gte(icers[at - 1] as Decimal)))).toBe(true)
        // At any value of a unit that is not negative, nothing beats the best of the frontier.
        const gain = (value: number, { cost, effect }: FrontierPlace): Decimal => effect.times(value).minus(cost)
        for (const value of [0, 0.5, 1, 3, 10, 1000])
          expect(Decimal.max(...found.map((one) => gain(value, one))).toString()).toBe(
            Decimal.max(...frontier.map((one) => gain(value, one))).toString(),
          )
        // And each of the frontier is best at the cost of its own last unit.
        for (const one of frontier)
          if (one.icer !== null) {
            const value = one.icer.toNumber()
            expect(
              Decimal.max(...found.map((other) => gain(value, other)))
                .minus(gain(value, one))
                .toNumber(),
            ).toBeLessThan(1e-9)
          }
      }),
    )
  })
})
