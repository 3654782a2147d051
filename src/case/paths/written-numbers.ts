import * as z from 'zod'

import { discountRegime } from '../../reference/index.js'
import type { Bounds } from '../numbers/bounds.js'
import { caseSchema } from '../parts/business-case.js'
import { DEFAULT_REGIME } from '../parts/settings/discount-choice.js'
import { likelyBranch, likelySchema, noteOf, unwrapped } from '../grammar/likely-schema.js'
import { rate } from '../numbers/quantities.js'
import { uncertainFieldNames } from '../numbers/uncertain-fields.js'
import type { Path } from '../problem.js'
import type { Checked } from '../sketch/sketch.js'
import { valueAt } from './value-at.js'

type AnySchema = z.core.$ZodType

/** A number that a scenario can state anew: the limits of its field, and whether it varies. */
export interface WrittenNumber {
  readonly bounds: Bounds
  readonly isUncertain: boolean
  /** Where it is written; absent for the rates of a regime. */
  readonly at?: Path
}

/**
 * The numbers that a case states, and the rates of the regime it chooses, by the paths that reports give them. A number
 * with faults of its own is there too. Who pays all, by name, states no number: a part of it would be paid by nobody.
 * Published index numbers are no one's to change. Undefined where a line has no id: then nobody can say what its
 * numbers are called.
 */
export const writtenNumbers = ({ sketch, input }: Checked): ReadonlyMap<string, WrittenNumber> | undefined => {
  const found = new Map<string, WrittenNumber>()
  for (const { path, bounds, value, at } of numbersUnder(caseSchema, input, '', [])) {
    if (path.includes(NAMELESS)) return undefined
    const isUncertain =
      typeof value === 'object' && uncertainFieldNames.some((field) => valueAt(value, [field]) !== undefined)
    found.set(modelPath(path), { bounds, isUncertain, at })
  }
  const { schedule, regime = DEFAULT_REGIME } = sketch.discounting ?? {}
  const bounds = noteOf(rate, 'bounds')
  if (schedule === undefined && bounds !== undefined)
    for (const { fromYear } of discountRegime(regime)?.steps ?? [])
      found.set(`reference.discounting.${regime}.${fromYear}`, { bounds, isUncertain: false })
  return found
}

const NAMELESS = '?'

interface Found {
  readonly path: string
  readonly bounds: Bounds
  readonly value: unknown
  readonly at: Path
}

function* numbersUnder(schema: AnySchema, written: unknown, path: string, at: Path): Generator<Found> {
  const bounds = noteOf(schema, 'bounds')
  const value = written === undefined && schema instanceof z.ZodPrefault ? schema.def.defaultValue : written
  if (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return
  if (bounds !== undefined) {
    yield { path, bounds, value, at }
    return
  }
  const likely =
    schema instanceof z.ZodDiscriminatedUnion
      ? likelySchema(schema, value)
      : schema instanceof z.ZodUnion
        ? likelyBranch(schema, value)
        : unwrapped(schema)
  // A number in the place of an object with fields is its share.
  if (likely !== undefined && likely !== schema)
    yield* numbersUnder(
      likely,
      value,
      schema instanceof z.ZodUnion && noteOf(likely, 'bounds') !== undefined ? `${path}.share` : path,
      at,
    )
  else if (Array.isArray(value)) {
    if (schema instanceof z.ZodArray)
      for (const [position, line] of value.entries())
        yield* numbersUnder(schema.def.element, line, path + stepOf(schema.def.element, line, position, path), [
          ...at,
          position,
        ])
  } else {
    const fields = schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, AnySchema>>) : undefined
    for (const key of Object.keys(fields ?? value)) {
      const field = schema instanceof z.ZodRecord ? schema.def.valueType : fields?.[key]
      if (field !== undefined)
        yield* numbersUnder(field, valueAt(value, [key]), path === '' ? key : `${path}.${key}`, [...at, key])
    }
  }
}

/** A line goes by its id, where lines of its kind have one; payers by their month, deposits by their party. */
const stepOf = (schema: AnySchema, line: unknown, position: number, path: string): string => {
  const text = (key: string, otherwise = NAMELESS): string => {
    const written = valueAt(line, [key])
    return typeof written === 'string' ? written : otherwise
  }
  if (path.endsWith('.payers')) return valueAt(line, ['from']) === undefined ? '' : `@${text('from')}`
  if (path === 'fund.deposits') return `.${text('party')}`
  const likely = likelySchema(schema, line)
  return likely instanceof z.ZodObject && Object.hasOwn(likely.shape, 'id')
    ? `.${text('id', text('costItem'))}`
    : `[${position}]`
}

/** What the model calls a number where that is not what its field is called. */
const modelPath = (path: string): string =>
  renamed.reduce((name, [written, called]) => name.replace(written, called), path)

const renamed: readonly (readonly [RegExp, string])[] = [
  [/^discounting\.rate$/, 'discounting.schedule[0].rate'],
  [
    /^(prices\.indices\.[^.]+|.*\.payers[^.]*|agreements\.[^.]+)\.(?:values|shares|once|shareOfSavings|shareOfAgreement)\./,
    '$1.',
  ],
  [/\.fixedShare$/, '.fixed'],
  [/^(agreements\.[^.]+)\.yearly$/, '$1.amount'],
  [/^fund\.use\.payments/, 'fund.payments'],
  [/^(fund\.deposits\.[^.]+)\.share$/, '$1'],
]
