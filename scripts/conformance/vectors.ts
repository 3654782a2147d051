import { readdirSync } from 'node:fs'

import { readCaseWithData } from '../../src/cli/files/read-case-file.js'
import { wholeCase } from '../../tests/case/whole-case.js'
import { ruleCases } from './rule-cases.js'
import { vectorOf, type ConformanceVector } from './vector.js'

/** All vectors: a case for each rule, one in which nearly every field is written, and the examples. */
export const conformanceVectors = (): readonly ConformanceVector[] => [
  ...Object.entries(ruleCases).map(([name, { about, case: data }]) => vectorOf(name, about, data)),
  vectorOf('nearly-every-field', 'A case in which nearly every field is written.', wholeCase()),
  ...examples().map(([name, file]) =>
    vectorOf(
      `example-${name}`,
      `The example ${file}, with its sources and assumptions.`,
      readCaseWithData(file, 'nl').data,
    ),
  ),
]

const examples = (): readonly (readonly [string, string])[] => [
  ...readdirSync('examples')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.slice(0, -'.yaml'.length), `examples/${file}`] as const),
  ['dordrecht', 'examples/dordrecht/programma.yaml'],
]
