import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, explain } from '../../src/index.js'
import { caseOf, casusResults, parseCasus, type Spending } from '../../src/report/casus/index.js'
import { Decimal } from '../../src/money/index.js'
import { family, parsed } from './family.js'

const results = casusResults(parsed(family()))
const byYear = ({ byYear: years, total }: Spending): string => `${years.join(' ')} = ${total.toString()}`

describe('the results of a casus', () => {
  it('are those by hand: each service now, under the plan, and what that saves', () => {
    const rows = results.services.map(({ id, now, plans }) => [
      id,
      byYear(now),
      byYear(plans[0]!.spending),
      byYear(plans[0]!.saved),
    ])
    expect(rows).toEqual([
      // 6 months (March through August) x 30 x 160.
      ['gezinshuis', '28800 0 = 28800', '28800 0 = 28800', '0 0 = 0'],
      // Now 10 and 6 months x 8 x 66. The plan: 3 x 8 x 66 + 7 x 2 x 66 = 2,508, and 6 x 2 x 66 = 792.
      ['begeleiding', '5280 3168 = 8448', '2508 792 = 3300', '2772 2376 = 5148'],
      ['uitkering', '15000 9000 = 24000', '15000 9000 = 24000', '0 0 = 0'],
      // 10 and 6 months x 12 x 78.
      ['coach', '0 0 = 0', '9360 5616 = 14976', '-9360 -5616 = -14976'],
    ])
    expect(byYear(results.total.now)).toBe('49080 12168 = 61248')
    expect(byYear(results.total.plans[0]!.saved)).toBe('-6588 -3240 = -9828')
    expect(results.total.now.perMonth.toString()).toBe('3828')
  })

  it('are by month too', () => {
    const [house, guidance] = results.services
    expect(house!.now.byMonth.join(' ')).toBe(`${'4800 '.repeat(6)}${'0 '.repeat(10)}`.trim())
    expect(guidance!.plans[0]!.spending.byMonth.join(' ')).toBe(`${'528 '.repeat(3)}${'132 '.repeat(13)}`.trim())
    expect(results.months).toHaveLength(16)
  })

  it('say who pays: from October 2026 on the insurer bears half of the guidance', () => {
    const paid = results.parties.map(({ party, now, plans }) => [party, byYear(now), byYear(plans[0]!.saved)])
    expect(paid).toEqual([
      // 28,800 + 7 x 528 + 3 x 264 + 15,000 = 48,288; 6 x 264 + 9,000 = 10,584.
      // Saved: 4 x 396 (June through September) + 3 x 198 - 9,360 = -7,182; 6 x 198 - 5,616 = -4,428.
      ['gemeente', '48288 10584 = 58872', '-7182 -4428 = -11610'],
      ['zorgverzekeraar', '792 1584 = 2376', '594 1188 = 1782'],
    ])
  })

  it('count the helpers that come through the door', () => {
    expect(results.helpers.now).toEqual({ byMonth: Array(16).fill(1), most: 1 })
    expect(results.helpers.plans).toEqual([{ plan: 'plan-b', byMonth: Array(16).fill(2), most: 2 }])
  })

  it('are figures of the case that the casus becomes, with its explanation', () => {
    const businessCase = caseOf(results.casus, 'plan-b')
    const outcome = calculate(businessCase)
    const { baseline, parties } = outcome
    expect(baseline.map((line) => line.baseline.join(' '))).toEqual(
      results.services.map(({ now }) => now.byYear.join(' ')),
    )
    for (const { party, plans } of results.parties) {
      const cash = parties.find(({ id }) => id === party)!.cash
      expect(cash.savings.byYear.join(' ')).toBe(plans[0]!.saved.byYear.join(' '))
    }
    expect(explain(outcome, 'gemeente.cash.npv').value.toString()).toBe('-11610')
    // What the household receives it does not lose: the benefit stays.
    expect(parties.find(({ id }) => id === 'huishouden')!.cash.savings.total.isZero()).toBe(true)
    expect(calculate(caseOf(results.casus)).interventions).toEqual([])
    expect(() => caseOf(results.casus, 'plan-c')).toThrow('plan-b')
  })

  it('set plans beside each other; a service of one plan costs nothing under another', () => {
    const [first] = family().plans!
    const both = casusResults(parsed(family({ plans: [first!, { id: 'plan-c', volumes: { gezinshuis: 0 } }] })))
    const coach = both.services.find(({ id }) => id === 'coach')!
    expect(coach.addedBy).toEqual(['plan-b'])
    expect(coach.plans.map(({ spending }) => spending.total.toString())).toEqual(['14976', '0'])
    expect(both.total.plans.map(({ saved }) => saved.total.toString())).toEqual(['-9828', '28800'])
  })

  it('are of now alone where there is no plan', () => {
    const { total, services } = casusResults(parsed(family({ plans: [] })))
    expect(byYear(total.now)).toBe('49080 12168 = 61248')
    expect([total.plans, services.map(({ id }) => id)]).toEqual([[], ['gezinshuis', 'begeleiding', 'uitkering']])
  })
})

