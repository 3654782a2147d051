import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, resultsJson } from '../../src/index.js'
import { run } from '../../src/cli/program.js'
import { resultsJsonSchema, resultsSchema } from '../../src/report/json/results-schema.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { readCase } from '../../src/yaml/index.js'

const example = (): string => {
  const read = readCase(readFileSync('examples/aandachtshuishoudens.yaml', 'utf8'))
  if (!read.ok) throw new Error('the example is not in order')
  return resultsJson(calculate(read.businessCase))
}

/** Every text and number in a JSON value. */
const leaves = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]

describe('the results as JSON', () => {
  it('follow their schema for the worked example', () => {
    const parsed = resultsSchema.safeParse(JSON.parse(example()))
    expect(parsed.error?.issues).toBeUndefined()
  })

  it('follow their schema for any case, without -0 and without NaN', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        const parsed = parseBusinessCase(input)
        if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'))
        const json: unknown = JSON.parse(resultsJson(calculate(parsed.businessCase)))
        expect(resultsSchema.safeParse(json).error?.issues).toBeUndefined()
        expect(leaves(json).filter((leaf) => leaf === '-0' || leaf === 'NaN')).toEqual([])
      }),
    )
  })

  it.each([
    ['a field more', (results: Record<string, unknown>) => ({ ...results, extra: 1 })],
    [
      'a field less',
      (results: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(results).filter(([key]) => key !== 'society')),
    ],
    ['another version', (results: Record<string, unknown>) => ({ ...results, format: 'mbc-results/2' })],
    ['an amount as a number', (results: Record<string, unknown>) => ({ ...results, ladder: [{ beyondHorizon: 0 }] })],
  ])('are refused with %s', (_, spoil) => {
    const json = JSON.parse(example()) as Record<string, unknown>
    expect(resultsSchema.safeParse(spoil(json)).success).toBe(false)
  })
})

describe('the JSON Schema of the results', () => {
  it('is what results.schema.json holds (npm run results-schema)', () => {
    expect(JSON.parse(readFileSync('results.schema.json', 'utf8'))).toEqual(resultsJsonSchema())
  })

  it('is what `mbc schema --results` prints', async () => {
    let printed = ''
    const code = await run(['schema', '--results'], {
      out: (text) => (printed += text),
      err: (text) => (printed += text),
    })
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toEqual(resultsJsonSchema())
  })

  it('names its dialect and itself, and refers only to what it defines', () => {
    const schema = resultsJsonSchema()
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).toBe('urn:maatschappelijke-businesscase:results:1')
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    const defined = Object.keys(schema['$defs'] as object)
    expect([...new Set(references)].sort()).toEqual(defined.sort())
    expect(defined).toEqual(expect.arrayContaining(['party', 'flow', 'decimal']))
  })
})
