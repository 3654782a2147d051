import * as fc from 'fast-check'

import { exampleTexts, soundData } from './sound-data.js'
import { written, type Format } from './written.js'

const fragments = [
  '\n',
  '\r',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '- ',
  '-',
  ': ',
  ':',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '>',
  '|-',
  '#',
  '!',
  '!!str ',
  '!!binary ',
  '%',
  '%YAML 1.1\n',
  '@',
  '`',
  '&a ',
  '*a ',
  '<<: *a',
  '? ',
  '---\n',
  '...\n',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '“',
  '’',
  '–',
  '\ud83d',
  '0',
  '-1',
  '1e999',
  '.inf',
  '.nan',
  '~',
  'null',
  '__proto__',
  'constructor: { }',
  ',',
  ',,',
  '\\',
  '\\u',
  '//',
  '/* */',
  'NaN',
  'undefined',
  '2024-01',
  'https://a.nl',
]

/** A change of a text at a place, of some length. */
type Change = (text: string, at: number, length: number, fragment: string) => string

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

const changes: Readonly<Record<string, Change>> = {
  insert: (text, at, _, fragment) => text.slice(0, at) + fragment + text.slice(at),
  remove: (text, at, length) => text.slice(0, at) + text.slice(at + length),
  overwrite: (text, at, length, fragment) => text.slice(0, at) + fragment + text.slice(at + length),
  'repeat a part': (text, at, length) => text.slice(0, at + length) + text.slice(at),
  'swap two signs': (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  'cut off': (text, at) => text.slice(0, at),
  'begin later': (text, at) => text.slice(at),
  'remove a line': (text, at) => text.slice(0, lineStart(text, at)) + text.slice(lineEnd(text, at)),
  'repeat a line': (text, at) => text.slice(0, lineEnd(text, at)) + text.slice(lineStart(text, at)),
  indent: (text, at, length) => {
    const start = lineStart(text, at)
    return `${text.slice(0, start)}${' '.repeat(1 + (length % 4))}${text.slice(start)}`
  },
  dedent: (text, at) => {
    const start = lineStart(text, at)
    return text.slice(0, start) + text.slice(start).replace(/^ /, '')
  },
  tab: (text, at) => {
    const start = lineStart(text, at)
    return text.slice(0, start) + text.slice(start).replace(/^ */, '\t')
  },
  'move a part': (text, at, length) => text.slice(0, at) + text.slice(at + length) + text.slice(at, at + length),
  'other digit': (text, at, length) => text.slice(0, at) + text.slice(at).replace(/\d/, () => String(length % 10)),
}

const change = fc.record({
  what: fc.constantFrom(...Object.keys(changes)),
  at: fc.nat(),
  length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 200 })),
  fragment: fc.constantFrom(...fragments),
})

/** The text of a sound case with one to five slips in it. */
export const slippedText = (format: Format): fc.Arbitrary<string> => {
  const text =
    format === 'json'
      ? written(soundData, format)
      : fc.oneof(fc.constantFrom(...exampleTexts), written(soundData, format))
  return fc
    .tuple(text, fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([sound, chosen]) =>
      chosen.reduce(
        (found, { what, at, length, fragment }) =>
          changes[what]?.(found, at % (found.length + 1), length, fragment) ?? found,
        sound,
      ),
    )
}
