import { Decimal } from '../../money/index.js'
import { quoted, printable } from '../printable.js'
import type { Finding, Path, ProblemCode, ProblemText } from '../problem.js'
import { nearest } from '../nearest.js'
import { monthPattern } from '../schema/basics.js'
import { noteOf } from '../schema/meant-schema.js'
import { slug } from '../slug.js'
import { accepts } from './accepts.js'
import { exampleHere } from './example-here.js'
import { exampleText } from './example-text.js'
import { notFiniteFinding } from './field-words.js'
import { freshId, idsOf } from './ids-here.js'
import { isMonthHere } from './month-here.js'
import { writing, type Site } from './site.js'

/** A text that does not have the form of an id, a month, a year or a decimal number. */
export const patternFinding = (site: Site, value: unknown, form: string): Finding => {
  const { path } = site
  const text = String(value)
  if (form === 'fraction') return percentageFinding(site, text) ?? decimalFinding(path, text)
  if (form === 'decimal') return decimalFinding(path, text)
  if (form === 'month') return monthFinding(site, text)
  if (form === 'year') return yearFinding(site, value)
  return idFinding(site, text)
}

const finding = (code: ProblemCode, path: Path, value: string, fix: Finding['fix'], nl: () => ProblemText, en: () => ProblemText): Finding => ({
  code,
  path,
  value: printable(value),
  fix,
  nl,
  en,
})

const percentageFinding = (site: Site, text: string): Finding | undefined => {
  const parts = /^\s*(-?\d{1,6})(?:[.,](\d{1,6}))?\s*%\s*$/.exec(text)
  if (parts === null) return undefined
  const fraction = new Decimal(`${parts[1] ?? '0'}.${parts[2] ?? '0'}`).div(100).toNumber()
  // 250 % of a part is no part.
  if (!accepts(site, fraction)) return undefined
  return finding(
    'percentage',
    site.path,
    text,
    () => writing(site, fraction),
    () => ({ message: `${quoted(text)} is een percentage`, reason: 'delen worden als fractie geschreven', remedy: `Schrijf ${fraction}.` }),
    () => ({ message: `${quoted(text)} is a percentage`, reason: 'parts are written as fractions', remedy: `Write ${fraction}.` }),
  )
}

const decimalFinding = (path: Path, text: string): Finding => {
  if (/^\s*[-+]?\.?(?:inf(?:inity)?|nan)\s*$/i.test(text)) return notFiniteFinding(path, text)
  return finding(
    'not-a-number',
    path,
    text,
    undefined,
    () => ({
      message: `${quoted(text)} is geen getal`,
      remedy: 'Schrijf alleen cijfers met een punt voor de decimalen: 1234.50, zonder €, spaties, duizendtekens of komma.',
    }),
    () => ({
      message: `${quoted(text)} is not a number`,
      remedy: 'Write digits with a point for the decimals only: 1234.50, without €, spaces, thousands separators or comma.',
    }),
  )
}

const monthFinding = (site: Site, text: string): Finding => {
  const parts = /^(\d{4})-(\d{1,2})(?:-\d{1,2}.*)?$/.exec(text)
  const spelled = `${parts?.[1] ?? ''}-${(parts?.[2] ?? '').padStart(2, '0')}`
  const example = (): string | undefined => (monthPattern.test(spelled) && isMonthHere(site.input, site.path, spelled) ? spelled : (exampleHere(site) as string | undefined))
  return finding(
    'bad-month',
    site.path,
    text,
    () => writing(site, example()),
    () => ({
      message: `${quoted(text)} is geen maand`,
      reason: 'een case rekent in maanden van de jaren 1900 tot en met 2300, geschreven als jjjj-mm',
      remedy: `Schrijf bijvoorbeeld ${example() ?? ''}.`,
    }),
    () => ({
      message: `${quoted(text)} is not a month`,
      reason: 'a case reckons in months of the years 1900 through 2300, written YYYY-MM',
      remedy: `Write for example ${example() ?? ''}.`,
    }),
  )
}

const yearFinding = (site: Site, value: unknown): Finding => {
  // The key of a table is not the value that stands there.
  const isKey = value === site.path.at(-1)
  const example = (): unknown => (isKey ? undefined : exampleHere(site))
  const such = (): string => exampleText(example() ?? Number(/^(?:19|2[0-2])\d\d/.exec(String(value))?.[0] ?? 2026))
  return {
    code: 'bad-year',
    path: site.path,
    value: printable(value),
    fix: () => writing(site, example()),
    nl: () => ({ message: `${quoted(value)} is geen jaar van 1900 tot en met 2300`, remedy: `Schrijf het jaar in vier cijfers, bijvoorbeeld ${such()}.` }),
    en: () => ({ message: `${quoted(value)} is not a year from 1900 through 2300`, remedy: `Write the year in four digits, for example ${such()}.` }),
  }
}

/** An id that is none, by which a line is called, or by which another is referred to; or that is the key of a table by party. */
const idFinding = (site: Site, text: string): Finding => {
  const { input, path, schema } = site
  const isKey = text === path.at(-1)
  const list = noteOf(schema, 'refersTo') ?? (isKey || noteOf(schema, 'form') === undefined ? 'parties' : undefined)
  const isOwn = path.at(-1) === 'id'
  const known = list === undefined ? [] : idsOf(input, [list])
  const spelled = slug(text)
  const meant = (): string | undefined => {
    if (isOwn) return spelled === '' ? (exampleHere(site) as string | undefined) : freshId(input, path.slice(0, -2), path.at(-2), spelled)
    return known.find((id) => id === spelled) ?? nearest(spelled, known)
  }
  const example = (): unknown => meant() ?? (isKey ? undefined : exampleHere(site))
  const choose = (write: string, from: string): string => {
    const value = example()
    const text = value === undefined || typeof value === 'object' ? undefined : exampleText(value)
    if (text !== undefined && (isOwn || list === undefined || known.length < 2 || meant() !== undefined)) return `${write} ${text}.`
    return known.length === 0 ? `${write} ${exampleText(spelled || 'gemeente')}.` : `${from}: ${known.slice(0, 10).join(', ')}${known.length > 10 ? ', …' : ''}.`
  }
  return finding(
    'bad-id',
    path,
    text,
    isKey ? undefined : () => writing(site, example()),
    () => ({
      message: `${quoted(text)} is geen geldig id`,
      reason: 'een id bestaat uit kleine letters, cijfers en streepjes, begint met een letter en telt hoogstens 63 tekens',
      remedy: choose('Schrijf bijvoorbeeld', 'Kies een id van deze case'),
    }),
    () => ({
      message: `${quoted(text)} is not a valid id`,
      reason: 'an id is made of lowercase letters, digits and hyphens, starts with a letter and has 63 characters at most',
      remedy: choose('Write for example', 'Choose an id of this case'),
    }),
  )
}
