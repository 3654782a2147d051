import { readdirSync, readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { parse } from 'yaml'

import { businessCaseArbitrary, realisedArbitrary } from '../../src/testing/index.js'
import { soundCase } from '../../tests/case/faults.js'
import { wholeCase } from '../../tests/case/whole-case.js'

const folder = new URL('../../examples/', import.meta.url)

/** The texts of all example cases, programmes and casussen. */
export const exampleTexts: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))

/** A copy without classes, as a file holds it: what is left out is gone. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

const shipped: readonly unknown[] = [...exampleTexts.map((text) => parse(text) as unknown), plain(wholeCase())]
const small = businessCaseArbitrary({ maxYears: 3, maxInterventions: 2, maxCostItems: 3, agreements: true })
const usual = businessCaseArbitrary({ agreements: true })

/** The data of sound cases: examples, the case with every field, a small one, and generated ones, some of them partly realised. */
export const soundData: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...shipped).map(plain) },
  { weight: 8, arbitrary: fc.constant(soundCase()).map(plain) },
  { weight: 6, arbitrary: small.map(plain) },
  { weight: 1, arbitrary: usual.map(plain) },
  { weight: 2, arbitrary: small.chain(realisedArbitrary).map(plain) },
)
