import { listed } from '../../money/index.js'
import { noteOf } from '../grammar/likely-schema.js'
import type { Bounds } from '../numbers/bounds.js'
import type { Path } from '../paths/path.js'
import type { Finding, ProblemCode, ProblemText } from '../problem.js'
import { recordIds } from '../reference/records.js'
import { idNamed } from '../spelling/id-named.js'
import { nearest } from '../spelling/nearest.js'
import { slug } from '../spelling/slug.js'
import { boundsInNumber } from './bounds-in-number.js'
import { decimalFinding } from './decimal-words.js'
import { exampleHere } from './example-here.js'
import { exampleText } from './example-text.js'
import { freshId, idsOf } from './ids-here.js'
import { years } from './values/expected-values.js'
import { namedHere } from './values/named-here.js'
import { monthFinding } from './month-words.js'
import { printable, quoted } from './printable.js'
import { canReferTo } from './reference-here.js'
import { writing, type Site } from './site.js'

/**
 * A text that does not have the form of an id, a month, a year or a decimal number.
 *
 * @param within the limits of the number that a decimal text stands for
 */
export const patternFinding = (
  site: Site,
  value: unknown,
  form: string,
  within: Bounds = { measure: 'number' },
): Finding => {
  const text = String(value)
  if (form === 'decimal') return decimalFinding(site, text, boundsInNumber(site) ?? within)
  if (form === 'month') return monthFinding(site, text)
  if (form === 'year') return yearFinding(site, value)
  if (form === 'year-or-month')
    return isRecord(site.path)
      ? editionFinding(site, text)
      : text.includes('-')
        ? monthFinding(site, text)
        : yearFinding(site, value)
  if (form === 'day-or-month') return dayFinding(site, text)
  return idFinding(site, text)
}

const finding = (
  code: ProblemCode,
  path: Path,
  value: string,
  fix: Finding['fix'],
  values: Finding['values'],
  nl: () => ProblemText,
  en: () => ProblemText,
): Finding => ({
  code,
  path,
  value: printable(value),
  fix,
  values,
  nl,
  en,
})

const yearFinding = (site: Site, value: unknown): Finding => {
  // The path of a key leads to the value behind it.
  const isKey = value === site.path.at(-1)
  const example = (): unknown => (isKey ? undefined : exampleHere(site))
  const such = (): string => exampleText(example() ?? Number(/^(?:19|2[0-2])\d\d/.exec(String(value))?.[0] ?? 2026))
  return {
    code: 'bad-year',
    path: site.path,
    value: printable(value),
    fix: () => writing(site, example()),
    values: () => ({ expected: 'year', ...years }),
    nl: () => ({
      message: `${quoted(value)} is geen jaar van 1900 tot en met 2300`,
      remedy: `Schrijf het jaar in vier cijfers, bijvoorbeeld ${such()}.`,
    }),
    en: () => ({
      message: `${quoted(value)} is not a year from 1900 through 2300`,
      remedy: `Write the year in four digits, for example ${such()}.`,
    }),
  }
}

/** Dates of a record say when it was published and read: they are no months of the case. */
const isRecord = ([part]: Path): boolean => part === 'referenceData'

/** Whether a text is written as a day is, so that it is the day itself that does not exist. */
const isWrittenAsDay = (text: string): boolean =>
  /^(?:19|2[0-2])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)

const dayFinding = ({ path }: Site, text: string): Finding =>
  finding(
    'bad-month',
    path,
    text,
    () => undefined,
    () => ({ expected: 'day-or-month' }),
    () => ({
      message: isWrittenAsDay(text)
        ? `${quoted(text)} bestaat niet: die maand heeft minder dagen`
        : `${quoted(text)} is geen dag en geen maand`,
      reason: 'een datum van de naslag is een dag (jjjj-mm-dd) of een maand (jjjj-mm)',
      remedy: 'Schrijf bijvoorbeeld 2026-12-01, of 2026-12 als de dag niet bekend is.',
    }),
    () => ({
      message: isWrittenAsDay(text)
        ? `${quoted(text)} does not exist: that month has fewer days`
        : `${quoted(text)} is neither a day nor a month`,
      reason: 'a date of reference data is a day (YYYY-MM-DD) or a month (YYYY-MM)',
      remedy: 'Write for example 2026-12-01, or 2026-12 where the day is not known.',
    }),
  )

