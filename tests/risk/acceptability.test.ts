import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { acceptability, acceptabilitySync, simulateFiguresSync, simulateSync } from '../../src/risk/index.js'
import { runs } from '../effort.js'
import { smallCase, type Changes } from '../rules/small-case.js'
import { linearInput, parsed } from './uncertain-case.js'
import type { BusinessCaseInput } from '../../src/case/index.js'

/**
 * Ten households save half of 1,200 euros a year for two years: 12,000. The start costs 20,000 in three of four draws
 * and 40,000 in the fourth, so that -8,000 or -28,000 is left. Each household has 0.05 QALY a year: 1 QALY in all.
 */
const health = (effect: Changes = {}, more: Changes = {}) =>
  parsed(
    smallCase({
      intervention: {
        costs: [{ id: 'start', kind: 'once', amount: either, month: '2024-01', payers: 'gemeente' }],
        societalEffects: [{ ...gain, ...effect }],
      },
      ...more,
    }) as unknown as BusinessCaseInput,
  )

const either = {
  distribution: 'discrete',
  outcomes: [
    { value: 20_000, probability: 0.75 },
    { value: 40_000, probability: 0.25 },
  ],
}
const gain = {
  id: 'gezond',
  beneficiary: 'huishouden',
  volume: 0.05,
  unit: 'QALY',
  price: 50_000,
  evidence: 'demonstrated',
}
/** A Latin hypercube of whole chunks takes exactly three of four. */
const even = { draws: 4096, sampling: 'latin-hypercube' } as const

/** About this number, to six decimals. */
const near = (value: number): unknown => expect.closeTo(value, 6)

describe('an acceptability curve', () => {
  it('gives the share of draws that gain at each price, by hand', () => {
    const prices = [30_000, 0, 7_999, 8_000, 8_001, 28_000, 28_001]
    const curve = acceptabilitySync(health(), { ...even, prices })
    expect(curve.curve.map(({ price, chance }) => [price, chance.value])).toEqual([
      [0, 0],
      [7_999, 0],
      // -8,000 + 1 x 8,000 is zero, which is no gain.
      [8_000, 0],
      [8_001, 0.75],
      [28_000, 0.75],
      [28_001, 1],
      [30_000, 1],
    ])
    expect(curve.switchingPrice).toBeCloseTo(8_000, 6)
    // 0.75 x 8,000 + 0.25 x 28,000 for the one QALY.
    expect(curve.meanPrice).toBeCloseTo(13_000, 6)
    expect(curve).toMatchObject({ unit: 'QALY', effects: ['gezond'], statedPrice: 50_000, priceVaries: false })
    expect(curve.meanUnits).toBeCloseTo(1, 9)
  })

  it('runs from zero to twice the stated price, in twenty steps', () => {
    const { curve } = acceptabilitySync(health(), even)
    expect(curve.map(({ price }) => price)).toEqual(Array.from({ length: 21 }, (_, step) => step * 5_000))
  })

  it('takes twice the price at which the case comes to zero where an outcome is counted and not valued', () => {
    // `calculate` takes the mean of 25,000 for the start: -13,000 for one QALY.
    const found = acceptabilitySync(health({ price: 0 }), even)
    expect(found.statedPrice).toBe(0)
    expect(found.curve.at(-1)).toEqual({ price: 26_000, chance: { value: 0.75, standardError: near(0.00676582) } })
    expect([found.switchingPrice, found.meanPrice]).toEqual([near(8_000), near(13_000)])
    // Without a start the case gains 12,000 at any price; both prices lie below zero.
    const free = smallCase({
      intervention: {
        societalEffects: [{ ...gain, price: 0, volume: { distribution: 'uniform', low: 0.04, high: 0.06 } }],
      },
    })
    const gaining = acceptabilitySync(parsed(free as unknown as BusinessCaseInput), even)
    expect(gaining.curve.map(({ chance }) => chance.value)).toEqual(Array.from({ length: 21 }, () => 1))
    expect(gaining.curve.at(-1)?.price).toBe(24_000)
    expect(gaining.meanPrice).toBeCloseTo(-12_000, 2)
  })

  it('lets other societal effects count as drawn, and takes those in the same unit together', () => {
    const more = (unit: string) =>
      health(
        {},
        {
          interventions: [
            {
              ...(smallCase()['interventions'] as readonly Changes[])[0],
              costs: [{ id: 'start', kind: 'once', amount: either, month: '2024-01', payers: 'gemeente' }],
              societalEffects: [gain, { ...gain, id: 'rust', unit, price: 6_000 }],
            },
          ],
        },
      )
    // Peace of mind is worth 1 x 6,000, so that 2,000 is short in three of four draws.
    expect(acceptabilitySync(more('punt'), { ...even, unit: 'QALY' })).toMatchObject({
      switchingPrice: near(2_000),
      statedPrice: 50_000,
    })
    // In one unit there are 2 QALY, and no single price is stated.
    expect(acceptabilitySync(more('QALY'), even)).toMatchObject({
      effects: ['gezond', 'rust'],
      statedPrice: null,
      switchingPrice: near(4_000),
      meanPrice: near(6_500),
    })
    expect(simulateSync(more('punt'), even).acceptability.map(({ unit }) => unit)).toEqual(['QALY', 'punt'])
  })

  it('falls with the price where units are lost, and then names no price at which half gain', () => {
    const prices = [0, 11_999, 18_000, 24_001]
    const item = (smallCase()['costItems'] as readonly Changes[])[0]
    // Savings of 12,000 to 24,000 against nothing paid, and one QALY less.
    const lost = parsed(
      smallCase({
        costItems: [{ ...item, volume: { distribution: 'uniform', low: 12, high: 24 } }],
        intervention: { societalEffects: [{ ...gain, volume: -0.05 }] },
      }) as unknown as BusinessCaseInput,
    )
    const { curve, switchingPrice, meanPrice } = acceptabilitySync(lost, { ...even, prices })
    const chances = curve.map(({ chance }) => chance.value)
    expect(chances).toEqual([1, 1, expect.closeTo(0.5, 3), 0])
    expect([switchingPrice, meanPrice]).toEqual([null, null])
  })

  it('says that a price is drawn, and then takes each price in its place', () => {
    const drawn = health({ price: { low: 0, high: 100_000 } })
    expect(acceptabilitySync(drawn, { ...even, prices: [8_001] })).toMatchObject({
      priceVaries: true,
      curve: [{ chance: { value: 0.75 } }],
    })
  })

  it('names what it cannot do', async () => {
    expect(() => acceptabilitySync(health(), { unit: 'QUALY' })).toThrow("'QUALY'")
    expect(() => acceptabilitySync(health(), { prices: [-1] })).toThrow('-1')
    await expect(acceptability(parsed(linearInput()))).rejects.toThrow('QALY')
  })
})

