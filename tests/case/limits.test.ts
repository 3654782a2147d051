import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { parseBusinessCase, type Path } from '../../src/case/index.js'
import { limits } from '../../src/case/reading/limits.js'
import { caseSchema } from '../../src/case/parts/business-case.js'
import { schemaAt } from '../../src/case/grammar/likely-schema.js'
import { put, soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

/** What the field at a place of a whole case says of a value by itself. */
const issuesAt = (path: Path, value: unknown): string => {
  const schema = schemaAt(caseSchema, wholeCase(), path)
  if (schema === undefined) throw new Error(path.join('.'))
  const read = z.safeParse(schema, value, { jitless: true })
  return read.success ? '' : JSON.stringify(read.error.issues)
}

const faultsOf = (input: unknown): readonly string[] => {
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a list at its limit is taken, and one line more is not:', () => {
  const item = ['costItems', 0]
  const team = ['interventions', 0]
  it.each<[number, Path]>([
    [50, ['parties']],
    [100, ['targetGroups']],
    [2000, ['costItems']],
    [200, ['interventions']],
    [100, ['settlements']],
    [200, ['agreements']],
    [500, ['pm']],
    [500, ['correlations']],
    [50, ['scenarios']],
    [50, ['variants']],
    [200, ['variants', 0, 'interventions', 'out']],
    [200, ['variants', 0, 'interventions', 'in']],
    [50, ['prices', 'indices']],
    [100, ['discounting', 'schedule']],
    [200, ['attribution', 'order']],
    [100, [...item, 'payers']],
    [200, [...team, 'enrolment']],
    [200, [...team, 'costs']],
    [500, [...team, 'effects']],
    [500, [...team, 'societalEffects']],
    [20, [...team, 'effects', 0, 'outside']],
    [50, ['settlements', 0, 'members']],
    [2000, ['settlements', 2, 'costItems']],
    [200, ['agreements', 5, 'advances']],
    [50, ['fund', 'deposits']],
    [200, ['fund', 'endowments']],
    [200, ['fund', 'use', 'payments']],
  ])('%i of %j', (most, path) => {
    expect(issuesAt(path, Array<number>(most).fill(0))).not.toContain('too_big')
    expect(issuesAt(path, Array<number>(most + 1).fill(0))).toContain('"code":"too_big"')
  })

  it('1000 outcomes of an uncertain number', () => {
    const outcomes = (count: number): unknown => ({
      outcomes: Array.from({ length: count }, () => ({ value: 1, probability: 1 / count })),
    })
    expect(issuesAt([...item, 'volume'], outcomes(1000))).toBe('')
    expect(issuesAt([...item, 'volume'], outcomes(1001))).toContain('"code":"too_big"')
  })
})

