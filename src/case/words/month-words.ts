import { monthPattern } from '../grammar/basics.js'
import type { Finding } from '../problem.js'
import { exampleHere } from './example-here.js'
import { isMonthHere } from './month-here.js'
import { printable, quoted } from './printable.js'
import { writing, type Site } from './site.js'

/** A text that is not a month as a case writes it, with the month it stands for where that is certain. */
export const monthFinding = (site: Site, text: string): Finding => {
  const likely = likelyMonth(text)
  const isLikely = likely !== undefined && isMonthHere(site.input, site.path, likely)
  const month = isLikely ? likely : (exampleHere(site) as string | undefined)
  const [nl, en] = isLikely
    ? [likely, likely]
    : [`bijvoorbeeld ${month ?? '2026-01'}`, `for example ${month ?? '2026-01'}`]
  return {
    code: 'bad-month',
    path: site.path,
    value: printable(text),
    fix: () => writing(site, month),
    values: () => ({ expected: 'month', ...(likely === undefined ? {} : { nearest: [likely] }) }),
    nl: () => ({
      message: `${quoted(text)} is geen maand`,
      reason: 'een case rekent in maanden van de jaren 1900 tot en met 2300, geschreven als jjjj-mm',
      remedy: `Schrijf ${nl}.`,
    }),
    en: () => ({
      message: `${quoted(text)} is not a month`,
      reason: 'a case calculates in months of the years 1900 through 2300, written YYYY-MM',
      remedy: `Write ${en}.`,
    }),
  }
}

/**
 * The month that a text in other writing stands for: 01-2026, 2026/01, januari 2026, 15-01-2026; undefined where none
 * is certain.
 */
export const likelyMonth = (text: string): string | undefined => {
  const written = text
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212/.\s_]+/g, '-')
    .replace(/^-|-$/g, '')
  const parts = forms.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined)
  if (parts === undefined) return undefined
  const { year = '', month = '', name = '' } = parts
  const number = name === '' ? month : String(monthNames.findIndex((names) => names.includes(name)) + 1)
  const likely = `${year.length === 2 ? `20${year}` : year}-${number.padStart(2, '0')}`
  return monthPattern.test(likely) ? likely : undefined
}

// Two digits are a year only beside the name of a month: 01-26 may be a day.
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})-?(?<month>\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-\d{1,2}(?:\D.*)?)?$/,
  /^(?:\d{1,2}-)?(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^(?:\d{1,2}-)?(?<name>[a-z]{3,9})-'?(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})-(?<name>[a-z]{3,9})(?:-\d{1,2})?$/,
]

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'febr'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]
