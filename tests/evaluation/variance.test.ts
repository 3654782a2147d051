import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { causes, causesOf, variancesOf, worldsOf, type Cause } from '../../src/evaluation/index.js'
import { without } from '../../src/base/index.js'
import { pathText } from '../../src/case/index.js'
import { calculate, parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/index.js'
import { figuresAnyway } from '../../src/calculation/index.js'
import { shapley } from '../../src/games/index.js'
import { sum, type Decimal } from '../../src/money/index.js'
import { businessCaseArbitrary, realisedArbitrary } from '../../src/testing/index.js'

const read = (input: BusinessCaseInput): BusinessCase => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${pathText(path)}: ${message}`).join('\n'))
  return parsed.businessCase
}

const realisedCase = businessCaseArbitrary({
  maxYears: 3,
  maxInterventions: 2,
  maxCostItems: 2,
  maxParties: 3,
  agreements: true,
  steps: ['year'],
})
  .chain((input) => realisedArbitrary(input))
  .map(read)

const figuresOf = ({ parties }: BusinessCase): readonly string[] => [
  ...parties.map(({ id }) => `${id}.cash.npv`),
  'society.welfare.npv',
]

/** Within 1e-25 of the size of what they are made of. */
const isSame = (one: Decimal, other: Decimal, size: Decimal): boolean =>
  one.minus(other).abs().lte(size.abs().plus(1).times('1e-25'))

describe('the variance of generated cases', () => {
  it('adds up, in any order of the causes', () => {
    fc.assert(
      fc.property(
        realisedCase,
        fc.subarray([...causes], { minLength: 1 }),
        fc.shuffledSubarray([...causes], { minLength: 6 }),
        (whole, some, order) => {
          const businessCase = onlyWith(whole, some)
          const figures = figuresOf(businessCase)
          const variances = variancesOf(businessCase, figures)
          const world = worldsOf(businessCase)
          const known = new Map<string, readonly Decimal[]>()
          const values = (set: readonly string[]): readonly Decimal[] => {
            const key = [...set].sort().join(' ')
            const found = known.get(key) ?? (figuresAnyway(world(new Set(set as Cause[])), figures) as Decimal[])
            known.set(key, found)
            return found
          }
          const present = order.filter((cause) => causesOf(businessCase).includes(cause))
          variances.forEach(({ planned, forecast, difference, causes: split }, at) => {
            const size = sum([planned.abs(), forecast.abs(), ...split.map(({ amount }) => amount.abs())])
            expect(isSame(sum(split.map(({ amount }) => amount)), difference, size)).toBe(true)
            expect(isSame(planned.plus(difference), forecast, size)).toBe(true)
            // In another order, by the same definition.
            const value = (set: readonly string[]): Decimal => values(set)[at] as Decimal
            const shares = present.length === 0 ? [] : shapley(present, (set) => value(set).minus(value([])))
            for (const { player, share } of shares) {
              const own = split.find(({ cause }) => cause === player)?.amount as Decimal
              expect(isSame(share, own, size)).toBe(true)
            }
          })
        },
      ),
    )
  })

  it('gives one cause that differs alone everything', () => {
    fc.assert(
      fc.property(realisedCase, fc.constantFrom(...causes), (businessCase, cause) => {
        const only = onlyWith(businessCase, [cause])
        for (const { difference, causes: split } of variancesOf(only, figuresOf(only)))
          for (const { cause: each, amount } of split)
            expect(amount.eq(each === cause ? difference : 0), `${each}: ${amount.toString()}`).toBe(true)
      }),
    )
  })

  it('takes as the plan what the case calculates without what is realised', () => {
    fc.assert(
      fc.property(realisedCase, (businessCase) => {
        const plan = without(businessCase, 'realised')
        const onTime = {
          ...plan,
          interventions: plan.interventions.map((each) =>
            each.start === undefined ? each : { ...each, start: { ...each.start, actual: each.start.planned } },
          ),
        }
        const results = calculate(onTime)
        const figures = figuresOf(businessCase)
        const planned = figuresAnyway(worldsOf(businessCase)(new Set()), figures) as readonly Decimal[]
        figures.forEach((figure, at) => {
          const [party = ''] = figure.split('.')
          const own =
            party === 'society'
              ? results.society.welfare.npv
              : (results.parties.find(({ id }) => id === party)?.cash.npv as Decimal)
          const size = sum(results.parties.map(({ cash }) => cash.costs.presentValue.abs().plus(cash.npv.abs())))
          expect(isSame(planned[at] as Decimal, own, size), figure).toBe(true)
        })
      }),
    )
  })
})

/** The case in which nothing but some causes is realised. */
const onlyWith = (businessCase: BusinessCase, some: readonly Cause[]): BusinessCase => {
  const { realised } = businessCase
  if (realised === undefined) return businessCase
  const has = (cause: Cause): boolean => some.includes(cause)
  return {
    ...businessCase,
    interventions: businessCase.interventions.map((each) =>
      each.start === undefined || has('start')
        ? each
        : { ...each, start: { ...each.start, actual: each.start.planned } },
    ),
    realised: {
      through: realised.through,
      prices: has('price') ? realised.prices : {},
      interventions: Object.fromEntries(
        Object.entries(realised.interventions).map(([id, { start, enrolled, success, spent, measured, forecast }]) => [
          id,
          {
            ...(has('start') && start !== undefined ? { start } : {}),
            ...(has('enrolment') && enrolled !== undefined ? { enrolled } : {}),
            ...(has('reach') && success !== undefined ? { success } : {}),
            ...(has('reach') && forecast !== undefined ? { forecast } : {}),
            spent: has('costs') ? spent : {},
            measured: has('effect') ? measured : {},
          },
        ]),
      ),
    },
  }
}
