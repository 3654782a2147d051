import { idNamed, listReferredTo } from '../id-named.js'
import { quoted, printable } from '../printable.js'
import type { Finding, Path, ProblemCode, ProblemText } from '../problem.js'
import { idPattern } from '../schema/basics.js'
import type { Bounds } from '../schema/bounds.js'
import { slug } from '../slug.js'
import { valueAt } from '../value-at.js'
import { decimalFinding } from './decimal-words.js'
import { monthFinding } from './month-words.js'

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
  return idFinding(path, text, input)
}

const finding = (code: ProblemCode, path: Path, value: string, nl: () => ProblemText, en: () => ProblemText): Finding => ({
  code,
  path,
  value: printable(value),
  nl,
  en,
})

const yearFinding = (path: Path, value: unknown): Finding => ({
  code: 'bad-year',
  path,
  value: printable(value),
  nl: () => ({ message: `${quoted(value)} is geen jaar van 1900 tot en met 2300`, remedy: 'Schrijf het jaar in vier cijfers, bijvoorbeeld 2024.' }),
  en: () => ({ message: `${quoted(value)} is not a year from 1900 through 2300`, remedy: 'Write the year in four digits, for example 2024.' }),
})

const idFinding = (path: Path, text: string, input: unknown): Finding => {
  const list = listReferredTo(path)
  const named = list === undefined ? undefined : idNamed(input, list, text)
  const example = named ?? (slug(text) || firstParty(input))
  const [nl, en] = named === undefined ? ['bijvoorbeeld ', 'for example '] : ['', '']
  return finding(
    'bad-id',
    path,
    text,
    () => ({
      message: `${quoted(text)} is geen geldig id`,
      reason: 'een id bestaat uit kleine letters, cijfers en streepjes, begint met een letter en telt hoogstens 63 tekens',
      remedy: `Schrijf ${nl}${example}.`,
    }),
    () => ({
      message: `${quoted(text)} is not a valid id`,
      reason: 'an id is made of lowercase letters, digits and hyphens, starts with a letter and has 63 characters at most',
      remedy: `Write ${en}${example}.`,
    }),
  )
}
