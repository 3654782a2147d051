import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Path, type Problem } from '../../src/case/index.js'
import { parseCasus } from '../../src/casus/index.js'
import { family } from '../casus/family.js'
import { allProblems } from './all-problems.js'
import { caseFaults } from './case-faults.js'
import { placesOf, slips, withSlip } from './slips.js'
import { put, soundCase, type Fault } from './faults.js'
import { fieldFaults } from './field-faults.js'
import { incomeFaults } from './income-faults.js'
import { indicatorFaults } from './indicator-faults.js'
import { programmeFaults } from './programme-faults.js'
import { realisedFaults } from './realised-faults.js'
import { scenarioFaults } from './scenario-faults.js'
import { segmentFaults } from './segment-faults.js'
import { wholeCase } from './whole-case.js'

const faults: readonly Fault[] = [
  ...fieldFaults,
  ...caseFaults,
  ...incomeFaults,
  ...segmentFaults,
  ...programmeFaults,
  ...scenarioFaults,
  ...indicatorFaults,
  ...realisedFaults,
]

const withFault = ({ puts }: Fault): unknown => {
  const input = soundCase()
  for (const [path, value] of puts) put(input, path, structuredClone(value))
  return input
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(NUMBER)].map(([shown]) => Number(shown.replaceAll(',', '')))
const quotedIn = (text: string): readonly string[] => [...text.matchAll(/'([^']*)'/g)].map(([, words = '']) => words)

/** What an English message names and neither path, value nor values hold: a sentence of one's own could not name it. */
const unheld = ({ code, path, value, values, message: whole }: Problem): readonly string[] => {
  // What belongs here is shown with an example of how it is written.
  const message = code === 'wrong-type' ? whole.replace(/^this should be .*; it is /, '') : whole
  const held = [path, value ?? null, values ?? {}].map((each) => JSON.stringify(each)).join(' ')
  // Quoted or escaped signs are the same in the message and in what holds them.
  const plain = (text: string): string => text.replace(/[\\"]/g, '')
  const numbers = numbersIn(held)
  return [
    ...quotedIn(message).filter((words) => !plain(held).includes(plain(JSON.stringify(words)))),
    // An amount is shown in whole euros or cents.
    ...numbersIn(message.replace(/'[^']*'/g, ''))
      .filter(
        (shown) =>
          !numbers.some(
            (number) => Math.abs(number - shown) <= Math.abs(number) * 1e-5 + 0.5 * Number(message.includes('€')),
          ),
      )
      .map(String),
  ]
}

const isHeld = (problem: Problem, about: string): void => {
  expect(unheld(problem), `${about}: ${problem.code}: ${problem.message} ${JSON.stringify(problem.values)}`).toEqual([])
  expect(JSON.parse(JSON.stringify(problem.values ?? {})), about).toEqual(problem.values ?? {})
  expect(problem.values, about).not.toEqual({})
}

describe('what the message of a problem names', () => {
  it.each(faults.map((fault) => [fault.title, fault] as const))('stands in its values: %s', (title, fault) => {
    const problems = allProblems(withFault(fault), 'en')
    expect(problems).toHaveLength(1)
    for (const problem of problems) isHeld(problem, title)
  })

  it('stands there whatever is written in a field', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(wholeCase()).slice(1)),
        fc.constantFrom(...Object.entries(slips)),
        (path, [name, slip]) => {
          for (const problem of allProblems(withSlip(wholeCase(), path, slip), 'en'))
            isHeld(problem, `${name} at ${path.join('.')}`)
        },
      ),
    )
  })

  it.each<[string, Path, unknown]>([
    ['a casus that is too long', ['timeline', 'through'], '2300-12'],
    ['an event outside its months', ['events', 0, 'month'], '1999-01'],
    ['a plan of an event that is not there', ['events', 0, 'plan'], 'zomaar'],
    ['a volume of a service that is not there', ['plans', 0, 'volumes'], { zomaar: 1 }],
    ['payers that do not sum to 1', ['services', 0, 'payers'], { gemeente: 0.4 }],
  ])('stands there in a casus: %s', (title, path, value) => {
    const input = structuredClone(family()) as unknown
    put(input, path, value)
    const parsed = parseCasus(input, { language: 'en' })
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) for (const problem of parsed.problems) isHeld(problem, title)
  })
})

describe('the values of a problem', () => {
  const valuesOf = (path: Path, value: unknown): Problem['values'] => {
    const input = soundCase()
    put(input, path, value)
    const parsed = parseBusinessCase(input)
    return parsed.ok ? undefined : parsed.problems[0]?.values
  }

  it('of a number outside its limits are the limit', () => {
    expect(valuesOf(['costItems', 0, 'price'], -1)).toEqual({ least: 0 })
    expect(valuesOf(['interventions', 0, 'success'], 7000)).toEqual({ most: 1 })
  })

  it('of a field that was left open say what belongs there', () => {
    expect(valuesOf(['costItems', 0, 'nature'], '')).toEqual({ expected: 'choice', choices: ['resource', 'transfer'] })
    expect(valuesOf(['timeline', 'from'], '')).toEqual({ expected: 'month' })
    expect(valuesOf(['prices', 'level'], '')).toEqual({ expected: 'year', least: 1900, most: 2300 })
    expect(valuesOf(['costItems', 0, 'volume'], '')).toMatchObject({ expected: 'number' })
    expect(valuesOf(['costItems', 0, 'targetGroup'], '')).toEqual({ expected: 'id' })
    expect(valuesOf(['costItems'], '')).toEqual({ expected: 'list' })
  })

  it('of an id that is nowhere are the list, the ids in it and the nearest', () => {
    expect(valuesOf(['costItems', 0, 'targetGroup'], 'gezinen')).toEqual({
      list: 'targetGroups',
      known: ['gezinnen', 'jongeren'],
      nearest: ['gezinnen'],
    })
  })

  it('of a word that is no choice are the choices and the nearest', () => {
    expect(valuesOf(['costItems', 0, 'nature'], 'resorce')).toEqual({
      expected: 'choice',
      choices: ['resource', 'transfer'],
      nearest: ['resource'],
    })
  })

  it('of what is no number are the numbers that it may stand for', () => {
    expect(valuesOf(['costItems', 0, 'price'], '1.160,50')).toMatchObject({ expected: 'number', nearest: ['1160.50'] })
    expect(valuesOf(['costItems', 0, 'price'], '1.160')).toMatchObject({ nearest: ['1160', '1.1600'] })
  })

  it('of shares that do not sum to 1 are their sum and the difference', () => {
    expect(valuesOf(['costItems', 0, 'payers'], { gemeente: 0.4, zorgverzekeraar: 0.5 })).toEqual({
      total: 0.9,
      whole: 1,
      difference: 0.1,
    })
  })

  it('are the same in Dutch and in English', () => {
    for (const fault of faults) {
      const [nl, en] = (['nl', 'en'] as const).map((language) => allProblems(withFault(fault), language))
      expect(nl?.map(({ values }) => values)).toEqual(en?.map(({ values }) => values))
    }
  })
})
