import { languageOf, parseReferenceData, problemOf, type Language, type ParsedReferenceData } from '../../case/index.js'
import { referenceFaults } from './reference-part.js'

/**
 * Reads a file with reference data of its own (`--reference`) without a case. Never throws: all problems are reported at
 * once, in Dutch unless English is asked for.
 *
 * @example
 * const parsed = parseReference({ referenceData: { priceIndices: [{ id: 'eigen', values: { 2024: 1 }, source: 'Proef' }] } })
 * if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
 * parsed.referenceData.priceIndices[0]?.values // { 2024: '1' }
 */
export const parseReference = (
  data: unknown,
  options?: { readonly language?: Language | undefined },
): ParsedReferenceData => {
  const language = languageOf(options)
  const faults = referenceFaults({ file: '', data }).map((finding) =>
    problemOf({ ...finding, path: finding.places[0]?.path ?? finding.path }, data, language),
  )
  const parsed = parseReferenceData(data, options)
  if (faults.length === 0) return parsed
  return { ok: false, problems: [...faults, ...(parsed.ok ? [] : parsed.problems)] }
}
