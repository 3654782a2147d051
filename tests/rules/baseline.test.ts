import { describe, expect, it } from 'vitest'

import { numbers, resultsOf, rungsOf, smallCase, type Changes } from './small-case.js'

const baselineOf = (changes: Parameters<typeof smallCase>[0]) => {
  const { costPerHouseholdYear, baseline, project } = resultsOf(smallCase(changes)).baseline[0]!
  return { costPerHouseholdYear: numbers(costPerHouseholdYear), baseline: numbers(baseline), project: numbers(project) }
}

describe('the baseline', () => {
  it('is households x volume x price, with the saving off for what it costs with the case', () => {
    expect(baselineOf({})).toEqual({
      costPerHouseholdYear: [1200, 1200],
      baseline: [12_000, 12_000],
      project: [6000, 6000],
    })
  })

  it('grows with volume and price from the first budget year on', () => {
    // 1200 x 1.1 x 1.5 in the second year.
    expect(baselineOf({ item: { volumeGrowth: 0.1, priceGrowth: 0.5 } }).costPerHouseholdYear).toEqual([1200, 1980])
    expect(baselineOf({ item: { volumeGrowth: -0.25 } }).costPerHouseholdYear).toEqual([1200, 900])
  })

  it('counts part of a year by its months', () => {
    const short = { timeline: { from: '2024-10', through: '2025-06' } }
    expect(baselineOf({ ...short, intervention: { enrolment: [] } }).baseline).toEqual([3000, 6000])
  })

  it('does not know of haircuts: with the case means what is expected', () => {
    expect(baselineOf({ haircuts: { demonstrated: 0.5 } }).project).toEqual([6000, 6000])
  })
})

describe('change', () => {
  const grossOf = (effect: Changes, item: Changes = {}, fields: Changes = {}) =>
    rungsOf(resultsOf(smallCase({ effect: { reduction: undefined, ...effect }, item, ...fields }))).gross

  const growing = { volumeGrowth: 0.1, priceGrowth: 0.5 }

  it('as a reduction follows what the item costs', () => {
    expect(grossOf({ reduction: 0.5 }, growing)).toEqual([6000, 9900])
  })

  it('as a new volume follows the trends of the item too', () => {
    // From 12 to 9 units saves 3 x 100 in 2024, and 3 x 1.1 x 150 in 2025, for each of ten.
    expect(grossOf({ volume: 9 }, growing)).toEqual([3000, 4950])
    expect(grossOf({ volume: 15 })).toEqual([-3000, -3000])
  })

  it('as an amount follows no trend', () => {
    expect(grossOf({ amount: 300 }, growing)).toEqual([3000, 3000])
  })

  it('as an amount of another year is carried to the price level', () => {
    const prices = {
      level: 2024,
      index: 'eigen',
      indices: [{ id: 'eigen', source: 'verzonnen', values: { 2020: 80, 2024: 100 } }],
    }
    expect(grossOf({ amount: { value: 80, priceLevel: 2020 } }, {}, { prices })).toEqual([1000, 1000])
  })
})

describe('rung 2', () => {
  it('multiplies deadweight, displacement and what is left after other projects, and states what these got', () => {
    const results = resultsOf(
      smallCase({
        effect: {
          deadweight: 0.5,
          displacement: 0.2,
          outside: [
            { project: 'Wijkteam', share: 0.1, reason: 'zelfde straat' },
            { project: 'School', share: 0.3, reason: 'zelfde kinderen' },
          ],
        },
      }),
    )
    // 6000 x 0.5 x 0.8 x (1 - 0.1 - 0.3)
    expect(rungsOf(results).net).toEqual([1440, 1440])
    expect(results.ladder[0]?.outside.map(({ project, saving }) => [project, ...numbers(saving.byYear)])).toEqual([
      ['Wijkteam', 240, 240],
      ['School', 720, 720],
    ])
  })
})
