import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, pathText, type Path, type Problem } from '../../src/case/index.js'
import { put, soundCase } from './faults.js'
import { placesOf } from './slips.js'
import { wholeCase } from './whole-case.js'

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseBusinessCase(input, { language: 'en' })
  return parsed.ok ? [] : parsed.problems
}

describe('a text without a sign in it, as a form has it of a field that was left open', () => {
  const inPlaceOf = (path: Path, blank: string): readonly string[] => {
    const input = wholeCase()
    put(input, path, blank)
    return problemsOf(input)
      .filter((problem) => pathText(problem.path) === pathText(path) && problem.code !== 'empty')
      .map(({ code, message }) => `${pathText(path)}: ${code} ${message}`)
  }

  it('is empty wherever something else belongs', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(wholeCase()).slice(1)),
        fc.constantFrom('', ' ', '\t\n'),
        (path, blank) => {
          expect(inPlaceOf(path, blank)).toEqual([])
        },
      ),
    )
  })

  it('leads to no record either', () => {
    expect(inPlaceOf(['costItems', 0, 'price', 'reference'], '')).toEqual([])
  })

  it('is no other unit than that of the group that households move to', () => {
    const input = wholeCase()
    put(input, ['targetGroups', 2, 'unit'], '')
    expect(problemsOf(input).map(({ code }) => code)).toEqual(['empty'])
  })

  it('leaves what refers to the line alone, as a missing id does', () => {
    const input = soundCase()
    put(input, ['parties', 0, 'id'], '')
    expect(problemsOf(input).map(({ code }) => code)).toEqual(['empty'])
  })

  it.each<[string, Path, RegExp]>([
    ['a number', ['costItems', 0, 'volume'], /^Fill in a value, for example 30\.?/],
    ['an amount', ['costItems', 0, 'price'], /^Fill in a value, for example 110/],
    ['a month', ['timeline', 'from'], /^Fill in a value, for example 2022-01/],
    ['a year', ['prices', 'level'], /^Fill in a value, for example 2/],
    ['an id', ['parties', 0, 'id'], /^Fill in a value, for example /],
    ['a reference', ['costItems', 0, 'targetGroup'], /^Fill in a value, for example gezinnen/],
    ['a choice', ['costItems', 0, 'nature'], /or remove the field\. Choose from: resource, transfer\.$/],
    ['a kind', ['interventions', 0, 'costs', 0, 'kind'], /Choose from: /],
    ['a list', ['costItems'], /^Fill in a value/],
    ['an object', ['timeline'], /^Fill in a value, for example \{/],
    ['yes or no', ['budget'], /^Fill in a value/],
  ])('in the place of %s says what belongs there', (_, path, remedy) => {
    const input = soundCase()
    put(input, path, '')
    const [problem, ...others] = problemsOf(input).filter((each) => each.path.length === path.length)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'empty', path, value: '', message: 'is empty' })
    expect(problem?.remedy).toMatch(remedy)
  })

  it('of a field that takes any text is still one', () => {
    const input = soundCase()
    put(input, ['question'], ' ')
    expect(problemsOf(input)).toEqual([])
  })
})
