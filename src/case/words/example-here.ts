import * as z from 'zod'

import { Decimal, sum } from '../../money/index.js'
import { idPattern } from '../grammar/basics.js'
import { boundsOfNumber } from '../grammar/bounds-of-number.js'
import { likelyBranch, noteOf, unwrapped } from '../grammar/likely-schema.js'
import { writtenIndexValues } from '../reference/records.js'
import { shapeFields } from '../numbers/stated-uncertainty.js'
import type { Path } from '../paths/path.js'
import { valueAt } from '../paths/value-at.js'
import { freshId, idsOf } from './ids-here.js'
import { monthHere } from './month-here.js'
import { numberHere } from './number-here.js'
import { indexHere, referenceHere } from './reference-here.js'
import type { Site } from './site.js'

type AnySchema = z.core.$ZodType

/**
 * An example of what can be written at a place of this case: the example of the field, with ids, months and years of
 * the case. Undefined where the field has no example, or the case has nothing to refer to yet.
 */
export const exampleHere = ({ input, path, schema }: Site): unknown => {
  if (schema === undefined || namesNumbers(path)) return undefined
  return fitted({ input, path, schema }, noteOf(schema, 'examples')?.[0])
}

interface Fitting extends Site {
  readonly schema: AnySchema
}

const fitted = (site: Fitting, example: unknown): unknown => {
  const { input, path, schema } = site
  const form = noteOf(schema, 'form')
  if (form === 'month') return monthHere(input, path)
  if (form === 'id') return idFor(site, example)
  if (typeof example === 'number') return numberFor(site, example)
  const below = unwrapped(schema)
  if (below !== undefined) return fitted({ ...site, schema: below }, example)
  if (schema instanceof z.ZodDiscriminatedUnion) return parts({ ...site, schema: kindOf(schema, example) }, example)
  if (schema instanceof z.ZodUnion) {
    const branch = likelyBranch(schema, example)
    return branch === undefined ? undefined : fitted({ ...site, schema: branch }, example)
  }
  return parts(site, example)
}

const kindOf = (union: z.ZodDiscriminatedUnion, example: unknown): AnySchema => {
  const kind = valueAt(example, [union.def.discriminator])
  return (
    union.options.find(
      (option) => z.safeParse((option as z.ZodObject).shape[union.def.discriminator] as AnySchema, kind).success,
    ) ?? union
  )
}

/** Parts are filled in one by one, each with regard to those before it: no party pays itself. */
const parts = (site: Fitting, example: unknown): unknown => {
  const { schema, path } = site
  if (schema instanceof z.ZodArray) {
    if (path.at(-1) === 'order') return idsOf(site.input, ['interventions'])
    // A list within a table has no example of its own.
    if (!Array.isArray(example)) return undefined
    const lines: unknown[] = []
    for (const line of example as readonly unknown[]) {
      const at = lines.length
      const input = withValue(site.input, path, [...lines, line])
      const own = fitted({ input, path: [...path, at], schema: schema.def.element }, line)
      if (own !== undefined) lines.push(own)
    }
    return lines.length === 0 ? undefined : lines
  }
  if (typeof example !== 'object' || example === null) return example
  // Numbers by year: of any years.
  if (schema instanceof z.ZodRecord && path[0] === 'referenceData') return example
  if (schema instanceof z.ZodRecord) return tableFor(site, schema, Object.values(example))
  if (!(schema instanceof z.ZodObject)) return example
  const shape = schema.shape as Readonly<Record<string, AnySchema>>
  const whole: Record<string, unknown> = { ...(example as Readonly<Record<string, unknown>>) }
  for (const [key, value] of Object.entries(whole)) {
    const input = withValue(site.input, path, whole)
    whole[key] = fitted({ input, path: [...path, key], schema: shape[key] as AnySchema }, value)
    if (whole[key] === undefined) return undefined
  }
  return whole
}

