import * as z from 'zod'

import { deepFreeze } from '../../reference/index.js'
import { checks, emptyProjects } from '../checks/index.js'
import { inCurrentFormat } from '../format/in-current-format.js'
import { caseSchema, type BusinessCase, type StatedCase } from '../parts/business-case.js'
import { usedRecords } from '../reference/used-records.js'
import type { Path } from '../paths/path.js'
import type { Finding, Language, Problem } from '../problem.js'
import { restatedCases, type Judged, type RestatedCases } from '../restated/restated-cases.js'
import type { CaseSketch } from '../sketch/sketch.js'
import { languageOf } from './language-of.js'
import { plainCopy, unreadable } from './plain-copy.js'
import { problemOf } from './problem-of.js'
import { partsOf } from './salvage.js'
import { withoutSameCause } from './same-cause.js'
import { structureFindings } from './structure-findings.js'
import { withReferences } from './with-references.js'

/** A case and the plain data it was read from, or the problems of what was written. */
export type ParsedCase =
  | {
      readonly ok: true
      readonly businessCase: BusinessCase
      readonly data: unknown
      /** What was read otherwise than it is written, as it is of an earlier format; absent where nothing was. */
      readonly notes?: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * How many problems are reported at most; the last then says how many more there are.
 *
 * @example
 * MOST_PROBLEMS // 200
 */
export const MOST_PROBLEMS = 200

/**
 * Reads what a file or a program states into a business case: checked, with defaults filled in, frozen.
 * Never throws: all problems, of fields and between fields, are reported at once, in Dutch unless
 * English is asked for (any other language gives Dutch). Nothing is computed from a case with problems.
 *
 * @param input Data as JSON or YAML gives it; numbers may also be decimal texts or Decimals.
 * @returns The case, and `data`: a frozen copy of the input as plain data, to keep what was written beside what it means (`caseInput`).
 *
 * @example
 * const parsed = parseBusinessCase({ name: 'Leeg' })
 * parsed.ok // false
 * if (!parsed.ok) parsed.problems[0]?.message // "veld 'timeline' ontbreekt"
 */
export const parseBusinessCase = (
  input: unknown,
  options?: { readonly language?: Language | undefined },
): ParsedCase => {
  const language = languageOf(options)
  try {
    return parsed(input, language)
  } catch {
    // A defect of the library must not reach a user as a stack trace.
    return refused([unreadable], undefined, language)
  }
}

const parsed = (input: unknown, language: Language): ParsedCase => {
  const plain = plainCopy(input)
  if (plain.value === undefined && plain.findings.length > 0) return refused(plain.findings, undefined, language)
  const { input: written, notes, later } = inCurrentFormat(plain.value)
  if (later !== undefined) return refused([later], written, language)
  // Filled in before other versions are read: a variant that states another number keeps the price level.
  const referring = withReferences(written, caseSchema)
  const own = judged(referring.input, plain.refused)
  // Other versions of a case that is itself unreadable in parts would repeat what is wrong with it.
  const restated =
    plain.findings.length > 0 || own.findings.length > MOST_PROBLEMS
      ? undefined
      : restatedCases(referring.input, own.findings, judged)
  // A variant may leave a project out, and then nothing is of it.
  const findings = [...plain.findings, ...own.findings, ...emptyProjects(written), ...(restated?.findings ?? [])]
  if (findings.length === 0)
    return own.read !== undefined && restated !== undefined
      ? deepFreeze({
          ok: true,
          businessCase: withVersions(own.read, restated),
          data: plain.value,
          ...(notes.length === 0 ? {} : { notes: notes.map((note) => note[language]) }),
        })
      : refused([unreadable], written, language)
  return refused(findings, written, language)
}

/** What the fields of a written case, and the checks between them, find wrong. */
const judged = (written: unknown, refusedPlaces: readonly Path[] = []): Judged => {
  const { input, findings } = withReferences(written, caseSchema)
  const read = z.safeParse(caseSchema, input, { jitless: true })
  const structure = read.success ? [] : [...structureFindings(input, read.error.issues)]
  const between: Finding[] = []
  // Where faults of fields already fill the report, checks between fields would only cost time.
  if (structure.length <= MOST_PROBLEMS) {
    const sketch = (read.success ? read.data : (partsOf(caseSchema, input) ?? {})) as CaseSketch
    for (const check of checks) for (const finding of check({ sketch, input })) between.push(finding)
  }
  return {
    findings: [...findings, ...withoutSameCause(structure, between, refusedPlaces)],
    read: read.success ? { ...read.data, referenceData: usedRecords(read.data) } : undefined,
  }
}

/** The case with that of each variant, and of each scenario that sets months. */
const withVersions = (read: StatedCase, { variants, scenarios }: RestatedCases): BusinessCase => ({
  ...read,
  scenarios: read.scenarios.map((scenario, position) => {
    const businessCase = scenarios[position]
    return businessCase === undefined ? scenario : { ...scenario, businessCase }
  }),
  variants: read.variants.map((variant, position) => ({
    ...variant,
    businessCase: variants[position] as BusinessCase,
  })),
})

const refused = (findings: readonly Finding[], input: unknown, language: Language): ParsedCase => {
  const shown = findings.length > MOST_PROBLEMS ? findings.slice(0, MOST_PROBLEMS - 1) : findings
  const problems = shown.map((finding) => problemOf(finding, input, language))
  const more = findings.length - shown.length
  if (more > 0) problems.push(moreProblems(more, language))
  return deepFreeze({ ok: false, problems })
}

const moreProblems = (more: number, language: Language): Problem => ({
  code: 'more-problems',
  path: [],
  value: more,
  values: { more },
  ...(language === 'nl'
    ? {
        message: `er zijn nog ${more} problemen`,
        remedy: `Los eerst de ${MOST_PROBLEMS - 1} hierboven op; vaak is er één oorzaak.`,
      }
    : {
        message: `there are ${more} more problems`,
        remedy: `Solve the ${MOST_PROBLEMS - 1} above first; often there is one cause.`,
      }),
})
