import { languageOf, MOST_PROBLEMS, problemOf, type Language, type Problem } from '../../case/index.js'
import { unreadable } from '../../case/grammar/index.js'
import { deepFreeze } from '../../reference/index.js'
import type { CaseSketch } from './case-sketch.js'
import { ImportNotes, type ToFillIn } from './import-notes.js'
import type { IndigoRemark } from './import-words.js'
import { readProject } from './read-project.js'
import { sketchOf } from './sketch-of.js'
import { unreadFields } from './unread-fields.js'

/** A sketch of a case with what it lacks and what was left behind, or all that is wrong with the project. */
export type IndigoImport =
  | {
      readonly ok: true
      readonly sketch: CaseSketch
      /** The fields of the case that are still to be filled in. */
      readonly missing: readonly ToFillIn[]
      /** What of the INDIGO file is not in the sketch, or not as it stands there. */
      readonly remarks: readonly IndigoRemark[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads an INDIGO project into a sketch of a case (docs/indigo.md). Never throws: all problems of the data are reported
 * at once, in Dutch unless English is asked for. A field that a case does not read is no problem: it is listed.
 *
 * @param input the project as JSON gives it: by itself, as the INDIGO service answers it, or as `toIndigo` exports it
 *
 * @example
 * const read = fromIndigo({ name: { value: 'Thuis in de wijk' } })
 * if (!read.ok) throw new Error(read.problems[0]?.message)
 *
 * // What is still to be filled in before it is a case.
 * read.missing[0]?.en // the month of the advance
 */
export const fromIndigo = (input: unknown, options?: { readonly language?: Language | undefined }): IndigoImport => {
  const language = languageOf(options)
  try {
    const read = readProject(input)
    if ('findings' in read)
      return deepFreeze({
        ok: false,
        problems: read.findings.slice(0, MOST_PROBLEMS).map((finding) => problemOf(finding, read.plain, language)),
      })
    const notes = new ImportNotes(read)
    const sketch = withoutOpen(sketchOf(read, notes)) as CaseSketch
    const { missing, remarks } = notes
    return deepFreeze({ ok: true, sketch, missing, remarks: [...remarks, ...unreadFields(read.written, read.at)] })
  } catch {
    // A defect of the library must not reach a user as a stack trace.
    return { ok: false, problems: [problemOf(unreadable, undefined, language)] }
  }
}

/** The sketch without the fields that are still open. */
const withoutOpen = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutOpen)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, each]) => (each === undefined ? [] : [[key, withoutOpen(each)]])),
  )
}
