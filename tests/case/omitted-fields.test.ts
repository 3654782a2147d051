import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { parseBusinessCase, type Path } from '../../src/case/index.js'
import { likelySchema, schemaAt } from '../../src/case/grammar/likely-schema.js'
import { caseSchema } from '../../src/case/parts/business-case.js'
import { valueAt } from '../../src/case/paths/value-at.js'
import { plainCopy } from '../../src/case/reading/plain-copy.js'
import { soundCase } from './faults.js'
import { wholeCase } from './whole-case.js'

/** The places of all objects with fields that are written in a case. */
function* objectsUnder(input: unknown, part: unknown, path: Path): Generator<readonly [Path, z.ZodObject]> {
  if (typeof part !== 'object' || part === null) return
  const schema = schemaAt(caseSchema, input, path)
  const likely = schema && likelySchema(schema, part)
  if (likely instanceof z.ZodObject) yield [path, likely]
  for (const [key, value] of Object.entries(part))
    yield* objectsUnder(input, value, [...path, Array.isArray(part) ? Number(key) : key])
}

/** The fields of these objects that may be left out. */
const optionalFields = (input: unknown): readonly Path[] =>
  [...objectsUnder(input, input, [])].flatMap(([path, { shape }]) =>
    Object.entries(shape).flatMap(([field, schema]) =>
      z.safeParse(schema as z.core.$ZodType, undefined, { jitless: true }).success ? [[...path, field]] : [],
    ),
  )

const withUndefined = <Input>(input: Input, fields: readonly Path[]): Input => {
  const copy = structuredClone(input)
  for (const path of fields)
    Object.assign(valueAt(copy, path.slice(0, -1)) as object, { [path.at(-1) as string]: undefined })
  return copy
}

const without = <Input>(input: Input, path: Path): Input => {
  const copy = structuredClone(input)
  Reflect.deleteProperty(valueAt(copy, path.slice(0, -1)) as object, path.at(-1) as string)
  return copy
}

describe('a field that may be left out may be stated as undefined', () => {
  it.each([
    ['a small case', soundCase],
    ['a case in which every field is written', wholeCase],
  ])('in %s, for all that it leaves out at once', (_, make) => {
    const input = make()
    const absent = optionalFields(input).filter((path) => valueAt(input, path) === undefined)
    expect(absent.length).toBeGreaterThan(20)
    const read = parseBusinessCase(input)
    expect(read.ok).toBe(true)
    expect(parseBusinessCase(withUndefined(input, absent))).toStrictEqual(read)
  })

  it('so that a reader sees no field there, for each field of the format', () => {
    const written = optionalFields(wholeCase()).filter((path) => valueAt(wholeCase(), path) !== undefined)
    const oneOfEach = new Map(written.map((path) => [path.filter((step) => typeof step === 'string').join('.'), path]))
    expect(oneOfEach.size).toBeGreaterThan(70)
    for (const path of oneOfEach.values())
      expect(plainCopy(withUndefined(wholeCase(), [path])), path.join('.')).toStrictEqual(
        plainCopy(without(wholeCase(), path)),
      )
  })

  it('and what is read holds no undefined', () => {
    const input = soundCase()
    const read = parseBusinessCase(
      withUndefined(
        input,
        optionalFields(input).filter((path) => valueAt(input, path) === undefined),
      ),
    )
    const holes = (part: unknown): boolean =>
      part === undefined || (typeof part === 'object' && part !== null && Object.values(part).some(holes))
    expect(holes(read)).toBe(false)
  })
})
