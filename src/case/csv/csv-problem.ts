import type { Path } from '../paths/path.js'
import type { Finding, Language, Problem } from '../problem.js'
import { problemOf } from '../reading/problem-of.js'

/** A problem of a CSV or of what it states, with its place in the file, both from 1. */
export interface CsvProblem extends Problem {
  readonly line?: number
  readonly column?: number
}

/** Where something is written; a place that is not in the CSV has none. */
export interface CsvPlace {
  readonly line: number
  readonly column: number
}

type Words = readonly [message: string, remedy: string, reason?: string]

/** What is wrong in a CSV, in both languages; the value is what is written there. */
export interface CsvFinding {
  readonly code: Problem['code']
  readonly place?: CsvPlace | undefined
  readonly path?: Path | undefined
  readonly value?: string | undefined
  readonly values?: Problem['values']
  readonly nl: Words
  readonly en: Words
}

/** The problem that a finding is, with the named lines of the case on its path. */
export const csvProblem = (finding: CsvFinding, data: unknown, language: Language): CsvProblem => {
  const { code, place, path = [], value, values, nl, en } = finding
  const worded = ([message, remedy, reason]: Words) => ({
    message,
    remedy,
    ...(reason === undefined ? {} : { reason }),
  })
  const known: Finding = {
    code,
    path,
    value,
    values: values && (() => values),
    nl: () => worded(nl),
    en: () => worded(en),
  }
  return { ...problemOf(known, data, language), ...place }
}