describe('whatever a casus says', () => {
  const path = fc.array(fc.record({ month: fc.nat(23), value: fc.nat(40) }), { minLength: 1, maxLength: 4 })
  const stated = fc.record({
    price: fc.integer({ min: 1, max: 500 }),
    share: fc.integer({ min: 0, max: 10 }),
    now: path,
    plan: path,
  })
  const monthOf = (at: number): string => `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  const written = (steps: readonly { month: number; value: number }[]) => {
    const months = [...new Map(steps.map(({ month, value }) => [month, value]))].sort(([one], [other]) => one - other)
    return months.map(([month, value], at) => (at === 0 ? { value } : { from: monthOf(month), value }))
  }
  const volume = (steps: readonly { from?: string; value: number }[], month: string): number =>
    steps.findLast(({ from }) => from === undefined || from <= month)!.value

  it('payers sum to services, years to the total, and the plan is now less what it saves', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 4 }), (services) => {
        const read = parseCasus({
          ...family(),
          timeline: { from: '2026-01', through: '2027-12' },
          services: services.map(({ price, share, now }, at) => ({
            id: `dienst-${at}`,
            domain: 'wmo',
            unit: 'uur',
            price,
            payers: { gemeente: share / 10, zorgverzekeraar: (10 - share) / 10 },
            now: written(now),
          })),
          plans: [
            {
              id: 'plan',
              volumes: Object.fromEntries(services.map(({ plan }, at) => [`dienst-${at}`, written(plan)])),
            },
          ],
          events: [],
        })
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const { services: lines, parties, total, months } = casusResults(read.casus)
        const same = (one: Decimal, other: Decimal | number): void => {
          expect(one.minus(other).abs().lte('1e-20'), `${one.toString()} ${other.toString()}`).toBe(true)
        }
        const sumOf = (amounts: readonly Decimal[]): Decimal =>
          amounts.reduce((all, one) => all.plus(one), new Decimal(0))
        for (const [at, line] of lines.entries()) {
          const { price, now, plan } = services[at]!
          // The euros by hand: units of the month x price.
          for (const [number, month] of months.entries()) {
            same(line.now.byMonth[number]!, volume(written(now), month) * price)
            same(line.plans[0]!.spending.byMonth[number]!, volume(written(plan), month) * price)
          }
          same(sumOf(line.paidBy.map((paid) => paid.now.total)), line.now.total)
          same(sumOf(line.paidBy.map((paid) => paid.plans[0]!.saved.total)), line.plans[0]!.saved.total)
        }
        same(sumOf(parties.map(({ now }) => now.total)), total.now.total)
        same(sumOf(total.now.byYear), total.now.total)
        same(sumOf(total.now.byMonth), total.now.total)
        same(total.now.total.minus(total.plans[0]!.saved.total), total.plans[0]!.spending.total)
      }),
    )
  })
})
