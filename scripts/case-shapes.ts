import { documentedSchema } from '../src/case/grammar/case-json-schema.js'
import { exampleText } from '../src/case/words/example-text.js'
import { englishDescriptions } from './english-descriptions.js'

/** What the documentation and the input types read of the schema of a case. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly default?: unknown
  readonly derivedDefault?: string
  readonly english?: string
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** The schema of a case, and its shapes and numbers by name, described in English too. */
export const caseShapes = (): { readonly root: Schema; readonly shapes: readonly (readonly [string, Schema])[] } => {
  const described = documentedSchema()
  const english = englishDescriptions(new Set(descriptionsIn(described)))
  const root = withEnglish(described, english) as Schema
  return { root, shapes: Object.entries(root.$defs ?? {}) }
}

/** Examples are no part of the schema: they may have fields that are called as its keywords are. */
const partsOf = (schema: object): readonly (readonly [string, unknown])[] =>
  Object.entries(schema).filter(([key]) => key !== 'examples' && key !== 'default')

function* descriptionsIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  if ('description' in schema && typeof schema.description === 'string') yield schema.description
  for (const [, part] of partsOf(schema)) yield* descriptionsIn(part)
}

const withEnglish = (schema: unknown, english: ReadonlyMap<string, string>): unknown => {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map((part) => withEnglish(part, english))
  const whole: Record<string, unknown> = { ...schema }
  for (const [key, part] of partsOf(schema)) whole[key] = withEnglish(part, english)
  const { description } = whole
  if (typeof description !== 'string') return whole
  const translated = english.get(description)
  if (translated === undefined) throw new Error(`No comment stands above the definition of: ${description}`)
  return { ...whole, english: translated }
}

const PREFIX = '#/$defs/'

/** The name of the shape that is referred to. */
export const nameOf = (ref: string): string => ref.slice(PREFIX.length)

export const code = (value: unknown): string => `\`${exampleText(value).replaceAll('|', '\\|')}\``

/** Of a number, the form that also says where it comes from. */
export const fieldsPart = (schema: Schema): Schema | undefined =>
  schema.anyOf?.find(({ properties }) => properties?.['value'] !== undefined)

/** Whether a shape is a number: written bare, as decimal text, or as an object with a `value`. */
export const isNumber = (schema: Schema): boolean =>
  fieldsPart(schema) !== undefined && numberPart(schema).type === 'number'

/** Of a number, the bare form: it has the limits. */
export const numberPart = (schema: Schema): Schema => schema.anyOf?.[0] ?? {}

/** Between which limits a field lies, in words; empty where it has none. */
export const boundsText = (schema: Schema): string => {
  const parts: string[] = []
  const say = (value: number | undefined, words: (limit: string) => string): void => {
    if (value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER)
      parts.push(
        words(value.toLocaleString('en-GB', { maximumFractionDigits: 20, useGrouping: Math.abs(value) >= 10_000 })),
      )
  }
  say(schema.minimum, (limit) => `at least ${limit}`)
  say(schema.exclusiveMinimum, (limit) => `above ${limit}`)
  say(schema.maximum, (limit) => `at most ${limit}`)
  say(schema.exclusiveMaximum, (limit) => `below ${limit}`)
  if (schema.multipleOf === 1) parts.push('whole')
  if (schema.maxLength !== undefined)
    parts.push(`${schema.minLength ?? 0} to ${schema.maxLength.toLocaleString('en-GB')} characters`)
  if (schema.minItems !== undefined) parts.push(`at least ${schema.minItems}`)
  if (schema.maxItems !== undefined) parts.push(`at most ${schema.maxItems.toLocaleString('en-GB')} lines`)
  return parts.join(', ')
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** What holds where a field is not written. */
export const defaultText = (field: Schema, required: boolean): string => {
  if (field.derivedDefault !== undefined) return field.derivedDefault
  if (required) return '**required**'
  if (field.default === undefined) return 'none'
  return isEmpty(field.default) ? (Array.isArray(field.default) ? 'empty list' : 'all defaults') : code(field.default)
}
