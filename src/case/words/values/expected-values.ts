import * as z from 'zod'

import { boundsOfNumber } from '../../grammar/bounds-of-number.js'
import { noteOf, unwrapped } from '../../grammar/likely-schema.js'
import type { Bounds } from '../../numbers/bounds.js'
import type { BrokenBound } from '../../numbers/decimal-value.js'
import type { ProblemValues, ValueKind } from '../../problem-values.js'
import type { Site } from '../site.js'

type AnySchema = z.core.$ZodType

/** What belongs at a place, as values of a problem: the kind, its limits and its choices. */
export const expectedValues = ({ schema }: Pick<Site, 'schema'>): ProblemValues => {
  if (schema === undefined) return {}
  const expected = kindOf(schema)
  const choices = choicesOf(schema)
  return {
    ...(expected === undefined ? {} : { expected }),
    ...(expected === 'year' ? years : limitsOf(boundsOfNumber(schema))),
    ...(choices.length === 0 ? {} : { choices }),
  }
}

/** The years that a case may be about. */
export const years = { least: 1900, most: 2300 } as const

/** The limit that a number breaks. */
export const limitOf = ({ side, limit }: Pick<BrokenBound, 'side' | 'limit'>): ProblemValues =>
  side === 'whole' ? { expected: 'whole-number' } : { [names[side]]: limit }

const names = { min: 'least', above: 'above', max: 'most', below: 'below' } as const

/** What kind of number its limits describe. */
export const kindOfNumber = ({ measure, whole }: Bounds): ValueKind =>
  whole === true ? 'whole-number' : measure === 'fraction' ? 'fraction' : 'number'

/** The limits of a number. */
export const limitsOf = (bounds: Bounds | undefined): ProblemValues =>
  bounds === undefined
    ? {}
    : Object.fromEntries(
        Object.entries(names).flatMap(([side, name]) => {
          const limit = bounds[side as keyof typeof names]
          return limit === undefined ? [] : [[name, limit]]
        }),
      )

/** The choices that a finding names, where it names any. */
export const choicesAmong = (choices: readonly unknown[]): ProblemValues => {
  const words = choices.filter((each) => typeof each === 'string' || typeof each === 'number')
  return words.length === 0 ? {} : { choices: words }
}

/** What kind of value is written instead. */
export const foundKind = (value: unknown): Pick<ProblemValues, 'found'> => {
  const found = Array.isArray(value) ? 'list' : kindsFound[typeof value]
  return found === undefined ? {} : { found }
}

const kindsFound: Readonly<Partial<Record<string, ValueKind>>> = {
  number: 'number',
  string: 'text',
  boolean: 'yes-or-no',
  object: 'object',
}

const kindOf = (schema: AnySchema): ValueKind | undefined => {
  const form = noteOf(schema, 'form')
  if (form !== undefined) return form
  const bounds = boundsOfNumber(schema)
  const [likely] = branchesOf(schema)
  if (bounds !== undefined && !(likely instanceof z.ZodObject)) return kindOfNumber(bounds)
  return likely === schema || likely === undefined ? kindOfBranch(schema) : kindOf(likely)
}

const kindOfBranch = (schema: AnySchema): ValueKind | undefined => {
  if (schema instanceof z.ZodDiscriminatedUnion) return 'object'
  if (schema instanceof z.ZodArray) return 'list'
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'object'
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return 'choice'
  if (schema instanceof z.ZodBoolean) return 'yes-or-no'
  if (schema instanceof z.ZodNumber) {
    if (schema.minValue === years.least && schema.maxValue === years.most) return 'year'
    return schema.format?.includes('int') === true ? 'whole-number' : 'number'
  }
  return schema instanceof z.ZodString ? 'text' : undefined
}

/** The words of a closed list, in every branch that has one. */
const choicesOf = (schema: AnySchema): readonly (string | number)[] => {
  const branches = branchesOf(schema)
  if (branches[0] !== schema) return branches.flatMap(choicesOf)
  if (schema instanceof z.ZodEnum) return schema.options
  return schema instanceof z.ZodLiteral
    ? [...schema.values].filter((value) => typeof value === 'string' || typeof value === 'number')
    : []
}

/** What may be written by a schema without its wrappers: itself, or each branch of a union. */
const branchesOf = (schema: AnySchema): readonly AnySchema[] => {
  const below = unwrapped(schema)
  if (below !== undefined) return branchesOf(below)
  return schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion)
    ? (schema.options as readonly AnySchema[]).flatMap(branchesOf)
    : [schema]
}
