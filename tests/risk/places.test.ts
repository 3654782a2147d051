import { describe, expect, it } from 'vitest'

import { simulateSync, switchingValues, tornado } from '../../src/risk/index.js'
import { timelineSteps } from '../../src/timeline/index.js'
import { allProblems } from '../case/all-problems.js'
import { smallCase, type Changes } from '../rules/small-case.js'
import { atMost } from '../effort.js'
import { above } from './above-group.js'
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

const draws = { draws: atMost(20_000), seed: 4 }

describe.each(timelineSteps)('the share of draws in which a target group is exceeded, by %s', (step) => {
  const shareOf = (group: Changes, ...interventions: readonly unknown[]) =>
    simulateSync(parsed(placesIn(group, interventions, step) as never), draws).aboveGroup

  it('is that of the months in which households are in effect, however few those are', () => {
    // Uniform from 80 through 120: a quarter of the draws lies above 110.
    const { value, standardError } = shareOf({ households: 110 }, intervention('hulp', uniform(80, 120)))
    expect(Math.abs(value - 0.25)).toBeLessThan(4 * standardError)
    expect(standardError).toBeLessThan(0.5 / Math.sqrt(draws.draws))
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

  it('says so of the ends of a tornado, and no switching value lies beyond', () => {
    const businessCase = parsed(placesIn({ households: 110 }, [intervention('hulp', uniform(80, 120))], step) as never)
    expect(tornado(businessCase)[0]!.bars.map(({ passes }) => passes)).toEqual([{ atLow: [], atHigh: ['above-group'] }])
    const path = 'interventions.hulp.enrolment[0].households'
    expect(switchingValues(businessCase, { parameters: [path] }).map(({ at }) => at)).toEqual(
      switchingValues(businessCase, { parameters: [path] }).map(() => null),
    )
  })
})

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