/** A table by party: of the members of the region, where these are named, or else of the first parties of the case. */
const tableFor = ({ input, path }: Fitting, table: z.ZodRecord, values: readonly unknown[]): unknown => {
  if (noteOf(table.def.keyType, 'refersTo') === undefined) return undefined
  const known = idsOf(input, ['parties'])
  const members = valueAt(input, [...path.slice(0, -1), 'members'])
  const named = Array.isArray(members) ? known.filter((id) => members.includes(id)) : known.slice(0, values.length)
  const isShare = noteOf(table.def.valueType, 'bounds')?.measure === 'fraction'
  const even = isShare && named.length !== values.length
  const entries = named.map((id, at) => [id, even ? evenShare(named.length, at) : values[at % values.length]] as const)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const evenShare = (count: number, at: number): number => {
  const one = new Decimal(1).div(count).toDecimalPlaces(10)
  return (at === 0 ? new Decimal(1).minus(one.times(count - 1)) : one).toNumber()
}

const idFor = ({ input, path, schema }: Fitting, example: unknown): string | undefined => {
  const list = noteOf(schema, 'refersTo')
  if (list !== undefined) return referenceHere(input, path, list, example)
  if (path.at(-1) === 'index') return indexHere(input, path)
  if (path.at(-1) === 'partOf' && typeof example === 'string') return wholeHere(input, example)
  if (path[0] === 'wholes' && path.at(-1) === 'id') return wholeOfParts(input)
  if (path[0] === 'projects' && path.length === 3 && path[2] === 'id') return projectOfInterventions(input)
  return path.at(-1) === 'id' && typeof example === 'string'
    ? freshId(input, path.slice(0, -2), path.at(-2), example)
    : (example as string | undefined)
}

/** A whole that parties name and that is not listed yet; none where no party is part of one. */
const wholeOfParts = (input: unknown): string | undefined => {
  const written = valueAt(input, ['parties'])
  const named = (Array.isArray(written) ? written : []).map((line: unknown) => valueAt(line, ['partOf']))
  const listed = idsOf(input, ['wholes'])
  return named.find((id): id is string => typeof id === 'string' && idPattern.test(id) && !listed.includes(id))
}

/** A project that interventions name and that is not listed yet; none where no intervention is of one: it would be empty. */
const projectOfInterventions = (input: unknown): string | undefined => {
  const written = valueAt(input, ['interventions'])
  const named = (Array.isArray(written) ? written : []).map((line: unknown) => valueAt(line, ['project']))
  const listed = idsOf(input, ['projects'])
  return named.find((id): id is string => typeof id === 'string' && idPattern.test(id) && !listed.includes(id))
}

/** A whole that other parties name, or a name that no party has: the whole is no party of its own. */
const wholeHere = (input: unknown, example: string): string => {
  const ids = idsOf(input, ['parties'])
  const written = valueAt(input, ['parties'])
  const named = (Array.isArray(written) ? written : []).map((line: unknown) => valueAt(line, ['partOf']))
  const found = named.find((id) => typeof id === 'string' && idPattern.test(id) && !ids.includes(id))
  return (found as string | undefined) ?? freshId(input, ['parties'], undefined, example)
}

const numberFor = ({ input, path, schema }: Fitting, example: number): number | undefined => {
  const key = String(path.at(-1))
  if (key === 'priceLevel') return yearOf(valueAt(input, ['prices', 'level'])) ?? example
  if (key === 'baseYear') return firstYear(input) ?? example
  if (key === 'level') return levelHere(input) ?? example
  if (key === 'households' && path.includes('enrolment'))
    return Math.min(example, finiteOf(groupOf(input, path)) ?? example)
  if (key === 'fromYear') return afterStep(input, path)
  const bounds = boundsOfNumber(schema)
  if (bounds?.measure === 'fraction' && isPromise(path)) return Decimal.min(example, unpromised(input, path)).toNumber()
  return key === 'value' || (shapeFields as readonly string[]).includes(key)
    ? numberHere(input, path, example, bounds ?? {})
    : example
}

/** The first rate holds from year 1, and each later one from a later year than the one before it. */
const afterStep = (input: unknown, path: Path): number => {
  const position = Number(path.at(-2))
  const before = valueAt(input, [...path.slice(0, -2), position - 1, 'fromYear'])
  return position === 0 || typeof before !== 'number' ? 1 : before + 1
}

const isPromise = (path: Path): boolean =>
  (path[0] === 'agreements' && (path.at(-1) === 'share' || path.at(-1) === 'shareOfSavings')) ||
  path.includes('deposits')

/** The share that other agreements and the fund leave, as if all of them claim the same savings. */
const unpromised = (input: unknown, path: Path): Decimal => {
  const agreements = valueAt(input, ['agreements'])
  const deposits = valueAt(input, ['fund', 'deposits'])
  const stated = [
    ...(Array.isArray(agreements)
      ? agreements.flatMap((agreement, at) =>
          path[0] === 'agreements' && path[1] === at
            ? []
            : [
                valueAt(agreement, ['share']) ??
                  valueAt(agreement, ['shareOfSavings', 'share']) ??
                  valueAt(agreement, ['shareOfSavings']),
              ],
        )
      : []),
    ...(Array.isArray(deposits)
      ? deposits.flatMap((deposit, at) =>
          path[0] === 'fund' && path.at(-2) === at ? [] : [valueAt(deposit, ['share'])],
        )
      : []),
  ]
  const numbers = stated.map((share) =>
    share === undefined ? 0 : (finiteOf(typeof share === 'object' ? valueAt(share, ['value']) : share) ?? 1),
  )
  return Decimal.max(0, new Decimal(1).minus(sum(numbers.map((number) => new Decimal(number)))))
}

/** A written number or decimal text as a number; undefined for anything else. */
const finiteOf = (written: unknown): number | undefined => {
  const number = typeof written === 'number' || typeof written === 'string' ? Number(written) : NaN
  return Number.isFinite(number) ? number : undefined
}

const yearOf = (year: unknown): number | undefined =>
  Number.isInteger(year) && Number(year) >= 1900 && Number(year) <= 2300 ? Number(year) : undefined

const firstYear = (input: unknown): number | undefined => {
  const from = valueAt(input, ['timeline', 'from'])
  return typeof from === 'string' ? yearOf(Number(from.slice(0, 4))) : undefined
}

/** The first year of the case where its indices know it, or else the last year that they all know. */
const levelHere = (input: unknown): number | undefined => {
  const own = valueAt(input, ['prices', 'indices'])
  const index = valueAt(input, ['prices', 'index'])
  const usual = typeof index === 'string' ? writtenIndexValues(input, index) : undefined
  const tables = [
    ...(Array.isArray(own) ? own.map((index) => valueAt(index, ['values'])) : []),
    ...(usual === undefined ? [] : [usual]),
  ]
  const [first, ...others] = tables.map((values) => Object.keys(Object(values) as object).map(Number))
  const common = first?.filter((year) => others.every((years) => years.includes(year)))
  const year = firstYear(input)
  return common === undefined || common.length === 0 || (year !== undefined && common.includes(year))
    ? year
    : yearOf(Math.max(...common))
}

const groupOf = (input: unknown, path: Path): unknown => {
  const id = valueAt(input, [...path.slice(0, 2), 'targetGroup'])
  const groups = valueAt(input, ['targetGroups'])
  const households = Array.isArray(groups)
    ? valueAt(
        groups.find((group) => valueAt(group, ['id']) === id),
        ['households'],
      )
    : undefined
  return typeof households === 'object' ? valueAt(households, ['value']) : households
}

/** Fields that name numbers of the case by their path: no example can guess which ones. */
const namesNumbers = (path: Path): boolean => path[0] === 'correlations' || path.includes('set')

/** A copy with another value at a place; it shares all that is not on the path to it. */
const withValue = (whole: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value
  const inner = withValue(valueAt(whole, [step]), rest, value)
  if (Array.isArray(whole) && typeof step === 'number')
    return step < whole.length ? whole.with(step, inner) : [...(whole as readonly unknown[]), inner]
  return { ...(typeof whole === 'object' ? whole : {}), [step]: inner }
}
