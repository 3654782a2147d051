import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Path, type Problem } from '../../src/case/index.js'
import { readCase } from '../../src/yaml/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { fixed, put, soundCase } from './faults.js'
import { placesOf, slips, withSlip } from './slips.js'
import { wholeCase } from './whole-case.js'

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseBusinessCase(input)
  return parsed.ok ? [] : parsed.problems
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
        fc.constantFrom(...Object.entries(slips)),
        ([sound, path], [name, slip]) => {
          everyFixHelps(withSlip(sound, path, slip), `${name} at ${path.join('.')}`)
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
    const input = withSlip(wholeCase(), path, () => fault)
    expect(problemsOf(input)).not.toEqual([])
    everyFixHelps(input, title)
  })

  it('helps in faulty copies of generated cases', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        businessCaseArbitrary(),
        fc.nat(),
        fc.constantFrom(...Object.entries(slips)),
        (sound, at, [name, slip]) => {
          const places = placesOf(sound).slice(1)
          const path = places[at % places.length]!
          everyFixHelps(withSlip(sound, path, slip), `${name} at ${path.join('.')}`)
        },
      ),
    )
  })
})
