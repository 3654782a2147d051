import fc from 'fast-check'
import { describe, expect } from 'vitest'

import { unambiguous } from '../../src/case/spelling/unambiguous.js'
import type { BusinessCaseInput, Decimal } from '../../src/index.js'
import { Decimal as D } from '../../src/money/index.js'
import { check, resultsOf } from './on-results.js'

const monthOf = (year: number, month: number): string => {
  const months = year * 12 + month
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((digits) => digits / 100)

/**
 * One intervention whose yearly net benefits are constant and not negative from the month in which all its households
 * enter, for as long as its effect lasts: at full strength at once, in prices that do not grow, for a yearly cost below
 * even the cash that it frees. (With a cost up front, a ramp or a lag a delay may pay: it puts off the cost.)
 */
const constantBenefits = fc
  .record({
    year: fc.integer({ min: 2019, max: 2026 }),
    startsLater: fc.nat(11),
    months: fc.integer({ min: 1, max: 96 }),
    step: fc.constantFrom('year' as const, 'quarter' as const, 'month' as const),
    enters: fc.nat(47),
    lasts: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    households: fc.integer({ min: 1, max: 500 }),
    price: fc.integer({ min: 0, max: 10_000 }),
    reduction: hundredths(0, 100),
    chain: hundredths(0, 100),
    haircut: hundredths(0, 100),
    cashable: hundredths(0, 100),
    spent: hundredths(0, 100),
    rate: fc.oneof(fc.constant(undefined), hundredths(0, 20)),
    timing: fc.constantFrom('start' as const, 'mid' as const, 'end' as const),
    delays: fc.tuple(fc.nat(40), fc.nat(40)),
    whole: fc.boolean(),
  })
  .map((choice) => {
    const first = choice.enters % choice.months
    const start = monthOf(choice.year, choice.startsLater + first)
    const last = Math.min(choice.months, first + (choice.lasts ?? choice.months)) - 1
    const frees = new D(choice.households)
      .times(choice.chain)
      .times(choice.reduction)
      .times(choice.price)
      .times(new D(1).minus(choice.haircut))
      .times(choice.cashable)
    const input: BusinessCaseInput = {
      name: 'Steeds hetzelfde',
      beyondHorizon: 'accept',
      timeline: {
        from: monthOf(choice.year, choice.startsLater),
        through: monthOf(choice.year, choice.startsLater + choice.months - 1),
        step: choice.months > 24 ? 'year' : choice.step,
      },
      prices: { level: 2024 },
      discounting: { timing: choice.timing, ...(choice.rate === undefined ? {} : { rate: choice.rate }) },
      haircuts: { possible: choice.haircut },
      parties: [{ id: 'gemeente' }],
      targetGroups: [{ id: 'groep', households: choice.households }],
      costItems: [
        {
          id: 'zorg',
          targetGroup: 'groep',
          domain: 'ggz',
          volume: 1,
          price: choice.price,
          payers: 'gemeente',
          cashable: choice.cashable,
        },
      ],
      interventions: [
        {
          id: 'aanpak',
          targetGroup: 'groep',
          enrolment: [{ from: start, through: start, households: choice.households, per: 'cohort' }],
          success: choice.chain,
          costs: [
            {
              id: 'team',
              kind: 'yearly',
              amount: unambiguous(frees.times(choice.spent).toString()),
              from: start,
              through: monthOf(choice.year, choice.startsLater + last),
              payers: 'gemeente',
            },
          ],
          effects: [
            {
              costItem: 'zorg',
              reduction: choice.reduction,
              evidence: 'possible',
              ...(choice.lasts === undefined ? {} : { profile: { duration: choice.lasts } }),
            },
          ],
        },
      ],
    }
    // A delay past the end of the timeline is no case: nothing would start.
    const delays = choice.delays.map((delay) => Math.min(delay, choice.months - 1))
    const [soon, late] = [Math.min(...delays), Math.max(...delays)]
    return { input, soon, late, whole: choice.whole }
  })

/** Started so many months late: this intervention, or all that the case plans. */
const delayed = (input: BusinessCaseInput, months: number, whole: boolean): BusinessCaseInput =>
  whole
    ? { ...input, startDelay: months }
    : { ...input, interventions: input.interventions.map((intervention) => ({ ...intervention, startDelay: months })) }

describe('8: delay', () => {
  check(
    'never raises the present value of an intervention with constant yearly net benefits that are not negative',
    constantBenefits,
    ({ input, soon, late, whole }) => {
      const [early, later] = [
        resultsOf(delayed(input, soon, whole)).society,
        resultsOf(delayed(input, late, whole)).society,
      ]
      const atMost = (one: Decimal, other: Decimal, what: string): void => {
        expect(
          one.lte(other.plus(other.abs().plus(1).times('1e-24'))),
          `${what}: ${one.toString()} after ${other.toString()}`,
        ).toBe(true)
      }
      for (const flow of [...early.cash.net.byYear, ...later.cash.net.byYear])
        expect(flow.gte('-1e-20'), 'a net benefit below zero').toBe(true)
      atMost(later.cash.npv, early.cash.npv, 'cash')
      atMost(later.welfare.npv, early.welfare.npv, 'welfare')
    },
  )
})