const editionFinding = ({ path }: Site, text: string): Finding =>
  finding(
    'bad-month',
    path,
    text,
    () => undefined,
    () => ({ expected: 'month-or-year' }),
    () => ({
      message: `${quoted(text)} is geen jaar en geen maand`,
      reason: 'een volgende uitgave verschijnt in een jaar (jjjj) of een maand (jjjj-mm)',
      remedy:
        'Schrijf bijvoorbeeld 2027-01, of 2027 als de maand niet bekend is; haal het veld weg als er geen uitgave wordt verwacht.',
    }),
    () => ({
      message: `${quoted(text)} is neither a year nor a month`,
      reason: 'a next edition is due in a year (YYYY) or a month (YYYY-MM)',
      remedy:
        'Write for example 2027-01, or 2027 where the month is not known; remove the field where no edition is expected.',
    }),
  )

/** The ids of reference data that a field may name, with the price indices of the case itself. */
const shippedFor = (input: unknown, field: unknown): readonly string[] => {
  if (field === 'index') return [...recordIds(input, 'priceIndices'), ...idsOf(input, ['prices', 'indices'])]
  if (field === 'reference') return recordIds(input, 'unitCosts')
  return field === 'regime' ? recordIds(input, 'discountRegimes') : []
}

/** An invalid id: of a line itself, in a reference, or as the key of a table by party. */
const idFinding = (site: Site, text: string): Finding => {
  const { input, path, schema } = site
  const isKey = text === path.at(-1)
  const list = noteOf(schema, 'refersTo') ?? (isKey || noteOf(schema, 'form') === undefined ? 'parties' : undefined)
  const isOwn = path.at(-1) === 'id'
  const known = list === undefined ? shippedFor(input, path.at(-1)) : idsOf(input, [list])
  const spelled = slug(text)
  const canRefer = isOwn || list === undefined ? (): boolean => true : canReferTo(input, path)
  const named =
    list === undefined || isOwn
      ? undefined
      : [idNamed(input, list, text)].find((id) => id !== undefined && canRefer(id))
  const likely = (): string | undefined => {
    if (isOwn)
      return spelled === ''
        ? (exampleHere(site) as string | undefined)
        : freshId(input, path.slice(0, -2), path.at(-2), spelled)
    const possible = known.filter(canRefer)
    return possible.find((id) => id === spelled) ?? named ?? nearest(spelled, possible)
  }
  const example = (): unknown => likely() ?? (isKey ? undefined : exampleHere(site))
  const choose = (write: string, from: string): string => {
    const value = example()
    const text = value === undefined || typeof value === 'object' ? undefined : exampleText(value)
    if (text !== undefined && (isOwn || list === undefined || known.length < 2 || likely() !== undefined))
      return `${write} ${text}.`
    return known.length === 0
      ? `${write} ${exampleText(spelled || 'gemeente')}.`
      : `${from}: ${listed(known, { most: 10 })}.`
  }
  return finding(
    'bad-id',
    path,
    text,
    isKey ? undefined : () => writing(site, example()),
    () => ({
      expected: 'id',
      ...(list === undefined ? {} : { list }),
      ...namedHere(isOwn ? [] : known, likely()),
    }),
    () => ({
      message: `${quoted(text)} is geen geldig id`,
      reason:
        'een id bestaat uit kleine letters, cijfers en streepjes, begint met een letter en telt hoogstens 63 tekens',
      remedy: choose(
        named === undefined ? 'Schrijf bijvoorbeeld' : 'Schrijf',
        list === undefined ? 'Kies uit' : 'Kies een id van deze case',
      ),
    }),
    () => ({
      message: `${quoted(text)} is not a valid id`,
      reason:
        'an id is made of lowercase letters, digits and hyphens, starts with a letter and has 63 characters at most',
      remedy: choose(
        named === undefined ? 'Write for example' : 'Write',
        list === undefined ? 'Choose from' : 'Choose an id of this case',
      ),
    }),
  )
}
