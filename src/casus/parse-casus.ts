import * as z from 'zod'

import { partsOf, plainCopy, structureFindings, unreadable, withReferences } from '../case/grammar/index.js'
import {
  languageOf,
  laterFormat,
  MOST_PROBLEMS,
  problemOf,
  valueAt,
  type Finding,
  type Language,
  type Problem,
} from '../case/index.js'
import { deepFreeze } from '../reference/index.js'
import { casusChecks } from './checks/casus-checks.js'
import type { CasusSketch } from './checks/casus-sketch.js'
import { personalData } from './checks/personal-data.js'
import { CASUS_FORMAT, casusSchema, type Casus } from './format/casus.js'
import { problemsOfCases } from './problems-of-cases.js'

/** A casus, or the problems of what was written. */
export type ParsedCasus =
  { readonly ok: true; readonly casus: Casus } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads what a file or a program states into a casus: checked, with defaults filled in, frozen. Never throws: all
 * problems are reported at once, in Dutch unless English is asked for. What can identify somebody (a BSN, an address, a
 * birth date) is refused.
 *
 * @param input data as JSON or YAML gives it, such as a `CasusInput`
 *
 * @example
 * const parsed = parseCasus({ name: 'Leeg' })
 * parsed.ok // false
 */
export const parseCasus = (input: unknown, options?: { readonly language?: Language | undefined }): ParsedCasus => {
  const language = languageOf(options)
  try {
    return parsed(input, language)
  } catch {
    // A defect of the library must not reach a user as a stack trace.
    return { ok: false, problems: [problemOf(unreadable, undefined, language)] }
  }
}

const parsed = (input: unknown, language: Language): ParsedCasus => {
  const plain = plainCopy(input)
  const later = laterFormat(plain.value, CASUS_FORMAT)
  if (later !== undefined) return { ok: false, problems: [problemOf(later, plain.value, language)] }
  const referring = withReferences(plain.value, casusSchema)
  const read = z.safeParse(casusSchema, referring.input, { jitless: true })
  const sketch = (read.success ? read.data : (partsOf(casusSchema, referring.input) ?? {})) as CasusSketch
  const findings: readonly Finding[] = [
    ...plain.findings,
    ...referring.findings,
    ...(read.success ? [] : structureFindings(referring.input, read.error.issues, casusSchema)),
    ...casusChecks(sketch),
    ...personalData(plain.value),
  ]
  const own = findings.map((finding) => problemOf(finding, plain.value, language))
  if (!read.success || own.length > 0) return deepFreeze({ ok: false, problems: own.slice(0, MOST_PROBLEMS) })
  const casus = casusOf(read.data, referring.input)
  const problems = problemsOfCases(casus, plain.value, language)
  return deepFreeze(
    problems.length === 0 ? { ok: true, casus } : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) },
  )
}

/** Prices, payers, parties and records stay as they are written: the case that the casus becomes reads them. */
const casusOf = (read: z.output<typeof casusSchema>, plain: unknown): Casus => {
  const asWritten = <Line extends { readonly id: string; readonly name?: string }>(
    line: Line,
    ...path: (string | number)[]
  ) => ({
    ...line,
    name: line.name ?? line.id,
    price: valueAt(plain, [...path, 'price']),
    payers: valueAt(plain, [...path, 'payers']),
  })
  return {
    ...read,
    prices: valueAt(plain, ['prices']),
    ...(read.discounting === undefined ? {} : { discounting: valueAt(plain, ['discounting']) }),
    ...(read.referenceData === undefined ? {} : { referenceData: valueAt(plain, ['referenceData']) }),
    parties: valueAt(plain, ['parties']),
    services: read.services.map((service, at) => asWritten(service, 'services', at)),
    plans: read.plans.map((plan, at) => ({
      ...plan,
      name: plan.name ?? plan.id,
      services: plan.services.map((service, number) => asWritten(service, 'plans', at, 'services', number)),
    })),
  } as Casus
}
