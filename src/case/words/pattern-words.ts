import { quoted, printable } from '../printable.js'
import type { Finding, Path, ProblemCode, ProblemText } from '../problem.js'
import { idPattern } from '../schema/basics.js'
import type { Bounds } from '../schema/bounds.js'
import { slug } from '../slug.js'
import { valueAt } from '../value-at.js'
import { decimalFinding } from './decimal-words.js'

/** What lies around a refused text: the whole case as written, and the limits of the field. */
interface Around {
  readonly input?: unknown
  readonly within?: Bounds | undefined
}

const firstParty = (input: unknown): string => {
  const id = valueAt(input, ['parties', 0, 'id'])
  return typeof id === 'string' && idPattern.test(id) ? id : 'gemeente'
}

/** A text that does not have the form of an id, a month, a year or a decimal number. */
export const patternFinding = (path: Path, value: unknown, form: string, { input, within = { measure: 'number' } }: Around = {}): Finding => {
  const text = String(value)
  if (form === 'decimal') return decimalFinding(path, text, within, firstParty(input))
  if (form === 'month') return monthFinding(path, text)
  if (form === 'year') return yearFinding(path, value)
  return idFinding(path, text)
}

const finding = (code: ProblemCode, path: Path, value: string, nl: () => ProblemText, en: () => ProblemText): Finding => ({
  code,
  path,
  value: printable(value),
  nl,
  en,
})

const monthFinding = (path: Path, text: string): Finding => {
  const parts = /^(\d{4})-(\d{1,2})(?:-\d{1,2}.*)?$/.exec(text)
  const number = Number(parts?.[2])
  const example = parts !== null && number >= 1 && number <= 12 ? `${parts[1] ?? ''}-${(parts[2] ?? '').padStart(2, '0')}` : '2024-01'
  return finding(
    'bad-month',
    path,
    text,
    () => ({
      message: `${quoted(text)} is geen maand`,
      reason: 'een case rekent in maanden van de jaren 1900 tot en met 2300, geschreven als jjjj-mm',
      remedy: `Schrijf bijvoorbeeld ${example}.`,
    }),
    () => ({
      message: `${quoted(text)} is not a month`,
      reason: 'a case reckons in months of the years 1900 through 2300, written YYYY-MM',
      remedy: `Write for example ${example}.`,
    }),
  )
}

const yearFinding = (path: Path, value: unknown): Finding => ({
  code: 'bad-year',
  path,
  value: printable(value),
  nl: () => ({ message: `${quoted(value)} is geen jaar van 1900 tot en met 2300`, remedy: 'Schrijf het jaar in vier cijfers, bijvoorbeeld 2024.' }),
  en: () => ({ message: `${quoted(value)} is not a year from 1900 through 2300`, remedy: 'Write the year in four digits, for example 2024.' }),
})

const idFinding = (path: Path, text: string): Finding => {
  const example = slug(text) || 'zorgverzekeraar'
  return finding(
    'bad-id',
    path,
    text,
    () => ({
      message: `${quoted(text)} is geen geldig id`,
      reason: 'een id bestaat uit kleine letters, cijfers en streepjes, begint met een letter en telt hoogstens 63 tekens',
      remedy: `Schrijf bijvoorbeeld ${example}.`,
    }),
    () => ({
      message: `${quoted(text)} is not a valid id`,
      reason: 'an id is made of lowercase letters, digits and hyphens, starts with a letter and has 63 characters at most',
      remedy: `Write for example ${example}.`,
    }),
  )
}
