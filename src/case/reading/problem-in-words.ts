import type { Path } from '../paths/path.js'
import { subjectOf } from '../paths/subject-of.js'
import type { Finding, Language, Problem } from '../problem.js'
import type { ProblemValues } from '../problem-values.js'
import { printable, printableText, safeLine } from '../words/printable.js'

/** A finding in words, with the named lines on its path and its address. */
export const problemInWords = (
  finding: Finding,
  input: unknown,
  language: Language,
  addressOf: (path: Path) => string | undefined,
): Problem => {
  const { code, path, value } = finding
  const fix = finding.fix?.()
  const values = safeValues(finding.values?.() ?? {})
  const address = addressOf(path)
  const subject = subjectOf(input, path, language)
  const { message, reason, remedy } = finding[language]()
  return {
    code,
    path,
    ...(address === undefined ? {} : { address }),
    ...(subject === undefined ? {} : { subject }),
    ...(value === undefined ? {} : { value: printable(value) }),
    ...(values === undefined ? {} : { values }),
    // Texts quote ids, keys and lists of the file: all become text here, so all are made safe to print here.
    message: safeLine(message),
    ...(reason === undefined ? {} : { reason: safeLine(reason) }),
    remedy: safeLine(remedy),
    ...(fix === undefined ? {} : { fix }),
  }
}

/** The values of a finding, safe to print as its texts are; undefined where it has none. */
const safeValues = (values: ProblemValues): ProblemValues | undefined => {
  const stated = Object.entries(values).map(([name, value]) => [name, safeValue(value)] as const)
  return stated.length === 0 ? undefined : Object.fromEntries(stated)
}

const safeValue = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(safeValue) : typeof value === 'string' ? printableText(value) : value
