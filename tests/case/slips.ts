import type { Path } from '../../src/case/index.js'
import { valueAt } from '../../src/case/paths/value-at.js'
import { fixed, put } from './faults.js'

/** All places of a value, from the root down. */
export const placesOf = (value: unknown, path: Path = []): readonly Path[] =>
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
export const slips: Readonly<Record<string, (right: unknown) => unknown>> = {
  'left open': () => null,
  'no text': () => '',
  'a space': () => ' ',
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

/** A copy in which a slip stands at a place. */
export const withSlip = (sound: unknown, path: Path, slip: (right: unknown) => unknown): unknown => {
  const input = structuredClone(sound)
  const fault = slip(valueAt(sound, path))
  if (fault !== MISSPELLED) put(input, path, fault === GONE ? undefined : fault)
  else if (typeof path.at(-1) === 'string') return fixed(input, { kind: 'rename', path, to: `${String(path.at(-1))}x` })
  return input
}
