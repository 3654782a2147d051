import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mbc, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()
const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `examples/${name}`)
const isUncertain = (example: string): boolean => /\b(?:low|mode|sd):/.test(readFileSync(example, 'utf8'))

/** Lines that are too wide, or end in a space. A path or a value is never cut: a long word may run past the width. */
const badLines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => (line.length > 80 && line.trim().includes(' ')) || /\s$/.test(line))

const calls = (example: string): readonly (readonly string[])[] => [
  ['check', example],
  ['explain', example],
  ['explain', example, 'society.cash.npv'],
  ['propose', example],
  ['claims', example],
  ['claims', example, example],
  // Where nothing is uncertain this says what to do about it; how a table of draws looks, one example shows.
  ...(!isUncertain(example) || example.includes('begeleiding')
    ? [
        ['simulate', example, '--draws', '100'],
        ['sensitivity', example, '--draws', '100'],
      ]
    : []),
  ['calculate', example, '--draws', '0'],
  ['report', example],
  ['explain', example, 'nonsense'],
  ['propose', example, '--among', 'nobody,nothing'],
  ['report', example, '--out', 'never-written', '--format', 'nonsense'],
  ['workbook', example, '--out', 'examples/never-written.ods'],
  ['check', `${example}.yaml`],
]

/** Ways to spoil an example: what is replaced, and by what. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/value: \d+/g, 'value: honderd'],
  [/evidence: \w+/g, 'evidence: zeker'],
  [/payers: /g, 'payers: niemand #'],
  [/kind: gemeente/g, 'soort: gemeente'],
  [/from: \d{4}-\d{2}/g, 'from: 2020'],
  [/share: \d[.\d]*/g, 'share: 80'],
  [/costItem: [\w-]+/g, 'costItem: onbekend'],
]

describe.each(['nl', 'en'])('on a terminal of 80 columns (%s)', (language) => {
  it.each(examples)('every command fits, and two screens of 40 lines hold it: %s', async (example) => {
    for (const call of calls(example)) {
      const { out, err } = await mbc(...call, '--lang', language)
      expect(badLines(out + err), call.join(' ')).toEqual([])
      expect((out + err).split('\n').length, call.join(' ')).toBeLessThanOrEqual(82)
    }
  })

  it.each(examples)('so do all problems of a copy that is spoilt: %s', async (example) => {
    const text = readFileSync(example, 'utf8')
    for (const [from, to] of faults) {
      const file = join(folder, 'case.yaml')
      writeFileSync(file, text.replace(from, to))
      const { out, err } = await mbc('check', file, '--lang', language)
      expect(badLines(out + err), String(from)).toEqual([])
    }
  })
})
