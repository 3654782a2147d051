import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Problem } from '../../src/case/index.js'
import { fixed, put, soundCase } from './faults.js'

/** A case of a price level with an amount of another year. */
const converting = (level: number, from: number, prices: object = {}): unknown => {
  const input = soundCase()
  put(input, ['prices'], { level, ...prices })
  put(input, ['costItems', 0, 'price'], { value: 100, priceLevel: from })
  return input
}

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems
}

describe('an amount of another year than the price level', () => {
  it('is advised an index that knows both years, and writing it solves it', () => {
    const input = converting(2025, 2021)
    const [problem] = problemsOf(input)
    expect(problem?.remedy).toContain('index: cbs-cpi')
    expect(problemsOf(fixed(input, problem!.fix!))).toEqual([])
  })

  it('is advised a series of the case where only that knows both years', () => {
    const input = converting(2026, 2021, { indices: [{ id: 'zorg', source: 'x', values: { 2021: 100, 2026: 120 } }] })
    const [problem] = problemsOf(input)
    expect(problem?.remedy).toContain('index: zorg')
    expect(problemsOf(fixed(input, problem!.fix!))).toEqual([])
  })

  it('is not advised an index that lacks one of them: it says so at once, and what does help', () => {
    const [problem, ...others] = problemsOf(converting(2027, 2021))
    expect(others).toEqual([])
    expect(problem).not.toHaveProperty('fix')
    expect(problem?.reason).toBe('geen meegeleverde of eigen prijsindex kent zowel 2021 als 2027')
    expect(problem?.remedy).not.toContain('cbs-cpi')
    expect(problem?.remedy).toMatch(
      /in euro’s van 2027 \(priceLevel: 2027\), of voeg aan prices\.indices een eigen reeks toe met cijfers voor 2021 en 2027/,
    )
    const own = converting(2027, 2021, {
      index: 'eigen',
      indices: [{ id: 'eigen', source: 'x', values: { 2021: 100, 2027: 120 } }],
    })
    expect(problemsOf(own)).toEqual([])
  })

  it('under an index that lacks its year is advised another that has both', () => {
    const input = converting(2024, 2021, { index: 'vng-ova-ppc' })
    const [problem] = problemsOf(input)
    expect(problem).toMatchObject({
      path: ['costItems', 0, 'price', 'priceLevel'],
      fix: { kind: 'write', path: ['costItems', 0, 'price', 'index'], value: 'cbs-cpi' },
    })
    expect(problem?.remedy).toContain('index: cbs-cpi')
    expect(problemsOf(fixed(input, problem!.fix!))).toEqual([])
  })
})

describe('a series with keys that are no years', () => {
  it('reports these keys, and nothing that only follows from them', () => {
    const indices = [{ id: 'gdp', source: 'GDP deflator', values: { '2010-11': 86.18, '2013-14': 91.03 } }]
    const problems = problemsOf(converting(2013, 2010, { index: 'gdp', indices }))
    expect(problems.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['bad-year', '2010-11'],
      ['bad-year', '2013-14'],
    ])
    expect(JSON.stringify(problems)).not.toContain('NaN')
  })
})
