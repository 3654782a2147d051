import { choiceMeanings } from '../src/case/choices/meanings/choice-meanings.js'
import { documentedSchema } from '../src/case/grammar/case-json-schema.js'
import type { Language } from '../src/case/index.js'
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
  readonly derivedDefault?: string | Readonly<Record<Language, string>>
  readonly description?: string
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

/** What a field or a choice means, in both languages. */
export interface Meaning {
  readonly nl: string
  readonly en: string
}

/** A choice of a closed list, and what it means. */
export interface Choice extends Meaning {
  readonly word: string
}

/** The closed lists of a case by name, with what each choice means. */
export const choiceLists = (): ReadonlyMap<string, readonly Choice[]> => {
  const english = englishDescriptions(new Set(Object.values(choiceMeanings).flatMap((list) => Object.values(list))))
  return new Map(
    Object.entries(choiceMeanings).map(([name, list]) => [
      name,
      Object.entries(list).map(([word, nl]) => ({ word, nl, en: translationOf(nl, english) })),
    ]),
  )
}

/**
 * The name of the closed list that a field takes its choices from: the one with all of them, or of a single word the
 * one that has it.
 *
 * @throws Error for choices that no list gives a meaning
 */
export const listOf = ({ enum: several, const: one }: Schema): string | undefined => {
  if (several === undefined && typeof one !== 'string') return undefined
  const words = (several ?? [one]).map(String)
  const [found, ...others] = Object.entries(choiceMeanings).filter(([, list]) => {
    const known = Object.keys(list)
    return words.every((word) => known.includes(word)) && (several === undefined || known.length === words.length)
  })
  if (found === undefined || others.length > 0)
    throw new Error(`One list of src/case/choices/meanings has to give: ${words.join(', ')}`)
  return found[0]
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
  return { ...whole, english: translationOf(description, english) }
}

const translationOf = (dutch: string, english: ReadonlyMap<string, string>): string => {
  const translated = english.get(dutch)
  if (translated === undefined) throw new Error(`No comment stands above the definition of: ${dutch}`)
  return translated
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

/** Whether a schema takes anything: what may stand at an address depends on the address. */
export const isAnything = ({ type, anyOf, oneOf, enum: several, const: one, $ref }: Schema): boolean =>
  [type, anyOf, oneOf, several, one, $ref].every((part) => part === undefined)
