import { describe, expect, it } from 'vitest'

import { equalShares, gaussLegendre } from '../../src/games/index.js'
import {
  calculate,
  Decimal,
  explain,
  explanationText,
  figureReferences,
  formatEuro,
  formatNumber,
  parseBusinessCase,
  resultsJson,
  roundToTotal,
  splitByShares,
  summaryText,
} from '../../src/index.js'
import { councilMemo, reportFiles } from '../../src/report/publication/index.js'
import { simulationText } from '../../src/report/text/simulation-text.js'
import { simulate, simulateSync, tornado } from '../../src/risk/index.js'
import { workbook } from '../../src/workbook/index.js'
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

describe('a call with something else than is expected says what it got, what it expects and what to do', () => {
  const parsed = parseBusinessCase(soundCase())
  if (!parsed.ok) throw new Error('not in order')
  const { businessCase } = parsed
  const results = calculate(businessCase)
  const copy = (value: unknown): never => any(JSON.parse(JSON.stringify(value)))
  const aCase = 'the businessCase of a parsed case, and got'
  const answer = 'the whole answer of parseBusinessCase or readCase. Pass its businessCase.'
  const written = 'a case as it is written. Parse it with parseBusinessCase first.'
  const jsonCase =
    'JSON of a case, or another copy (structuredClone, postMessage) of which the numbers are no Decimals. Keep or send caseInput(businessCase), and parse that with parseBusinessCase.'
  const jsonResults =
    'JSON of results, or another copy without the case or Decimals. Read it back with readResults of /report, or calculate the case again.'

  it.each<[string, () => unknown, string]>([
    ['calculate of an answer', () => calculate(any(parsed)), `calculate expects ${aCase} ${answer}`],
    ['calculate of what was written', () => calculate(any(soundCase())), `calculate expects ${aCase} ${written}`],
    ['calculate of nothing', () => calculate(any(undefined)), `calculate expects ${aCase} nothing (undefined).`],
    ['calculate of JSON of a case', () => calculate(copy(businessCase)), `calculate expects ${aCase} ${jsonCase}`],
    [
      'calculate of results',
      () => calculate(any(results)),
      `calculate expects ${aCase} the results of calculate. Pass their businessCase.`,
    ],
    ['calculate of a number', () => calculate(any(5)), `calculate expects ${aCase} the number 5.`],
    ['figureReferences', () => figureReferences(any(parsed)), `figureReferences expects ${aCase} ${answer}`],
    [
      'explain',
      () => explain(any(soundCase()), 'gemeente.cash.npv'),
      `explain expects the results of calculate, and got ${written}`,
    ],
    [
      'explain of a case',
      () => explain(any(businessCase), 'gemeente.cash.npv'),
      'explain expects the results of calculate, and got a case. Calculate it first.',
    ],
    ['simulateSync', () => simulateSync(any(parsed)), `simulate expects ${aCase} ${answer}`],
    ['tornado', () => tornado(any(parsed)), `tornado expects ${aCase} ${answer}`],
    [
      'summaryText',
      () => summaryText(any(parsed)),
      `summaryText expects the results of calculate, and got the whole answer of parseBusinessCase or readCase. Calculate its businessCase first.`,
    ],
    [
      'summaryText of a case',
      () => summaryText(any(businessCase)),
      'summaryText expects the results of calculate, and got a case. Calculate it first.',
    ],
    [
      'resultsJson',
      () => resultsJson(copy(results)),
      `resultsJson expects the results of calculate, and got ${jsonResults}`,
    ],
    [
      'simulationText',
      () => simulationText(any(businessCase)),
      'simulationText expects the results of simulate, and got a case. Simulate it first.',
    ],
    [
      'explanationText',
      () => explanationText(explain(results, 'gemeente.cash.npv'), any(parsed)),
      `explanationText expects ${aCase} ${answer}`,
    ],
    [
      'councilMemo',
      () => councilMemo(any(results)),
      "councilMemo expects results and the language they are read in, { results, language: 'nl' }, and got the results of calculate. Pass { results, language: 'nl' }.",
    ],
    [
      'formatEuro',
      () => formatEuro(any({})),
      "The amount to write is an object; state a number, a text of digits such as '1234.50', or a Decimal.",
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(expect.objectContaining({ message, code: 'wrong-kind' }))
  })

  it.each<[string, () => unknown, string]>([
    ['splitByShares', () => splitByShares(any({}), [1]), 'The amount to split is an object; state a finite number.'],
    [
      'splitByShares of NaN',
      () => splitByShares(1, [NaN]),
      'Share 1 of 1 is NaN; a share is a finite fraction from 0 to 1. State 25 % as 0.25.',
    ],
    [
      'roundToTotal',
      () => roundToTotal([1], any(Symbol('x'))),
      "The number of decimals to round to is a symbol; state a number, a text of digits such as '1234.50', or a Decimal.",
    ],
    [
      'roundToTotal of an endless Decimal',
      () => roundToTotal([new Decimal(Infinity)], 2),
      'Part 1 of 1 is Infinity; state a finite number.',
    ],
    [
      'formatNumber',
      () => formatNumber(5, any({})),
      "The number of decimals to write is an object; state a number, a text of digits such as '1234.50', or a Decimal.",
    ],
    [
      'gaussLegendre',
      () => gaussLegendre(any({})),
      "The number of points of quadrature is an object; state a number, a text of digits such as '1234.50', or a Decimal.",
    ],
    ['equalShares', () => equalShares(['a'], any({})), 'The amount to divide is an object; state a finite number.'],
  ])('also of numbers: %s', (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ message }))
  })

  it('also where a promise answers', async () => {
    const refusal = (message: string): unknown => expect.objectContaining({ message, code: 'wrong-kind' })
    await expect(simulate(any(parsed))).rejects.toThrow(refusal(`simulate expects ${aCase} ${answer}`))
    await expect(reportFiles(any(JSON.parse(resultsJson(results))), undefined)).rejects.toThrow(
      refusal(`reportFiles expects the results of calculate, and got ${jsonResults}`),
    )
    await expect(workbook(any(parsed))).rejects.toThrow(refusal(`workbook expects ${aCase} ${answer}`))
  })
})
