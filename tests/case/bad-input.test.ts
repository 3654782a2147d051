import { describe, expect, it } from 'vitest'

import { languages } from '../../src/case/index.js'
import { allProblems } from './all-problems.js'
import { caseFaults } from './case-faults.js'
import { put, soundCase, type Fault } from './faults.js'
import { fieldFaults } from './field-faults.js'
import { incomeFaults } from './income-faults.js'
import { programmeFaults } from './programme-faults.js'
import { indicatorFaults } from './indicator-faults.js'
import { realisedFaults } from './realised-faults.js'
import { segmentFaults } from './segment-faults.js'
import { scenarioFaults } from './scenario-faults.js'

const problemsOf = allProblems

const withFaults = (faults: readonly Fault[]): unknown => {
  const input = soundCase()
  for (const fault of faults) for (const [path, value] of fault.puts) put(input, path, structuredClone(value))
  return input
}

describe('a sound case', () => {
  it('has no problems', () => {
    expect(problemsOf(soundCase())).toEqual([])
  })
})

describe.each(languages)('one fault is reported once, in %s:', (language) => {
  it.each(
    [
      ...fieldFaults,
      ...caseFaults,
      ...incomeFaults,
      ...segmentFaults,
      ...programmeFaults,
      ...scenarioFaults,
      ...indicatorFaults,
      ...realisedFaults,
    ].map((fault) => [fault.title, fault] as const),
  )('%s', (_, fault) => {
    const problems = problemsOf(withFaults([fault]), language)
    expect(problems.map(({ code, path }) => ({ code, path }))).toEqual([{ code: fault.code, path: fault.path }])
    const problem = problems[0]!
    const words = fault[language]
    expect(problem.value).toEqual(fault.value)
    expect(problem.message).toMatch(words.message)
    expect(problem.remedy).toMatch(words.remedy)
    if (words.reason !== undefined) expect(problem.reason).toMatch(words.reason)
  })
})

describe('a number with a fault of its own', () => {
  it('leaves no scenario that names it dangling', () => {
    const input = soundCase()
    put(input, ['costItems', 0, 'price'], 'veel')
    put(input, ['scenarios'], [{ id: 's', set: { 'costItems.ggz.price': 100 } }])
    expect(problemsOf(input).map(({ code }) => code)).toEqual(['not-a-number'])
  })
  it('nor does a line without an id', () => {
    const input = soundCase()
    put(input, ['costItems', 0, 'id'], undefined)
    put(input, ['scenarios'], [{ id: 's', set: { 'costItems.ggz.price': 100 } }])
    expect(problemsOf(input).map(({ code }) => code)).toEqual(['missing'])
  })
})

describe('several faults at once', () => {
  const titled = (title: string): Fault => {
    const fault = [...fieldFaults, ...caseFaults].find((each) => each.title === title)
    if (fault === undefined) throw new Error(`no fault '${title}'`)
    return fault
  }

  it('are all reported: faults of fields do not hide those between fields', () => {
    const faults = [
      'a missing field comes with an example',
      'negative households',
      'a percentage of 25 in the place of 0.25',
      'thirds in three decimals: says by how much',
      'a horizon above 100 years',
      'a recipient who does not exist',
      'a discount schedule out of order',
      'an effect that says twice what changes',
      'an order that lacks an intervention',
    ].map(titled)
    const found = problemsOf(withFaults(faults)).map(({ code, path }) => JSON.stringify([code, path]))
    expect(new Set(found)).toEqual(new Set(faults.map(({ code, path }) => JSON.stringify([code, path]))))
    expect(found).toHaveLength(faults.length)
  })

  it('of a line that is no line does not make references to others dangle', () => {
    const input = soundCase()
    put(input, ['costItems', 1], 3)
    put(input, ['parties', 2, 'kind'], 'gezin')
    expect(problemsOf(input).map(({ code }) => code)).toEqual(['unknown-choice', 'wrong-type'])
  })

  it('of an id that is ill-formed does not make what refers to it dangle', () => {
    const input = soundCase()
    put(input, ['targetGroups', 1, 'id'], 'Jongeren')
    put(input, ['costItems', 2, 'targetGroup'], 'Jongeren')
    expect(problemsOf(input).map(({ code, path }) => [code, path[0]])).toEqual([
      ['bad-id', 'targetGroups'],
      ['bad-id', 'costItems'],
    ])
  })

  it('name what they are about', () => {
    const input = soundCase()
    put(input, ['interventions', 0, 'effects', 0, 'reduction'], -50)
    expect(problemsOf(input)[0]?.subject).toBe("interventie 'team', effect 'ggz'")
    expect(problemsOf(input, 'en')[0]?.subject).toBe("intervention 'team', effect 'ggz'")
  })

  it('are reported up to 200, and the last says how many more there are', () => {
    const input = soundCase()
    put(
      input,
      ['costItems'],
      Array.from({ length: 300 }, () => 0),
    )
    put(input, ['interventions'], [])
    const problems = problemsOf(input)
    expect(problems).toHaveLength(200)
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', value: 101 })
    expect(problems.at(-1)?.message).toBe('er zijn nog 101 problemen')
  })
})