const linearHealth = (volume: number, price: number, pay: number) =>
  parsed(
    linearInput({
      interventions: linearInput().interventions.map((team) => ({
        ...team,
        costs: [
          ...(team.costs ?? []),
          { id: 'extra', kind: 'once', amount: pay, month: '2024-01', payers: 'gemeente' },
        ],
        societalEffects: [
          {
            id: 'gezond',
            beneficiary: 'gemeente',
            volume: { mean: volume, sd: volume / 4, truncate: { min: 0 } },
            unit: 'QALY',
            price,
            evidence: 'probable',
          },
        ],
      })),
    }),
  )

describe('an acceptability curve of any case', () => {
  it('rises with the price, and is the chance of the simulation at the stated price, draw by draw', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.2, noNaN: true }),
        fc.integer({ min: 1, max: 90_000 }),
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (volume, price, pay, seed) => {
          const businessCase = linearHealth(volume, price, pay)
          const simulated = simulateSync(businessCase, { draws: 200, seed })
          const { curve, statedPrice, switchingPrice } = simulated.acceptability[0]!
          expect(statedPrice).toBeCloseTo(price, 8)
          const chances = curve.map(({ chance }) => chance.value)
          expect([...chances].sort((one, other) => one - other)).toEqual(chances)
          expect(curve.find((point) => point.price === statedPrice)?.chance).toEqual(simulated.society.welfare.gains)
          // The same by another way: from the figures of each draw.
          const { values } = simulateFiguresSync(
            businessCase,
            [
              'society.welfare.npv',
              'societal.team.gezond.prudent.presentValue',
              'societal.team.gezond.units.presentValue',
            ],
            { draws: 200, seed },
          )
          const [npv, value, units] = values as [Float64Array, Float64Array, Float64Array]
          const chanceAt = (at: number) =>
            npv.filter((own, draw) => own - value[draw]! + at * units[draw]! > 1e-9).length / 200
          for (const point of curve) expect(point.chance.value).toBeCloseTo(chanceAt(point.price), 9)
          const half = chanceAt(switchingPrice!)
          expect(Math.abs(half - 0.5)).toBeLessThanOrEqual(1 / 200 + 1e-9)
        },
      ),
      { numRuns: runs },
    )
  })

  it('is the same by itself as in a simulation', async () => {
    const businessCase = linearHealth(0.05, 40_000, 200_000)
    const [found] = simulateSync(businessCase, { draws: 2_000, seed: 3 }).acceptability
    const own = await acceptability(businessCase, { draws: 2_000, seed: 3 })
    expect(own.curve).toEqual(found!.curve)
    expect(own.switchingPrice).toBeCloseTo(found!.switchingPrice!, 6)
  })
})
