import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Path, type Problem } from '../../src/case/index.js'
import { valueAt } from '../../src/case/paths/value-at.js'
import { readCase } from '../../src/yaml/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { fixed, put, soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems
}

/** All places of a value, from the root down. */
const placesOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, part]) =>
          placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

const GONE = Symbol('gone')
const MISSPELLED = Symbol('misspelled')

/** What people and programs write in the place of what belongs there, given that. */
const faults: Readonly<Record<string, (right: unknown) => unknown>> = {
  'left open': () => null,
  'no text': () => '',
  'a number': () => 5,
  'a text': () => 'Zo’n tekst!',
  'a yes': () => true,
  'an empty list': () => [],
  'an empty object': () => ({}),
  'a list of it': (right) => [right],
  'a list of two': () => [1, 2],
  'an object with it': (right) => ({ value: right }),
  'an object with something else': () => ({ iets: 1 }),
  'in quotes': (right) => (typeof right === 'number' ? String(right) : right),
  'a percentage': (right) => (typeof right === 'number' ? right * 100 : 40),
  'a percentage as text': () => '40%',
  'a percentage above all': () => '250 %',
  negative: (right) => (typeof right === 'number' ? -right : -1),
  'not whole': (right) => (typeof right === 'number' ? right + 0.5 : 1.5),
  'very large': () => 1e30,
  'a year': () => 2024,
  'a month that is none': () => '2024-13',
  'a month out of range': () => '9999-12',
  'a month in one digit': () => '2024-3',
  'a day': () => '2024-03-01',
  'another word': (right) => (typeof right === 'string' ? `${right}x` : 'anders'),
  'in capitals': (right) => (typeof right === 'string' ? right.toUpperCase() : 'ANDERS'),
  'an id that is nowhere': () => 'onbekend',
  'not there': () => GONE,
  misspelled: () => MISSPELLED,
}

const withFault = (sound: unknown, path: Path, fault: unknown): unknown => {
  const input = structuredClone(sound)
  if (fault !== MISSPELLED) put(input, path, fault === GONE ? undefined : fault)
  else if (typeof path.at(-1) === 'string') return fixed(input, { kind: 'rename', path, to: `${String(path.at(-1))}x` })
  return input
}

const isAt = (place: Path, { path }: Problem): boolean => place.every((step, at) => path[at] === step)
const nameOf = ({ code, path }: Problem): string => `${code} ${path.join('.')}`

/** Every fix that is offered takes its problem away, and brings no other at the place that it is about. */
const everyFixHelps = (input: unknown, fault: string): void => {
  const before = problemsOf(input)
  const known = new Set(before.map(nameOf))
  for (const problem of before) {
    // Plain data can always be read: this is said of a fault of our own.
    expect(problem.code, fault).not.toBe('unreadable')
    expect(`${problem.message} ${problem.reason ?? ''} ${problem.remedy}`, fault).not.toMatch(
      /\bNaN\b|undefined|Infinity|\[object|iets anders/,
    )
    // What is shown as an example can be applied.
    if (
      /^Schrijf bijvoorbeeld|, bijvoorbeeld: /.test(problem.remedy) &&
      problem.code !== 'bad-year' &&
      problem.code !== 'bad-id'
    )
      expect(problem.fix, `${nameOf(problem)}: ${problem.remedy}`).toBeDefined()
    if (problem.fix === undefined) continue
    const after = problemsOf(fixed(input, problem.fix))
    const about = `${fault}: ${nameOf(problem)}: ${problem.remedy} -> ${JSON.stringify(problem.fix)}`
    expect(after.map(nameOf), about).not.toContain(nameOf(problem))
    const place = problem.fix.kind === 'rename' ? [...problem.fix.path.slice(0, -1), problem.fix.to] : problem.fix.path
    expect(
      after
        .filter((other) => isAt(place, other) && !known.has(nameOf(other)))
        .map((other) => `${nameOf(other)}: ${other.message}`),
      about,
    ).toEqual([])
  }
}

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

describe('a fix that is offered', () => {
  it('fits the fields beside it: 5 % is no middle between 10 and 30 %', () => {
    for (const mode of [5, '5%', '40%', 40]) {
      const input = soundCase()
      const path: Path = ['interventions', 0, 'effects', 0, 'reduction']
      put(input, path, { low: 0.1, mode, high: 0.3 })
      expect(problemsOf(input).map(nameOf)).toEqual([
        expect.stringContaining('interventions.0.effects.0.reduction.mode'),
      ])
      everyFixHelps(input, `mode ${mode}`)
    }
  })

  it('helps in faulty copies of the examples and of a case with all fields', { timeout: 300_000 }, () => {
    const cases = readdirSync(examples)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => {
        const read = readCase(readFileSync(`${examples}${file}`, 'utf8'))
        if (!read.ok) throw new Error(file)
        return read.data
      })
    fc.assert(
      fc.property(
        fc
          .constantFrom<unknown[]>(soundCase(), wholeCase(), wholeCase(), ...cases)
          .chain((sound) => fc.tuple(fc.constant(sound), fc.constantFrom(...placesOf(sound).slice(1)))),
        fc.constantFrom(...Object.entries(faults)),
        ([sound, path], [name, faultOf]) => {
          everyFixHelps(withFault(sound, path, faultOf(valueAt(sound, path))), `${name} at ${path.join('.')}`)
        },
      ),
    )
  })

  it.each<[string, Path, unknown]>([
    ['a party outside the region', ['parties', 0, 'id'], 'gemeentex'],
    ['a fund that pays costs', ['parties', 6, 'id'], 'onbekend'],
    ['a year before that of the rate above it', ['discounting', 'schedule', 1, 'fromYear'], { iets: 1 }],
    ['an id that another effect goes by', ['interventions', 0, 'effects', 0, 'id'], 5],
    ['a month before that of the payers above them', ['costItems', 0, 'payers', 1, 'from'], '2020-3'],
  ])('is not %s', (title, path, fault) => {
    const input = withFault(wholeCase(), path, fault)
    expect(problemsOf(input)).not.toEqual([])
    everyFixHelps(input, title)
  })

  it('helps in faulty copies of generated cases', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        businessCaseArbitrary(),
        fc.nat(),
        fc.constantFrom(...Object.entries(faults)),
        (sound, at, [name, faultOf]) => {
          const places = placesOf(sound).slice(1)
          const path = places[at % places.length]!
          everyFixHelps(withFault(sound, path, faultOf(valueAt(sound, path))), `${name} at ${path.join('.')}`)
        },
      ),
    )
  })
})
