import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { appraisalOf } from '../../src/rules/index.js'
import { calculate, CalculationError } from '../../src/calculation/index.js'
import { parseBusinessCase, type BusinessCase, type BusinessCaseInput, type Problem } from '../../src/case/index.js'
import { continuing, readColumns, readExactly } from '../../src/sheet/index.js'
import { Decimal } from '../../src/money/index.js'
import { simulateSync, switchingValues, tornado } from '../../src/risk/index.js'
import { limitMeasures } from '../../src/risk/simulation/limit-measures.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { timelineSteps } from '../../src/timeline/index.js'
import { allProblems } from '../case/all-problems.js'
import { naiveEntering, naiveHouseholds, naiveShare } from '../model/naive-enrolment.js'
import { naiveMonth } from '../model/naive-numbers.js'
import { smallCase, type Changes } from '../model/small-case.js'
import { parsed } from './uncertain-case.js'

const cohort = (households: unknown, month = '2026-01') => ({ from: month, through: month, households, per: 'cohort' })
const intervention = (id: string, households: unknown, profile: Changes = { duration: 6 }) => ({
  id,
  targetGroup: 'groep',
  enrolment: [cohort(households)],
  effects: [{ costItem: 'post', reduction: 0.2, evidence: 'probable', profile }],
})
const uniform = (low: number, high: number) => ({ low, high, distribution: 'uniform' })

/** Wmo, 10 x 100 a year, in a group of so many, from 2026 through 2028. */
const placesIn = (group: Changes, interventions: readonly unknown[], step: string): Changes =>
  smallCase({
    timeline: { from: '2026-01', through: '2028-12', step },
    prices: { level: 2026 },
    targetGroups: [{ id: 'groep', ...group }],
    item: { volume: 10 },
    interventions,
  })

const draws = { draws: 20_000, seed: 4 }

describe.each(timelineSteps)('the share of draws in which a target group is exceeded, by %s', (step) => {
  const shareOf = (group: Changes, ...interventions: readonly unknown[]) =>
    simulateSync(parsed(placesIn(group, interventions, step) as never), draws).aboveGroup

  it('is that of the months in which households are in effect, however few those are', () => {
    // Uniform from 80 through 120: a quarter of the draws lies above 110.
    const { value, standardError } = shareOf({ households: 110 }, intervention('hulp', uniform(80, 120)))
    expect(Math.abs(value - 0.25)).toBeLessThan(4 * standardError)
    expect(standardError).toBeLessThan(0.004)
  })

  it('counts together those that reach different households, and each by itself those that reach the same', () => {
    // Fifty beside uniform from 40 through 70: a third of the draws lies above 110 together.
    const both = [intervention('hulp', uniform(40, 70)), intervention('buur', 50)]
    const { value, standardError } = shareOf({ households: 110, overlap: 'additive' }, ...both)
    expect(Math.abs(value - 1 / 3)).toBeLessThan(4 * standardError)
    expect(shareOf({ households: 110, overlap: 'independent' }, ...both).value).toBe(0)
  })

  it('weighs a place by the part of the effect that works', () => {
    // A ramp of two months: a quarter, three quarters, and then it is over.
    const ramp = (group: number) =>
      shareOf({ households: group }, intervention('hulp', uniform(80, 120), { rampUp: 2, duration: 2 }))
    expect(Math.abs(ramp(82.5).value - 0.25)).toBeLessThan(4 * ramp(82.5).standardError)
    expect(ramp(90).value).toBe(0)
  })

  it('weighs the place of a household by the largest of the effects on it then', () => {
    // The one effect is over when the other begins: who entered in January keeps its place beside who enters in July.
    const effect = (profile: Changes) => ({ costItem: 'post', reduction: 0.1, evidence: 'probable', profile })
    const relay = {
      ...intervention('hulp', uniform(40, 60)),
      enrolment: [cohort(uniform(40, 60)), cohort(60, '2026-07')],
      effects: [
        { ...effect({ duration: 6 }), id: 'eerst' },
        { ...effect({ delay: 6, duration: 6 }), id: 'dan' },
      ],
    }
    const { value, standardError } = shareOf({ households: 115 }, relay)
    expect(Math.abs(value - 0.25)).toBeLessThan(4 * standardError)
  })

  it('tells so of the ends of a tornado, and no switching value lies beyond', () => {
    const businessCase = parsed(placesIn({ households: 110 }, [intervention('hulp', uniform(80, 120))], step) as never)
    expect(tornado(businessCase)[0]!.bars.map(({ passes }) => passes)).toEqual([{ atLow: [], atHigh: ['above-group'] }])
    const path = 'interventions.hulp.enrolment[0].households'
    expect(switchingValues(businessCase, { parameters: [path] }).map(({ at }) => at)).toEqual(
      switchingValues(businessCase, { parameters: [path] }).map(() => null),
    )
  })
})

