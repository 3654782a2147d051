import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { AttributionRule, Overlap } from '../../src/case/index.js'
import { readExactly, sheetWriter } from '../../src/sheet/index.js'
import { jointShares } from '../../src/rules/index.js'
import { Decimal, sum, type DecimalValue } from '../../src/money/index.js'
import { numbers, resultsOf, rungsOf, smallCase, type Changes } from './small-case.js'

const sharesOf = (
  fractions: readonly DecimalValue[],
  rule: AttributionRule,
  overlap: Overlap = 'independent',
): readonly Decimal[] => {
  const write = sheetWriter({ period: 1, year: 1, clock: 1, starts: [0], ends: [12] })
  const shares = jointShares(
    write,
    fractions.map((fraction) => write.constant(fraction)),
    overlap,
    rule,
  )
  const values = readExactly(write.sheet())
  return shares.map((share) => values.scalar(share))
}

const joint = (fractions: readonly DecimalValue[]): Decimal =>
  new Decimal(1).minus(fractions.reduce<Decimal>((left, r) => left.times(new Decimal(1).minus(r)), new Decimal(1)))

/** The Shapley value by its definition: the mean over all orders of what each adds. */
const meanOverOrders = (fractions: readonly number[]): readonly number[] => {
  const orders = (left: readonly number[]): readonly (readonly number[])[] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => orders(left.filter((other) => other !== first)).map((rest) => [first, ...rest]))
  const all = orders(fractions.map((_, position) => position))
  const totals = fractions.map(() => 0)
  for (const order of all) {
    let remains = 1
    for (const player of order) {
      totals[player] = totals[player]! + remains * fractions[player]!
      remains *= 1 - fractions[player]!
    }
  }
  return totals.map((total) => total / all.length)
}

const fraction = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100)

describe('jointShares', () => {
  it('DC-01: 30 % and 20 % together save 44 %, 27 and 17 by Shapley', () => {
    expect(sharesOf([0.3, 0.2], 'shapley').map(Number)).toEqual([0.27, 0.17])
    expect(sharesOf([0.3, 0.2], 'proportional').map(Number)).toEqual([0.264, 0.176])
    expect(sharesOf([0.3, 0.2], 'sequential').map(Number)).toEqual([0.3, 0.14])
    expect(sharesOf([0.3, 0.2], 'shapley', 'additive').map(Number)).toEqual([0.3, 0.2])
    expect(sharesOf([0.9, 0.6], 'shapley', 'additive').map(Number)).toEqual([0.6, 0.4])
  })

  it('is the mean over all orders of arrival', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 2, maxLength: 6 }), (fractions) => {
        const expected = meanOverOrders(fractions)
        sharesOf(fractions, 'shapley').forEach((share, player) => {
          expect(share.toNumber()).toBeCloseTo(expected[player]!, 10)
        })
      }),
    )
  })

  it.each(['shapley', 'proportional', 'sequential'] as const)('sums to the joint saving by the rule %s', (rule) => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 12 }), (fractions) => {
        expect(sum(sharesOf(fractions, rule)).minus(joint(fractions)).abs().lt('1e-28')).toBe(true)
      }),
    )
  })

  it('keeps its digits for forty interventions', () => {
    const fractions = Array.from({ length: 40 }, (_, player) => new Decimal(player + 1).div(41))
    const shares = sharesOf(fractions, 'shapley')
    expect(sum(shares).minus(joint(fractions)).abs().lt('1e-30')).toBe(true)
    shares.forEach((share, player) => {
      expect(share.gt(0) && share.lte(fractions[player]!)).toBe(true)
    })
  })

  it('shares what the overlap takes off by size where signs are mixed', () => {
    // 0.4 and -0.4: joint 1 - 0.6 x 1.4 = 0.16, of which each bears half beside its own.
    expect(sharesOf([0.4, -0.4], 'proportional').map(Number)).toEqual([0.48, -0.32])
    expect(sharesOf([0, 0], 'proportional').map(Number)).toEqual([0, 0])
  })
})

