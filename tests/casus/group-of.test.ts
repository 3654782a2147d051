import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type Results } from '../../src/index.js'
import { casusResults, groupOf, type CasusInput } from '../../src/report/casus/index.js'
import { family, parsed } from './family.js'

const calculated = (input: unknown): Results => {
  const read = parseBusinessCase(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return calculate(read.businessCase)
}
const [house, guidance, benefit] = family().services
const using = (hours: number, more: Partial<CasusInput> = {}): CasusInput =>
  family({ services: [house!, { ...guidance!, now: hours }, benefit!], ...more })

describe('casussen that make a group', () => {
  it('have a mean and a spread of each volume, by hand', () => {
    const { input, volumes } = groupOf([using(4), using(8), using(12)].map(parsed), 'plan-b')
    // 4, 8 and 12 hours a month are 48, 96 and 144 a year: mean 96, standard deviation sqrt((48² + 0 + 48²) / 2) = 48.
    const [step] = volumes.find(({ service }) => service === 'begeleiding')!.now
    expect([step!.mean.toString(), step!.sd!.toString(), step!.n]).toEqual(['96', '48', 3])
    // What only the plan has is not used now.
    const coach = volumes.find(({ service }) => service === 'coach')!
    expect([coach.now[0]!.mean.toString(), coach.plan[0]!.mean.toString()]).toEqual(['0', '144'])
    const { baseline } = calculated(input)
    // 3 households x 8 hours x 66 x 10 and 6 months.
    expect(baseline[1]!.baseline.join(' ')).toBe('15840 9504')
  })

  it('count in how many the plan succeeded, of those that say so', () => {
    const [plan] = family().plans!
    const saying = (succeeded?: boolean) => parsed(family({ plans: [{ ...plan!, succeeded }] }))
    expect(groupOf([saying(true), saying(false), saying(), saying(true)], 'plan-b').success).toEqual({
      of: 3,
      succeeded: 2,
    })
  })

  it('cost together what each costs: the group is the sum of its casussen', () => {
    const member = fc.record({ now: fc.nat(30), plan: fc.nat(30), month: fc.integer({ min: 4, max: 12 }) })
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), (members) => {
        const casussen = members.map(({ now, plan, month }) =>
          parsed(
            using(now, {
              plans: [
                {
                  id: 'plan-b',
                  volumes: {
                    begeleiding: [{ value: now }, { from: `2026-${String(month).padStart(2, '0')}`, value: plan }],
                  },
                },
              ],
            }),
          ),
        )
        const { parties } = calculated(groupOf(casussen, 'plan-b').input)
        for (const { id, cash } of parties) {
          const each = casussen.map((casus) => {
            const paid = casusResults(casus).parties.find(({ party }) => party === id)
            return paid?.plans[0]!.saved.total.toNumber() ?? 0
          })
          expect(cash.savings.total.toNumber()).toBeCloseTo(
            each.reduce((all, one) => all + one, 0),
            8,
          )
        }
      }),
    )
  })

  it('are N times one casus where all are the same', () => {
    const one = parsed(family())
    const { parties } = calculated(groupOf(Array(7).fill(one), 'plan-b').input)
    const [gemeente] = casusResults(one).parties
    expect(parties[0]!.cash.savings.total.toString()).toBe(gemeente!.plans[0]!.saved.total.times(7).toString())
  })

  it('are refused where they are not alike, and where there are none', () => {
    const dearer = family({ services: [{ ...house!, price: 170 }, guidance!, benefit!] })
    expect(() => groupOf([parsed(family()), parsed(dearer)], 'plan-b')).toThrow('services.gezinshuis')
    expect(() => groupOf([parsed(family())], 'plan-c')).toThrow('plan-b')
    expect(() => groupOf([], 'plan-b')).toThrow('at least one')
  })
})
