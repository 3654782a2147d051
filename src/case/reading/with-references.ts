import * as z from 'zod'

import { unitCostOf, writtenRecord } from '../reference/records.js'
import { sourceOfRecord } from '../reference/source-of-record.js'
import { likelySchema, schemaAt } from '../grammar/likely-schema.js'
import { ownUnitCost, type CaseUnitCost } from '../parts/reference/own-unit-cost.js'
import type { Path } from '../paths/path.js'
import type { Finding } from '../problem.js'
import { isEmpty } from '../spelling/is-empty.js'
import { danglingReference } from '../words/dangling-reference.js'

/** What is written, with the amounts that refer to a unit cost filled in, and the references that lead nowhere. */
export interface WithReferences {
  readonly input: unknown
  readonly findings: readonly Finding[]
}

/**
 * Fills in every amount that refers to a unit cost: its value, its price level and its source, where these are not stated
 * beside it. A number that is stated takes no source of the record, unless it is the same. Doing it twice changes nothing.
 */
export const withReferences = (input: unknown, schema: z.core.$ZodType): WithReferences => {
  const findings: Finding[] = []
  const filled = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return changed(value, (part, at) => filled(part, [...path, at]))
    const parts = changedFields(value as Fields, (part, field) => filled(part, [...path, field]))
    const { reference } = parts
    if ((typeof reference !== 'string' && reference !== null) || !isAmount(schema, input, path)) return parts
    // A reference that was left open is reported as that: then it is unknown whether a number is missing.
    if (reference === null || isEmpty(reference)) return { value: 1, ...parts }
    const record = recordOf(input, reference)
    if (record === undefined) findings.push(danglingReference(input, [...path, 'reference'], reference))
    return record === undefined || record === 'faulty' ? { value: 1, ...parts } : amountOf(parts, record)
  }
  return { input: filled(input, []), findings }
}

type Fields = Readonly<Record<string, unknown>>

/** Fields that state the middle of an amount in the place of the record. */
const middles = ['value', 'mode', 'mean', 'outcomes', 'alpha', 'beta'] as const

const amountOf = (stated: Fields, { amount, priceYear, ...record }: CaseUnitCost): Fields => {
  const isOwn = middles.some((field) => stated[field] !== undefined)
  const isSame = !isOwn || sameNumber(stated['value'], amount)
  const hasOrigin = stated['source'] !== undefined || stated['assumption'] !== undefined
  return {
    ...(isOwn ? {} : { value: amount }),
    priceLevel: priceYear,
    ...(isSame && !hasOrigin ? { source: sourceOfRecord(record) } : {}),
    ...stated,
  }
}

const sameNumber = (stated: unknown, amount: string): boolean =>
  (typeof stated === 'number' || typeof stated === 'string') && Number(stated) === Number(amount)

/** The record that an id leads to; one of the case that is itself refused is found, and is no second fault. */
const recordOf = (input: unknown, id: string): CaseUnitCost | 'faulty' | undefined => {
  const written = writtenRecord(input, 'unitCosts', id)
  if (written === undefined) return unitCostOf(undefined, id)
  const read = z.safeParse(ownUnitCost, written, { jitless: true })
  return read.success ? read.data : 'faulty'
}

/** Whether an amount in euros is written at a place: other numbers refer to no record. */
const isAmount = (root: z.core.$ZodType, input: unknown, path: Path): boolean => {
  const schema = schemaAt(root, input, path)
  const value = path.reduce((here: unknown, step) => (here as Readonly<Record<PropertyKey, unknown>>)[step], input)
  const likely = schema && likelySchema(schema, value)
  return likely instanceof z.ZodObject && Object.hasOwn(likely.shape, 'reference')
}

// What does not change is shared: most cases refer to nothing.
const changed = (list: readonly unknown[], change: (part: unknown, at: number) => unknown): readonly unknown[] => {
  const parts = list.map(change)
  return parts.every((part, at) => part === list[at]) ? list : parts
}

const changedFields = (value: Fields, change: (part: unknown, field: string) => unknown): Fields => {
  const parts = Object.entries(value).map(([field, part]) => [field, change(part, field)] as const)
  return parts.every(([field, part]) => part === value[field]) ? value : Object.fromEntries(parts)
}
