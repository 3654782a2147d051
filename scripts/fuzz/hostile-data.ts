import * as fc from 'fast-check'

import { soundCase } from '../../tests/case/faults.js'
import { soundData } from './sound-data.js'

type Data = Record<string, unknown>

const long = fc
  .tuple(
    fc.constantFrom(
      '1',
      '1.',
      '1,',
      '0',
      '9',
      ' ',
      '-',
      '1e',
      '2024-01',
      'a',
      'a-',
      'a.',
      'é',
      '😀',
      '\n',
      '\t',
      '(',
      '{',
      '"',
      '%',
      '€',
      '_',
      '/',
      '.',
    ),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('', 'x', '!', ' ', '1', '\n', 'e5'),
  )
  .map(([unit, part, end]) => unit.repeat(Math.round(10 ** (part ** 2 * 4.8))) + end)

/** A long text in a place of a case where something short is expected. */
const longValues = fc.tuple(soundData, fc.nat(), long, fc.boolean()).map(([data, at, text, isKey]) => {
  const holders: Data[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    holders.push(part as Data)
    Object.values(part).forEach(visit)
  }
  visit(data)
  const holder = holders[at % holders.length]
  if (holder === undefined) return data
  const keys = Object.keys(holder)
  holder[isKey || keys.length === 0 ? text : (keys[at % keys.length] ?? text)] = text
  return data
})

/** Depth in the place of a part of a case. */
const deep = fc
  .tuple(
    fc.constantFrom('name', 'description', 'parties', 'pm', 'timeline', 'x'),
    fc.integer({ min: 1, max: 120 }),
    fc.boolean(),
  )
  .map(([field, depth, isList]) => {
    let value: unknown = 1
    for (let level = 0; level < depth; level++) value = isList ? [value] : { a: value }
    return { ...soundCase(), [field]: value }
  })

const count = fc.double({ min: 0, max: 1, noNaN: true }).map((part) => Math.round(10 ** (part ** 2 * 2.3)))

/** Cases that are sound but large: long timelines by month, many items, and many interventions upon one of them. */
const large = fc
  .record({
    from: fc.constantFrom('1900-01', '1990-06', '2022-01'),
    through: fc.constantFrom('2026-12', '2049-12', '2121-12', '2300-12', '9999-12'),
    step: fc.constantFrom('month', 'quarter', 'year'),
    interventions: count,
    items: count,
    effects: fc.integer({ min: 0, max: 12 }),
    overlap: fc.constantFrom('additive', 'independent', undefined),
    duration: fc.constantFrom(undefined, 1, 12, 600, 100_000),
    households: fc.constantFrom(0, 1, 60, '1e15'),
  })
  .map(({ from, through, step, interventions, items, effects, overlap, duration, households }) => {
    const sound = soundCase()
    const [item] = sound['costItems'] as readonly Data[]
    return {
      ...sound,
      timeline: { from, through, step },
      ...(overlap === undefined ? {} : { attribution: { overlap } }),
      costItems: Array.from({ length: items + 1 }, (_, at) => ({ ...item, id: at === 0 ? 'ggz' : `ggz-${at}` })),
      interventions: Array.from({ length: interventions }, (_, at) => ({
        id: `i-${at}`,
        targetGroup: 'gezinnen',
        enrolment: [{ from: '2022-01', through: '2022-12', households, per: 'cohort' }],
        effects: Array.from({ length: Math.min(effects, items + 1) }, (_, of) => ({
          costItem: (at + of) % (items + 1) === 0 ? 'ggz' : `ggz-${(at + of) % (items + 1)}`,
          reduction: 0.01,
          evidence: 'probable',
          ...(duration === undefined ? {} : { profile: { duration } }),
        })),
      })),
    }
  })

/** One list of a case grown far beyond what a case needs. */
const grown = fc
  .tuple(
    fc.constantFrom('parties', 'targetGroups', 'costItems', 'interventions', 'pm', 'correlations', 'x'),
    fc.constantFrom(100, 1000, 2001, 9000),
    fc.boolean(),
  )
  .map(([field, length, isSound]) => {
    const sound = soundCase()
    const first = ((sound[field] ?? []) as readonly unknown[])[0] as object | undefined
    return {
      ...sound,
      [field]: Array.from({ length }, (_, at) => (isSound && first !== undefined ? { ...first, id: `n-${at}` } : at)),
    }
  })

/** A table with many keys where a case holds few. */
const tables = fc
  .tuple(
    fc.constantFrom('payers', 'price', 'volume', 'domain'),
    fc.constantFrom(10, 1000, 8000),
    fc.constantFrom(0, 0.001, 1, '1e-30', '1e300'),
  )
  .map(([field, keys, value]) => {
    const sound = soundCase()
    const [item, ...others] = sound['costItems'] as readonly Data[]
    const table = Object.fromEntries(Array.from({ length: keys }, (_, at) => [`p-${at}`, value]))
    return { ...sound, costItems: [{ ...item, [field]: table }, ...others] }
  })

/** Data of cases that are made to tire a reader or a calculation. */
export const hostileData: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: longValues },
  { weight: 1, arbitrary: deep },
  { weight: 2, arbitrary: large },
  { weight: 1, arbitrary: grown },
  { weight: 1, arbitrary: tables },
)
