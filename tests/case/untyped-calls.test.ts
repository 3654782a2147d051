import { describe, expect, it } from 'vitest'

import { calculate, explain, explanationText, figureReferences, parseBusinessCase, resultsJson, summaryText } from '../../src/index.js'
import { simulationText } from '../../src/report/simulation-text.js'
import { simulate, simulateSync } from '../../src/risk/index.js'
import { formatProblem, readCase } from '../../src/yaml/index.js'
import { soundCase } from './faults.js'

/** What a program without types would pass. */
const any = (value: unknown): never => value as never

describe('a call in a language that is not spoken', () => {
  it.each([['fr'], [null], [7], ['toString']])('%s is answered in Dutch', (language) => {
    const options = any({ language })
    expect(parseBusinessCase({ a: 1 }, options)).toEqual(parseBusinessCase({ a: 1 }))
    expect(readCase('a: 1', options)).toEqual(readCase('a: 1'))
    expect(readCase('a: [', options)).toEqual(readCase('a: ['))
    const problem = { path: [], message: 'leeg', remedy: 'Vul in.' }
    expect(formatProblem(problem, options)).toBe(formatProblem(problem))
  })

  it('and so are options that are none', () => {
    expect(parseBusinessCase({ a: 1 }, any(null))).toEqual(parseBusinessCase({ a: 1 }))
    expect(readCase('a: 1', any(null))).toEqual(readCase('a: 1'))
  })
})

describe('a call with something else than is expected says so in one line', () => {
  const parsed = parseBusinessCase(soundCase())
  it.each<[string, () => unknown, string]>([
    ['calculate', () => calculate(any(parsed)), 'calculate expects the businessCase of a parsed case'],
    ['calculate, of what was written', () => calculate(any(soundCase())), 'calculate expects the businessCase of a parsed case'],
    ['calculate, of nothing', () => calculate(any(undefined)), 'calculate expects the businessCase of a parsed case'],
    ['figureReferences', () => figureReferences(any(parsed)), 'figureReferences expects the businessCase of a parsed case'],
    ['explain', () => explain(any(soundCase()), 'gemeente.cash.npv'), 'explain expects the results of calculate'],
    ['simulateSync', () => simulateSync(any(parsed)), 'simulate expects the businessCase of a parsed case'],
    ['summaryText', () => summaryText(any(parsed)), 'summaryText expects the results of calculate'],
    ['resultsJson', () => resultsJson(any(parsed)), 'resultsJson expects the results of calculate'],
    ['simulationText', () => simulationText(any(parsed)), 'simulationText expects the results of simulate'],
    ['explanationText', () => explanationText(any({}), any(parsed)), 'explanationText expects the businessCase of a parsed case'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(new TypeError(message))
  })

  it('simulate, too', async () => {
    await expect(simulate(any(parsed))).rejects.toThrow(new TypeError('simulate expects the businessCase of a parsed case'))
  })
})