/** Problems of one kind, as far as they do not name a place in the file. */
const above = (input: unknown): readonly Problem[] =>
  allProblems(input).filter(({ code }) => code === 'enrolment-above-group')

describe('a case in which more are in effect than there are', () => {
  it.each(timelineSteps)('is refused by %s with the month, the number and the limit', (step) => {
    const [problem, ...others] = above(placesIn({ households: 110 }, [intervention('hulp', 115)], step))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ path: ['interventions', 0, 'enrolment'], value: '115' })
    expect(problem!.message).toContain("in 2026-01 zijn er 115 huishoudens in effect, en doelgroep 'groep' telt er 110")
    expect(above(placesIn({ households: 115 }, [intervention('hulp', 115)], step))).toEqual([])
  })

  it('is so together only by the overlap of the group, else of the case: not of a cost item', () => {
    const both = [intervention('hulp', 60), intervention('buur', 60)]
    const written = placesIn({ households: 110 }, both, 'year')
    const item = (written['costItems'] as readonly Changes[])[0]!
    expect(above({ ...written, costItems: [{ ...item, overlap: 'additive' }] })).toEqual([])
    const ofCase = { ...written, attribution: { overlap: 'additive' } }
    expect(above({ ...ofCase, costItems: [{ ...item, overlap: 'independent' }] })).toHaveLength(1)
    expect(above({ ...ofCase, targetGroups: [{ id: 'groep', households: 110, overlap: 'independent' }] })).toEqual([])
  })

  it('names those in effect together, and one that exceeds the group by itself alone', () => {
    const three = (first: number) =>
      placesIn(
        { households: 110, overlap: 'additive' },
        [
          intervention('hulp', first),
          intervention('buur', 60),
          { ...intervention('laat', 5), enrolment: [cohort(5, '2027-01')] },
        ],
        'month',
      )
    expect(above(three(60)).map(({ path, message }) => [path[1], message])).toEqual([
      [1, expect.stringContaining("van 'hulp' en 'buur' samen")],
    ])
    expect(above(three(120)).map(({ path, message }) => [path[1], message])).toEqual([
      [0, expect.not.stringContaining('samen')],
    ])
  })

  it('is accepted once its remedy is followed', () => {
    const together = placesIn(
      { households: 110, overlap: 'additive' },
      [intervention('hulp', 60), intervention('buur', 60)],
      'year',
    )
    expect(above(together)[0]!.remedy).toContain("kies voor doelgroep 'groep' overlap: independent")
    expect(
      allProblems({ ...together, targetGroups: [{ id: 'groep', households: 110, overlap: 'independent' }] }),
    ).toEqual([])
    expect(allProblems({ ...together, targetGroups: [{ id: 'groep', households: 120, overlap: 'additive' }] })).toEqual(
      [],
    )
  })
})

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
  targetGroups: businessCase.targetGroups.map((group) => ({
    ...group,
    households: { ...group.households, value: new Decimal(sizes.get(group.id)!) },
  })),
})

const restated = (input: BusinessCaseInput, sizes: ReadonlyMap<string, number>): BusinessCaseInput => ({
  ...input,
  targetGroups: input.targetGroups.map((group) => ({ ...group, households: sizes.get(group.id)! })),
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
          const told = above(restated(input, sizes))
          refusals += told.length > 0 ? 1 : 0
          expect(told.length > 0).toBe(naive.length > 0)
          expect(exceeds(withGroups(businessCase, sizes))).toEqual([naive.length > 0, naive.length > 0])
          for (const { message } of told) expect(naive.some(([id]) => message.includes(`doelgroep '${id}'`))).toBe(true)
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
          const told = above(changed).map(({ path, message }) => [path, message])
          return [told, ...exceeds(withGroups(read({ ...input, timeline: { ...input.timeline, step } }), sizes))]
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
        const [, month = ''] = /in (\d{4}-\d{2}) there are/.exec(refusal.text.en) ?? []
        expect(month >= businessCase.timeline.from && month <= businessCase.timeline.through).toBe(true)
      }),
    )
    expect(Math.min(seen.refused, seen.accepted)).toBeGreaterThan(0)
  })
})
