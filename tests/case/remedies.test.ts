import { readdirSync, readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { languages, parseBusinessCase, type Language, type Path } from '../../src/case/index.js'
import { readCase } from '../../src/yaml/index.js'
import { allProblems } from './all-problems.js'
import { caseFaults } from './case-faults.js'
import { put, soundCase, type Fault } from './faults.js'
import { fieldFaults } from './field-faults.js'
import { incomeFaults } from './income-faults.js'
import { indicatorFaults } from './indicator-faults.js'
import { programmeFaults } from './programme-faults.js'
import { realisedFaults } from './realised-faults.js'
import { scenarioFaults } from './scenario-faults.js'
import { segmentFaults } from './segment-faults.js'
import { placesOf, slips, withSlip } from './slips.js'
import { wholeCase } from './whole-case.js'

const faults: readonly Fault[] = [
  ...fieldFaults,
  ...caseFaults,
  ...incomeFaults,
  ...segmentFaults,
  ...programmeFaults,
  ...scenarioFaults,
  ...indicatorFaults,
  ...realisedFaults,
]

/** What only a file or a command line has: the text of the command, its options, quotes and indentation. */
const OF_A_FILE =
  /\bmbc\b|(?:^|\s)--[a-z]|aanhalingsteken|\bquotes?\b|inspring|indentation|bovenin het bestand|top of the file/

// Only YAML cuts a text or a number at a comma.
const fromYaml: readonly string[] = ['unquoted-text']

const speaksOfFields = (input: unknown, language: Language, about: string): void => {
  for (const { code, remedy } of allProblems(input, language))
    if (!fromYaml.includes(code)) expect(remedy, `${about}: ${code}`).not.toMatch(OF_A_FILE)
}

describe.each(languages)('the remedy of a problem, in %s', (language) => {
  it('speaks of fields, and not of a file or a command', () => {
    for (const fault of faults) {
      const input = soundCase()
      for (const [path, value] of fault.puts) put(input, path, structuredClone(value))
      speaksOfFields(input, language, fault.title)
    }
    speaksOfFields(null, language, 'nothing')
    const deep = Array.from({ length: 50 }).reduce<unknown>((inner) => [inner], 1)
    speaksOfFields({ name: deep, question: new Date() }, language, 'levels and dates')
  })

  it('does so whatever is written in a field', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(wholeCase()).slice(1)),
        fc.constantFrom(...Object.entries(slips)),
        (path, [name, slip]) => {
          speaksOfFields(withSlip(wholeCase(), path, slip), language, `${name} at ${path.join('.')}`)
        },
      ),
    )
  })
})

describe('a file', () => {
  const [remedyOf, remedyInFile] = [
    (path: Path, value: unknown): string | undefined => {
      const parsed = parseBusinessCase(withSlip(soundCase(), path, () => value))
      return parsed.ok ? undefined : parsed.problems[0]?.remedy
    },
    (path: Path, value: unknown): string | undefined => {
      const read = readCase(JSON.stringify(withSlip(soundCase(), path, () => value)))
      return read.ok ? undefined : read.problems[0]?.remedy
    },
  ]

  it('adds its quotes', () => {
    const rule: Path = ['timeline', 'step']
    expect(remedyOf(['prices', 'level'], '2024')).toBe('Schrijf 2024, als getal.')
    expect(remedyInFile(['prices', 'level'], '2024')).toBe(
      'Schrijf 2024, als getal. In het bestand staat een getal zonder aanhalingstekens.',
    )
    expect(remedyOf(['name'], 2024)).toMatch(/, als tekst\.$/)
    expect(remedyInFile(['name'], 2024)).toMatch(
      /, als tekst\. In het bestand staat zo’n tekst tussen aanhalingstekens\.$/,
    )
    expect(remedyInFile(rule, 'dag')).toBe(remedyOf(rule, 'dag'))
  })
})

describe('the sources of problems', () => {
  const under = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`)

  it('name no command in the words of a remedy', () => {
    const rooms = [
      'case',
      'casus',
      'calculation',
      'programme',
      'evaluation',
      'risk',
      'compare',
      'review',
      'report/json/stored',
    ]
    const named = rooms
      .flatMap((room) => under(`src/${room}`))
      .filter((file) => /remedy: (?:'|`)[^'`]*(?:\bmbc\b|\s--[a-z])/.test(readFileSync(file, 'utf8')))
    expect(named).toEqual([])
  })
})
