import type * as z from 'zod'

import { MOST_PROBLEMS, valueAt, type Language, type Path, type Problem } from '../../../case/index.js'
import { plainCopy } from '../../../case/grammar/index.js'
import { notAsWritten, notJson, otherFormat } from './stored-problems.js'

/** Far above any results: those of a programme of a hundred projects take some ten million characters. */
const MOST_CHARACTERS = 100_000_000

/** What was kept as JSON, held to its schema; or all that is not as it was written. */
export type StoredData<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads kept JSON, as a text or as data, by its schema. Never throws; size and depth are bounded before the schema reads it. */
export const storedData = <Data>(
  kind: 'results' | 'simulation',
  stored: unknown,
  schema: z.ZodType<Data>,
  expected: string,
  language: Language,
): StoredData<Data> => {
  const plain = plainOf(stored)
  if (typeof plain !== 'object' || plain === null) return refused(notJson(kind, language))
  const format = valueAt(plain, ['format'])
  if (format !== expected) return refused(otherFormat(kind, format, expected, language))
  const read = schema.safeParse(plain, { jitless: true })
  if (read.success) return { ok: true, data: read.data }
  return refused(
    ...read.error.issues
      .flatMap(({ path, ...issue }) =>
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key] as Path) : [path as Path],
      )
      .slice(0, MOST_PROBLEMS)
      .map((path) => notAsWritten(kind, path, briefly(valueAt(plain, path)), language)),
  )
}

const plainOf = (stored: unknown): unknown => {
  if (typeof stored !== 'string') return plainCopy(stored).value
  if (stored.length > MOST_CHARACTERS) return undefined
  try {
    return plainCopy(JSON.parse(stored)).value
  } catch {
    return undefined
  }
}

const refused = (...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
})

/** A text or a number as it stands there; of a list or an object only that it is one. */
const briefly = (value: unknown): unknown =>
  typeof value === 'string' ? value.slice(0, 100) : typeof value === 'object' && value !== null ? undefined : value
