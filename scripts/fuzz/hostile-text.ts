import * as fc from 'fast-check'
import { stringify } from 'yaml'

import { hostileData } from './hostile-data.js'
import { written, type Format } from './written.js'

/** What is repeated to tire a reader: brackets, quotes, references, tags, and what nearly is a number, month or word. */
const units = [
  '[',
  '{',
  ']',
  '}',
  ' {}',
  ' [',
  '- ',
  '-\n',
  '? ',
  ': ',
  ',',
  ', ',
  '&a ',
  '*a ',
  '!!str ',
  '!',
  '%a b\n',
  '"',
  '\\q',
  '\\u0041',
  "'",
  "''",
  '#\n',
  '|\n',
  '>\n',
  '\t',
  '\ta\n',
  '\r',
  '\n',
  '\n\n',
  '---\n',
  '...\n',
  'a: b: c\n',
  'a: "b\n',
  '- @x\n',
  'k: 1\n',
  'k: 1, ',
  '{a: ',
  '[a, ',
  '{"a":',
  '[[',
  '<<: *a\n',
  '1',
  '1.',
  '1,',
  '1e',
  '0',
  '00.',
  '2024-',
  '2024-01',
  '-',
  '  x\n',
  'x ',
  'é',
  '😀',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\ud800',
  '€',
  '"a":1,',
  '{"id":"a"},',
  '\\',
  '/*',
  '//',
  '__proto__: 1\n',
]
const starts = [
  '',
  'x: { a: 1 }\n',
  'name: ',
  'name: "',
  "name: '",
  'name: |\n',
  'x: [1',
  'parties:\n',
  'parties: [',
  'timeline: {',
  '{"name": "',
  '{"parties": [',
  '{',
  '[',
  'prices: { level: ',
  'costItems:\n  - id: a\n    price: ',
  '%YAML 1.2\n---\n',
  '&a x: *a\n',
  '# ',
  '{"a":',
]
const ends = ['', '', '\n', '"', "'", ']', '}', ']}', '\nname: x\n']

const repeated = fc
  .record({
    start: fc.constantFrom(...starts),
    units: fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 3 }),
    end: fc.constantFrom(...ends),
    // As often as many small, as many large.
    size: fc.double({ min: 0, max: 1, noNaN: true }).map((part) => Math.round(10 ** (part ** 2 * 4.8))),
  })
  .map(({ start, units: chosen, end, size }) => {
    const unit = chosen.join('')
    return start + unit.repeat(Math.max(1, Math.ceil(size / unit.length))) + end
  })

/** Keys or lines that all differ. */
const counted = fc
  .record({
    line: fc.constantFrom(
      (at: number) => `k${at}: 1\n`,
      (at: number) => `- &a${at} x\n`,
      (at: number) => `- *a${at}\n`,
      (at: number) => `${' '.repeat(at % 90)}a:\n`,
      (at: number) => `"k${at}": {},\n`,
      (at: number) => `  - { id: p${at}, partOf: p${at + 1} }\n`,
      (at: number) => `  - id: p${at}\n    partOf: p${at - 1}\n`,
    ),
    start: fc.constantFrom('', 'parties:\n', 'name: x\nparties:\n', '{\n'),
    count: fc.double({ min: 0, max: 1, noNaN: true }).map((part) => Math.round(10 ** (part ** 2 * 3.6))),
  })
  .map(({ line, start, count }) => start + Array.from({ length: count }, (_, at) => line(at)).join(''))

/** References to references, each level some times as large as the one before. */
const bombs = fc
  .record({
    levels: fc.integer({ min: 1, max: 30 }),
    width: fc.integer({ min: 1, max: 12 }),
    field: fc.constantFrom('k', 'pm', 'parties', 'description'),
    isMerged: fc.boolean(),
  })
  .map(({ levels, width, field, isMerged }) =>
    Array.from({ length: levels }, (_, level) => {
      const part = level === 0 ? (isMerged ? '{ a: 1 }' : 'lol') : `*a${level - 1}`
      const parts = Array.from({ length: width }, (_, at) => (isMerged && level > 0 ? `k${at}: ${part}` : part))
      return `${field}${level === levels - 1 ? '' : level}: &a${level} ${isMerged && level > 0 ? `{ ${parts.join(', ')} }` : `[${parts.join(', ')}]`}`
    }).join('\n'),
  )

const pollution = fc
  .record({
    path: fc.array(fc.constantFrom('__proto__', 'constructor', 'prototype', 'name', 'parties', 'a'), {
      minLength: 1,
      maxLength: 5,
    }),
    inner: fc.constantFrom('polluted', 'toString', 'length', 'then', 'toJSON', 'get', 'id'),
    hasFlow: fc.boolean(),
  })
  .map(({ path, inner, hasFlow }) => {
    const data = path.reduceRight((value, key) => `{"${key}": ${value}}`, `{"${inner}": 1}`)
    return hasFlow
      ? data
      : path.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('') + `${'  '.repeat(path.length)}${inner}: 1\n`
  })

/** Texts and cases that are made to make a reader or a calculation stop, wait, grow or change its surroundings. */
export const hostileText = (format: Format): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: repeated },
    { weight: 1, arbitrary: counted },
    { weight: 1, arbitrary: bombs },
    { weight: 1, arbitrary: pollution },
    { weight: 5, arbitrary: written(hostileData, format) },
    // A whole case as one key or one text.
    { weight: 1, arbitrary: hostileData.map((data) => stringify({ name: JSON.stringify(data) })) },
  )