describe('rung 3', () => {
  const two = (first: Changes, second: Changes, fields: Changes = {}, item: Changes = {}) =>
    resultsOf(
      smallCase({
        ...fields,
        item,
        interventions: ['een', 'twee'].map((id, position) => ({
          id,
          targetGroup: 'groep',
          enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
          effects: [{ costItem: 'post', evidence: 'demonstrated', ...(position === 0 ? first : second) }],
        })),
      }),
    )
  const overlapOf = (results: ReturnType<typeof two>) =>
    ['een', 'twee'].map((id) => rungsOf(results, 'post', id).overlap[0])
  const [sixty, forty] = [{ reduction: 0.6 }, { reduction: 0.4 }]

  it('takes the choice of the item before that of the group before that of the case', () => {
    // Five households each: 3600 and 2400 of 12000. Independent: 0.3 x 0.9 and 0.2 x 0.85.
    const group = { targetGroups: [{ id: 'groep', households: 10, overlap: 'additive' }] }
    expect(overlapOf(two(sixty, forty))).toEqual([3240, 2040])
    expect(overlapOf(two(sixty, forty, { attribution: { overlap: 'additive' } }))).toEqual([3600, 2400])
    expect(overlapOf(two(sixty, forty, group))).toEqual([3600, 2400])
    expect(overlapOf(two(sixty, forty, group, { overlap: 'independent' }))).toEqual([3240, 2040])
  })

  it('cuts a claim above the baseline at the baseline, alone and together', () => {
    // 10 x 1800 claimed of 12000 spent.
    const alone = resultsOf(smallCase({ effect: { reduction: undefined, amount: 1800 } }))
    expect([rungsOf(alone).net[0], rungsOf(alone).overlap[0]]).toEqual([18_000, 12_000])
    // 5 x 3000 is cut to the whole of it; beside that, 20 % of it counts half on average.
    expect(overlapOf(two({ amount: 3000 }, forty))).toEqual([10_800, 1200])
  })

  it('takes two effects of one intervention on one item together too', () => {
    const results = resultsOf(
      smallCase({
        intervention: {
          effects: [
            { id: 'een', costItem: 'post', reduction: 0.3, evidence: 'demonstrated' },
            { id: 'twee', costItem: 'post', reduction: 0.2, evidence: 'demonstrated' },
          ],
        },
      }),
    )
    expect([rungsOf(results, 'een').overlap[0], rungsOf(results, 'twee').overlap[0]]).toEqual([3240, 2040])
  })

  it('of a cost that is zero saves nothing, and can raise it', () => {
    const nothing = { volume: 0 }
    expect(overlapOf(two({ amount: 100 }, { amount: -100 }, {}, nothing))).toEqual([0, -500])
    expect(overlapOf(two({ volume: 1 }, { reduction: -0.5 }, {}, nothing))).toEqual([-500, 0])
    expect(
      rungsOf(resultsOf(smallCase({ item: nothing, effect: { reduction: undefined, amount: -100 } }))).overlap[0],
    ).toBe(-1000)
    expect(
      rungsOf(resultsOf(smallCase({ item: nothing, effect: { reduction: undefined, amount: 100 } }))).overlap[0],
    ).toBe(0)
  })

  it('is taken off what the item costs with the case', () => {
    expect(numbers(two(sixty, forty).baseline[0]?.project)).toEqual([6720, 6720])
  })

  it('takes interventions in the stated order by the rule sequential, whatever their place in the file', () => {
    const order = (...ids: string[]) => ({ attribution: { rule: 'sequential', order: ids } })
    expect(overlapOf(two(sixty, forty, order('een', 'twee')))).toEqual([3600, 1680])
    expect(overlapOf(two(sixty, forty, order('twee', 'een')))).toEqual([2880, 2400])
  })
})