describe('a number at its limit is taken, and one beyond is not:', () => {
  const team = ['interventions', 0]
  it.each<[string, Path, readonly (number | string)[], readonly (number | string)[]]>([
    ['a share', [...team, 'success'], [0, 1], ['-0.0000000001', '1.0000000001']],
    ['a reduction', [...team, 'effects', 0, 'reduction'], [-10, 1], ['-10.0000000001', '1.0000000001']],
    ['a growth', ['costItems', 0, 'volumeGrowth'], ['-0.9999999999', '0.9999999999'], [-1, 1]],
    ['inflation', ['prices', 'inflation'], ['-0.9999999999', '0.9999999999'], [-1, 1]],
    ['months', [...team, 'startDelay'], [0, 1200], [-1, 1201, 0.5]],
    ['a volume', ['costItems', 0, 'volume'], [0, 1e9], ['-0.1', '1000000000.1']],
    ['a volume of welfare', [...team, 'societalEffects', 0, 'volume'], [-1e9, 1e9], ['-1000000000.1', '1000000000.1']],
    ['households', ['targetGroups', 0, 'households'], ['0.0000000001', 1e8], [0, '100000000.1']],
    ['households that enter', [...team, 'enrolment', 0, 'households'], [0, 1e8], ['-0.1', '100000000.1']],
    ['an index number', ['prices', 'indices', 0, 'values', '2021'], ['0.0000000001', 1e9], [0, '1000000000.1']],
    ['a price', ['costItems', 0, 'price'], [0, 1e15], ['-0.01', '1000000000000000.1']],
    ['a cost of capacity', ['costItems', 0, 'cashable', 'capacity', 'cost'], ['0.01', 1e15], [0, '1000000000000000.1']],
    [
      'an amount saved',
      [...team, 'effects', 2, 'amount'],
      [-1e15, 1e15],
      ['-1000000000000000.1', '1000000000000000.1'],
    ],
    ['a return', ['agreements', 5, 'maximumReturn'], [0, 1], ['-0.0000000001', '1.0000000001']],
    ['a year', ['prices', 'level'], [1900, 2300], [1899, 2301]],
    ['a year of discounting', ['discounting', 'schedule', 0, 'fromYear'], [0, 400], [-1, 401]],
    ['years of use', ['settlements', 2, 'years'], [1, 10], [0, 11]],
    ['a month', ['timeline', 'from'], ['1900-01', '2300-12'], ['1899-12', '2301-01']],
  ])('%s', (_, path, within, beyond) => {
    for (const value of within) expect(issuesAt(path, value), String(value)).toBe('')
    for (const value of beyond) expect(issuesAt(path, value), String(value)).not.toBe('')
  })

  it.each<[Path, number]>([
    [['name'], 200],
    [['description'], 5000],
    [['parties', 0, 'id'], 63],
  ])('%j in characters', (path, most) => {
    expect(issuesAt(path, 'x'.repeat(most))).toBe('')
    expect(issuesAt(path, 'x'.repeat(most + 1))).not.toBe('')
    expect(issuesAt(path, '')).not.toBe('')
  })
})

describe('what no field limits is limited as a whole:', () => {
  const described = (value: unknown): unknown => ({ ...soundCase(), description: value })
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1)

  it('a text', () => {
    expect(faultsOf(described('x'.repeat(limits.text)))).toEqual(['too-long description'])
    expect(parseBusinessCase(described('x'.repeat(limits.text)))).toMatchObject({
      problems: [{ message: expect.stringContaining('hoogstens 5000') as string }],
    })
    expect(parseBusinessCase(described('x'.repeat(limits.text + 1)))).toMatchObject({
      problems: [{ message: `de tekst is langer dan ${limits.text} tekens` }],
    })
  })

  it('a list', () => {
    const pm = (count: number): unknown => ({ ...soundCase(), pm: Array<number>(count).fill(0) })
    expect(parseBusinessCase(pm(limits.list))).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ message: `de lijst telt ${limits.list} regels; hoogstens 500` }),
      ]) as unknown,
    })
    expect(parseBusinessCase(pm(limits.list + 1))).toMatchObject({
      problems: [{ message: `de lijst is langer dan ${limits.list} regels` }],
    })
  })

  it('depth', () => {
    // The case itself is the first level.
    expect(faultsOf(described(nested(limits.depth - 1)))).not.toContain('too-deep')
    expect(faultsOf(described(nested(limits.depth - 1))).some((code) => code.startsWith('too-deep'))).toBe(false)
    expect(faultsOf(described(nested(limits.depth + 1))).some((code) => code.startsWith('too-deep'))).toBe(true)
  })

  it('effects that share one saving', () => {
    const sharing = (count: number): readonly string[] => {
      const input = soundCase()
      put(input, ['interventions', 1], undefined)
      put(
        input,
        ['interventions'],
        [
          {
            ...(input['interventions'] as object[])[0],
            effects: Array.from({ length: count }, (_, at) => ({
              id: `e${at}`,
              costItem: 'ggz',
              reduction: 0.001,
              evidence: 'possible',
            })),
          },
        ],
      )
      return faultsOf(input)
    }
    expect(sharing(limits.sharing)).toEqual([])
    expect(sharing(limits.sharing + 1)).toEqual([`too-many interventions.0.effects.${limits.sharing}`])
  })
})
