import * as z from 'zod'

import { deepFreeze } from '../../reference/index.js'
import { discounting } from '../checks/numbers/discounting.js'
import { duplicateIds } from '../checks/ids/duplicate-ids.js'
import { referenceData, type ReferenceData } from '../parts/reference/reference-data.js'
import { valueAt } from '../paths/value-at.js'
import type { Language, Problem } from '../problem.js'
import type { CaseSketch } from '../sketch/sketch.js'
import { languageOf } from './language-of.js'
import { MOST_PROBLEMS } from './parse-business-case.js'
import { plainCopy, unreadable } from './plain-copy.js'
import { problemOf } from './problem-of.js'
import { partsOf } from './salvage.js'
import { structureFindings } from './structure-findings.js'

/** Records of a file of their own, or the problems of what was written. */
export type ParsedReferenceData =
  | { readonly ok: true; readonly referenceData: ReferenceData }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The field of a case that holds its records: a file of its own states no other. */
const schema = z.strictObject({ referenceData: referenceData.prefault({}) })

/**
 * Reads `referenceData` without a case, by the same fields and checks as in one: every record, whether it is used or not.
 *
 * @param input an object with `referenceData`
 */
export const parseReferenceData = (
  input: unknown,
  options?: { readonly language?: Language | undefined },
): ParsedReferenceData => {
  const language = languageOf(options)
  try {
    const plain = plainCopy({ referenceData: valueAt(input, ['referenceData']) })
    const read = z.safeParse(schema, plain.value, { jitless: true })
    const sketch = (read.success ? read.data : (partsOf(schema, plain.value) ?? {})) as CaseSketch
    const findings = [
      ...plain.findings,
      ...(read.success ? [] : structureFindings(plain.value, read.error.issues)),
      ...duplicateIds({ sketch, input: plain.value }),
      ...discounting({ sketch, input: plain.value }),
    ]
    if (read.success && findings.length === 0) return deepFreeze({ ok: true, ...read.data })
    const problems = findings.slice(0, MOST_PROBLEMS).map((finding) => problemOf(finding, plain.value, language))
    return deepFreeze({ ok: false, problems })
  } catch {
    // A defect of the library must not reach a user as a stack trace.
    return { ok: false, problems: [problemOf(unreadable, undefined, language)] }
  }
}
