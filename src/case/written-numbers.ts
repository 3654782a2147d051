import * as z from 'zod'

import { discountRegime } from '../reference/index.js'
import { amounts } from './case-parts.js'
import type { Bounds } from './schema/bounds.js'
import { caseSchema } from './schema/business-case.js'
import { DEFAULT_REGIME } from './schema/choices.js'
import { meantBranch, meantSchema, noteOf, unwrapped } from './schema/meant-schema.js'
import { indexNumber, rate } from './schema/quantities.js'
import { uncertainFields } from './schema/uncertain-fields.js'
import type { Checked } from './sketch.js'
import { valueAt } from './value-at.js'

type AnySchema = z.core.$ZodType

/** A number that a scenario can state anew: the limits of its field, and whether it varies. */
export interface WrittenNumber {
  readonly bounds: Bounds
  readonly isUncertain: boolean
}

/**
 * The numbers that a case states, and those of the reference data it rests on, by the paths that reports give them. A number with faults of
 * its own is there too. Who pays all, by name, states no number: a part of it would be paid by nobody.
 * Undefined where a line has no id: then nobody can say what its numbers are called.
 */
export const writtenNumbers = (checked: Checked): ReadonlyMap<string, WrittenNumber> | undefined => {
  const found = new Map<string, WrittenNumber>()
  for (const { path, bounds, value } of numbersUnder(caseSchema, checked.input, '')) {
    if (path.includes(NAMELESS)) return undefined
    const isUncertain = typeof value === 'object' && Object.keys(uncertainFields).some((field) => valueAt(value, [field]) !== undefined)
    found.set(modelPath(path), { bounds, isUncertain })
  }
  for (const [path, field] of referenceNumbers(checked)) found.set(path, { bounds: noteOf(field, 'bounds') as Bounds, isUncertain: false })
  return found
}

const NAMELESS = '?'

interface Found {
  readonly path: string
  readonly bounds: Bounds
  readonly value: unknown
}

function* numbersUnder(schema: AnySchema, written: unknown, path: string): Generator<Found> {
  const bounds = noteOf(schema, 'bounds')
  const value = written === undefined && schema instanceof z.ZodPrefault ? schema.def.defaultValue : written
  if (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return
  if (bounds !== undefined) yield { path, bounds, value }
  else if (schema instanceof z.ZodDiscriminatedUnion) {
    const meant = meantSchema(schema, value)
    if (meant !== schema) yield* numbersUnder(meant, value, path)
  } else if (schema instanceof z.ZodUnion) {
    const branch = meantBranch(schema, value)
    // A number in the place of an object with fields is its share.
    if (branch !== undefined) yield* numbersUnder(branch, value, noteOf(branch, 'bounds') === undefined ? path : `${path}.share`)
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return
    for (const [position, line] of value.entries()) yield* numbersUnder(schema.def.element, line, `${path}${stepOf(schema.def.element, line, position, path)}`)
  } else if (unwrapped(schema) !== undefined) yield* numbersUnder(unwrapped(schema) as AnySchema, value, path)
  else if (schema instanceof z.ZodRecord || schema instanceof z.ZodObject) {
    const shape = schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, AnySchema>>) : undefined
    for (const key of Object.keys(shape ?? value)) {
      const under = schema instanceof z.ZodRecord ? schema.def.valueType : (shape?.[key] as AnySchema)
      yield* numbersUnder(under, valueAt(value, [key]), path === '' ? key : `${path}.${key}`)
    }
  }
}

/** A line goes by its id, where lines of its kind have one. */
const stepOf = (schema: AnySchema, line: unknown, position: number, path: string): string => {
  const text = (key: string): string | undefined => {
    const written = valueAt(line, [key])
    return typeof written === 'string' ? written : undefined
  }
  if (path.endsWith('.payers')) return text('from') === undefined ? '' : `@${text('from') ?? ''}`
  if (path === 'fund.deposits') return `.${text('party') ?? NAMELESS}`
  const meant = meantSchema(schema, line)
  if (!(meant instanceof z.ZodObject) || !Object.hasOwn(meant.shape, 'id')) return `[${position}]`
  return `.${text('id') ?? text('costItem') ?? NAMELESS}`
}

/** What the model calls a number where that is not what its field is called. */
const modelPath = (path: string): string => renamed.reduce((name, [written, called]) => name.replace(written, called), path)

const renamed: readonly (readonly [RegExp, string])[] = [
  [/^discounting\.rate$/, 'discounting.schedule[0].rate'],
  [/^(prices\.indices\.[^.]+)\.values\./, '$1.'],
  [/(\.payers(?:@[^.]*)?)\.shares\./, '$1.'],
  [/^(settlements\.[^.]+)\.fixedShare$/, '$1.fixed'],
  [/^(agreements\.[^.]+)\.yearly$/, '$1.amount'],
  [/^(agreements\.[^.]+)\.(?:once|shareOfSavings|shareOfAgreement)\./, '$1.'],
  [/^fund\.use\.payments/, 'fund.payments'],
  [/^(fund\.deposits\.[^.]+)\.share$/, '$1'],
]

/** The rates of a shipped regime, and the numbers of shipped indices that carry amounts to the price level of the case. */
function* referenceNumbers({ sketch }: Checked): Generator<readonly [string, AnySchema]> {
  const { discounting, prices } = sketch
  if (discounting?.schedule === undefined) {
    const id = discounting?.regime ?? DEFAULT_REGIME
    for (const { fromYear } of discountRegime(id)?.steps ?? []) yield [`reference.discounting.${id}.${fromYear}`, rate]
  }
  for (const [{ index = prices?.index, priceLevel }] of amounts(sketch)) {
    if (index === undefined || priceLevel === undefined || priceLevel === prices?.level) continue
    for (const year of [priceLevel, prices?.level]) yield [`reference.indices.${index}.${year ?? ''}`, indexNumber]
  }
}
