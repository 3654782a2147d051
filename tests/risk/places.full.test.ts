import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, CalculationError } from '../../src/calculation/index.js'
import { parseBusinessCase, type BusinessCase, type BusinessCaseInput } from '../../src/case/index.js'
import { appraisalOf } from '../../src/rules/index.js'
import { continuing, readColumns, readExactly } from '../../src/sheet/index.js'
import { Decimal } from '../../src/money/index.js'
import { limitMeasures } from '../../src/risk/simulation/passed-limits.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { timelineSteps } from '../../src/timeline/index.js'
import { naiveEntering, naiveHouseholds, naiveShare } from '../rules/naive-enrolment.js'
import { naiveMonth } from '../rules/naive-numbers.js'
import { above } from './above-group.js'

/** By group, the most places taken in a month: a count month by month that knows nothing of formulas. */
const mostTaken = (businessCase: BusinessCase): ReadonlyMap<string, number> =>
  new Map(
    businessCase.targetGroups.map(({ id, overlap = businessCase.attribution.overlap }) => {
      const taken = businessCase.interventions
        .filter(({ targetGroup }) => targetGroup === id)
        .map((each) => {
          const entering = naiveEntering(businessCase, each)
          const profiles = [...each.effects, ...each.societalEffects].map(({ profile }) => profile)
          return naiveHouseholds(entering, (age) => Math.max(0, ...profiles.map((profile) => naiveShare(age, profile))))
        })
      const months = naiveMonth(businessCase.timeline.through) - naiveMonth(businessCase.timeline.from) + 1
      const together = Array.from({ length: months }, (_, month) => {
        const each = taken.map((row) => row[month]!)
        return overlap === 'additive' ? each.reduce((sum, places) => sum + places, 0) : Math.max(0, ...each)
      })
      return [id, Math.max(...together)]
    }),
  )

/** The case with other sizes of its groups, which no check has seen. */
const withGroups = (businessCase: BusinessCase, sizes: ReadonlyMap<string, number>): BusinessCase => ({
  ...businessCase,
  targetGroups: businessCase.targetGroups.map(({ id, name, unit, overlap }) => ({
    id,
    name,
    unit,
    households: [{ value: new Decimal(sizes.get(id)!) }],
    ...(overlap === undefined ? {} : { overlap }),
  })),
})

const restated = (input: BusinessCaseInput, sizes: ReadonlyMap<string, number>): BusinessCaseInput => ({
  ...input,
  targetGroups: input.targetGroups.map((group) => ({ ...group, growth: undefined, households: sizes.get(group.id)! })),
})

/** Whether a draw at the stated numbers exceeds a group, by the draws and exactly. */
const exceeds = (businessCase: BusinessCase): readonly [boolean, boolean] => {
  const appraisal = appraisalOf(businessCase)
  const write = continuing(appraisal.sheet)
  const { formula } = limitMeasures({ appraisal, write }).aboveGroup.at
  const sheet = write.sheet()
  const drawn = readColumns(sheet, { columns: [], targets: [{ formula }] }, []).outputs[0]![0]! > 0
  return [
    drawn,
    readExactly(sheet, { only: [formula] })
      .scalar(formula)
      .gt(0),
  ]
}

const read = (input: unknown): BusinessCase => {
  const result = parseBusinessCase(input)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
  return result.businessCase
}

/** Many whole cases take their time on a slow machine. */
const slow = { timeout: 900_000 }

describe('on generated cases', () => {
  const part = fc.integer({ min: 1, max: 40 }).map((steps) => steps / 20)
  const plain = businessCaseArbitrary({ plainNumbers: true })
  const buying = businessCaseArbitrary({ agreements: true, plainNumbers: true }).filter(
    ({ fund }) => typeof fund?.use === 'object' && 'enrolment' in fund.use,
  )

  it(
    'a case is refused where a count month by month exceeds the group, and so is the draw that is that case',
    slow,
    () => {
      let refusals = 0
      fc.assert(
        fc.property(plain, part, (input, share) => {
          const businessCase = read(input)
          const most = mostTaken(businessCase)
          const sizes = new Map(
            [...most].map(([id, taken]) => [id, Math.max(1e-3, Number((taken * share).toFixed(4)))]),
          )
          const naive = [...most].filter(([id, taken]) => taken > sizes.get(id)! + 1e-6)
          const problems = above(restated(input, sizes))
          refusals += problems.length > 0 ? 1 : 0
          expect(problems.length > 0).toBe(naive.length > 0)
          expect(exceeds(withGroups(businessCase, sizes))).toEqual([naive.length > 0, naive.length > 0])
          for (const { message } of problems)
            expect(naive.some(([id]) => message.includes(`doelgroep '${id}'`))).toBe(true)
        }),
      )
      expect(refusals).toBeGreaterThan(0)
    },
  )

  it('a group that is just full is not exceeded', slow, () => {
    fc.assert(
      fc.property(plain, (input) => {
        const businessCase = read(input)
        const sizes = new Map([...mostTaken(businessCase)].map(([id, taken]) => [id, Math.max(1e-3, taken)]))
        expect(above(restated(input, sizes))).toEqual([])
        expect(exceeds(withGroups(businessCase, sizes))).toEqual([false, false])
      }),
    )
  })

  it('the step does not matter where no fund buys', slow, () => {
    fc.assert(
      fc.property(plain, part, (input, share) => {
        const most = mostTaken(read(input))
        const sizes = new Map([...most].map(([id, taken]) => [id, Math.max(1e-3, Number((taken * share).toFixed(4)))]))
        const [byYear, ...others] = timelineSteps.map((step) => {
          const changed = restated({ ...input, timeline: { ...input.timeline, step } }, sizes)
          const problems = above(changed).map(({ path, message }) => [path, message])
          return [problems, ...exceeds(withGroups(read({ ...input, timeline: { ...input.timeline, step } }), sizes))]
        })
        for (const other of others) expect(other).toEqual(byYear)
      }),
    )
  })

  it('calculate refuses what a fund buys where the draw that is that case exceeds the group', slow, () => {
    const seen = { refused: 0, accepted: 0 }
    fc.assert(
      fc.property(buying, fc.integer({ min: 0, max: 100 }), (input, room) => {
        const businessCase = read(input)
        // Just enough for the plan, and a little room for what is bought.
        const sizes = new Map(
          [...mostTaken(businessCase)].map(([id, taken]) => [id, Math.max(1e-3, taken) * (1 + room / 1e4)]),
        )
        const tight = withGroups(businessCase, sizes)
        const refusal = ((): unknown => {
          try {
            return calculate(tight).fund
          } catch (error) {
            return error
          }
        })()
        const isRefused = refusal instanceof CalculationError && refusal.code === 'enrolment-above-group'
        expect(exceeds(tight)).toEqual([isRefused, isRefused])
        seen[isRefused ? 'refused' : 'accepted'] += 1
        if (!isRefused) return
        const [, month = ''] = /in (\d{4}-\d{2}) there are/.exec(refusal.text('en')) ?? []
        expect(month >= businessCase.timeline.from && month <= businessCase.timeline.through).toBe(true)
      }),
    )
    expect(Math.min(seen.refused, seen.accepted)).toBeGreaterThan(0)
  })
})
