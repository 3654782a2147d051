import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Problem } from '../../src/case/index.js'
import { spread } from '../effort.js'
import { put, soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems
}

const faultsOf = (input: unknown): readonly (readonly [string, string])[] =>
  problemsOf(input).map(({ code, path }) => [code, path.join('.')])

/** What every answer holds: at least one problem, each with words, and nothing that JSON cannot carry. */
const isClear = (input: unknown): void => {
  for (const language of ['nl', 'en'] as const) {
    const parsed = parseBusinessCase(input, { language })
    if (parsed.ok) continue
    expect(parsed.problems.length).toBeGreaterThan(0)
    expect(parsed.problems.length).toBeLessThanOrEqual(200)
    for (const problem of parsed.problems) {
      expect(problem.code).not.toBe('unreadable')
      expect(problem.message).not.toMatch(/undefined|\[object/)
      // Only what is written as such is called so.
      if (problem.code !== 'not-finite')
        expect(`${problem.message} ${problem.reason ?? ''}`).not.toMatch(/\bNaN\b|Infinity/)
      expect(`${problem.reason ?? ''} ${problem.remedy}`).not.toMatch(
        /undefined|\[object|\bNaN\b|Infinity|iets anders|something else/,
      )
      expect(problem.message.length).toBeGreaterThan(3)
      expect(problem.remedy.length).toBeGreaterThan(3)
    }
    expect(JSON.parse(JSON.stringify(parsed.problems))).toEqual(parsed.problems)
  }
}

/** All places of a value, from the root down. */
const places = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, part]) =>
          places(part, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

describe('whatever is given', () => {
  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        isClear,
      ),
    )
  })

  it('is answered also where a whole case has anything in one of its places', () => {
    const all = places(wholeCase()).filter((path) => path.length > 0)
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.oneof(fc.anything(), fc.constantFrom(25, -1, 'gemeente', '2030-01', {}, [], null, NaN, '.inf', 1e308)),
        (path, value) => {
          const input = structuredClone(wholeCase())
          put(input, path, value)
          isClear(input)
        },
      ),
    )
  })

  it('is answered also where a whole case has in one of its places what cannot be made text', () => {
    for (const path of spread(places(wholeCase()))) {
      if (path.length === 0) continue
      const input = structuredClone(wholeCase())
      put(input, path, { toString: 0 })
      isClear(input)
    }
  })

  it('is answered also where any one place of a whole case is gone', () => {
    for (const path of spread(places(wholeCase()))) {
      if (path.length === 0) continue
      const input = structuredClone(wholeCase())
      put(input, path, undefined)
      isClear(input)
    }
  })

  it('is answered the same with a second reading, and in the other language', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(parseBusinessCase(input)).toEqual(parseBusinessCase(input))
        const dutch = faultsOf(input)
        const english = parseBusinessCase(input, { language: 'en' })
        expect(english.ok ? [] : english.problems.map(({ code, path }) => [code, path.join('.')])).toEqual(dutch)
      }),
    )
  })
})

describe('prototypes', () => {
  it('are out of reach: forbidden keys are refused wherever they stand', () => {
    const input = JSON.parse(
      JSON.stringify(soundCase()).replace(
        '"name":"Proef"',
        '"name":"Proef","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
      ),
    ) as unknown
    expect(faultsOf(input)).toEqual([
      ['forbidden-key', '__proto__'],
      ['forbidden-key', 'constructor'],
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('are out of reach of tables too', () => {
    const input = soundCase()
    put(input, ['costItems', 0, 'payers'], JSON.parse('{"__proto__": 1}'))
    expect(faultsOf(input)).toEqual([['forbidden-key', 'costItems.0.payers.__proto__']])
  })

  it('lend no words: toString and the like are not known ids or choices', () => {
    const input = soundCase()
    put(input, ['costItems', 0, 'domain'], 'toString')
    put(input, ['costItems', 1, 'hasOwnProperty'], 1)
    expect(faultsOf(input)).toEqual([
      ['unknown-choice', 'costItems.0.domain'],
      ['unknown-key', 'costItems.1.hasOwnProperty'],
    ])
  })

  it('of the library are as they were after any input', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('__proto__', 'constructor', 'prototype', 'name', 'parties', 'prices'),
          fc.jsonValue(),
        ),
        (input) => {
          parseBusinessCase(input)
        },
      ),
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('what is no plain data', () => {
  it('is refused without running it', () => {
    let ran = false
    const input = soundCase()
    Object.defineProperty(input, 'question', {
      enumerable: true,
      get: () => {
        ran = true
        return 'x'
      },
    })
    expect(faultsOf(input)).toEqual([['not-data', 'question']])
    expect(ran).toBe(false)
  })

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    [
      'an instance of a class',
      new (class Foo {
        name = 'x'
      })(),
    ],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a large whole number', 10n],
  ])('%s is refused where it stands, and not also called missing', (_, value) => {
    expect(faultsOf({ ...soundCase(), name: value })).toEqual([['not-data', 'name']])
    expect(problemsOf({ ...soundCase(), name: value })[0]?.remedy).toMatch(/Schrijf een tekst/)
  })

  it('a proxy that throws is refused', () => {
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap')
        },
      },
    )
    expect(faultsOf({ ...soundCase(), name: trap })[0]).toEqual(['unreadable', ''])
  })

  it('an object that calls itself a decimal is an object', () => {
    const input = soundCase()
    put(input, ['costItems', 0, 'price'], { toStringTag: '[object Decimal]', value: 1 })
    expect(faultsOf(input)).toEqual([['unknown-key', 'costItems.0.price.toStringTag']])
  })
})

describe('size', () => {
  it('a cycle is refused where it closes', () => {
    const input = soundCase()
    input['pm'] = [input]
    expect(faultsOf(input)).toEqual([['cycle', 'pm.0']])
  })

  it('depth is bounded', () => {
    let deep: unknown = 1
    for (let level = 0; level < 10_000; level += 1) deep = [deep]
    expect(faultsOf({ ...soundCase(), description: deep })[0]?.[0]).toBe('too-deep')
  })

  it('the number of values is bounded, repetitions counted in full', () => {
    let bomb: unknown = 'lol'
    for (let level = 0; level < 25; level += 1) bomb = [bomb, bomb, bomb]
    expect(faultsOf({ ...soundCase(), description: bomb })).toEqual([['too-large', 'description']])
  })

  it('lists, sparse ones too, and texts are bounded', () => {
    expect(faultsOf({ ...soundCase(), pm: new Array(4_000_000_000) })).toEqual([['too-many', 'pm']])
    expect(faultsOf({ ...soundCase(), description: 'x'.repeat(100_001) })).toEqual([['too-long', 'description']])
  })

  it('of a list beyond its limit nothing else is reported, however faulty its lines', () => {
    const costItems = Array.from({ length: 2001 }, (_, at) => ({
      id: `post-${at}`,
      targetGroup: 'nergens',
      payers: 'niemand',
      price: 'veel',
    }))
    expect(faultsOf({ ...soundCase(), costItems, interventions: [] })).toEqual([['too-many', 'costItems']])
  })

  it('what is printed is short and cannot steer a terminal', () => {
    const [problem] = problemsOf({ ...soundCase(), name: `\u001b[31m${'x'.repeat(300)}` })
    expect(problem?.value).toBe(`\ufffd[31m${'x'.repeat(75)}…`)
  })
})