describe('what looks like a fault and is none', () => {
  const sound = (title: string, puts: Fault['puts']): readonly [string, Fault['puts']] => [title, puts]
  it.each([
    sound('a negative reduction raises use', [[['interventions', 0, 'effects', 0, 'reduction'], -2]]),
    sound('an effect that is wholly ascribed to others', [
      [
        ['interventions', 0, 'effects', 0, 'outside'],
        [
          { project: 'Wijkteam', share: 0.4, reason: 'a' },
          { project: 'POH', share: 0.6, reason: 'b' },
        ],
      ],
    ]),
    sound('two effects on one item with ids of their own', [
      [['interventions', 0, 'effects', 1], { id: 'ook', costItem: 'ggz', amount: -5, evidence: 'possible' }],
    ]),
    sound('a price year without an index value that is the case’s own', [
      [['prices'], { level: 2299 }],
      [['costItems', 0, 'price'], { value: 1, priceLevel: 2299 }],
    ]),
    sound('the same societal effect of two interventions', [
      [['interventions', 0, 'societalEffects', 0, 'valuationGroup'], 'geluk'],
      [
        ['interventions', 1, 'societalEffects'],
        [
          {
            id: 'geluk',
            beneficiary: 'huishouden',
            volume: 0.1,
            price: 1000,
            evidence: 'possible',
            valuationGroup: 'geluk',
          },
        ],
      ],
    ]),
    sound('one valuation group in two target groups', [
      [['costItems', 0, 'valuationGroup'], 'zorg'],
      [['costItems', 2, 'valuationGroup'], 'zorg'],
    ]),
    sound('a transfer beside a cost in one valuation group', [
      [['costItems', 0, 'valuationGroup'], 'zorg'],
      [['costItems', 1, 'valuationGroup'], 'zorg'],
    ]),
    sound('exactly 100 years by month', [[['timeline'], { from: '2022-01', through: '2121-12', step: 'month' }]]),
    // 120 households in a year, each half a year in effect: never more than 60 at a time.
    sound('more entering than the group holds, if effects end in time', [
      [['interventions', 0, 'enrolment', 0, 'households'], 120],
      [['interventions', 0, 'effects', 0, 'profile'], { duration: 6 }],
      [['interventions', 0, 'societalEffects'], []],
    ]),
    sound('more entering than the group holds, if a delay moves them past the horizon', [
      [['interventions', 0, 'enrolment', 0, 'households'], 120],
      [['startDelay'], 52],
      [['beyondHorizon'], 'accept'],
    ]),
    sound('the group filled to the last household', [[['interventions', 0, 'enrolment', 0, 'households'], 100]]),
    sound('undefined fields, as programs write them', [[['question'], undefined]]),
  ])('%s', (_, puts) => {
    const input = soundCase()
    for (const [path, value] of puts) put(input, path, value)
    expect(problemsOf(input)).toEqual([])
  })
})
