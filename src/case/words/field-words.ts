import { choicesAmong, expectedValues, foundKind } from './values/expected-values.js'
import * as z from 'zod'

import { likelySchema, noteOf, unwrapped } from '../grammar/likely-schema.js'
import { shapeFields } from '../numbers/stated-uncertainty.js'
import type { Path } from '../paths/path.js'
import type { Finding, Fix, Language, ProblemText } from '../problem.js'
import { likelyChoice } from '../spelling/likely-choice.js'
import { accepts } from './accepts.js'
import { exampleHere } from './example-here.js'
import { exampleText } from './example-text.js'
import { idsHere, idsOf } from './ids-here.js'
import { printable, quoted } from './printable.js'
import { writing, type Site } from './site.js'

const last = (path: Path): string => {
  const step = path.at(-1)
  return typeof step === 'string' ? quoted(step) : ''
}

/** What a field takes, in words, with ids of the case where it names some. */
const expectedOf = ({ schema, input }: Site, language: Language): string | undefined => {
  const words = noteOf(schema, 'expects')?.[language]
  return typeof words === 'function' ? words(idsHere(input)) : words
}

/** A required field that is missing, with its choices where these are few. */
export const missingFinding = (site: Site, choices: readonly string[] = []): Finding => {
  const { path } = site
  const key = path.at(-1)
  const fix = (): Fix | undefined =>
    typeof key === 'string' ? writing(site, choices[0] ?? exampleHere(site)) : undefined
  const add = (language: Language, words: { readonly add: string; readonly addSome: string }): string => {
    const written = fix()
    if (written?.kind === 'write')
      return `${words.add}: ${String(key)}: ${exampleText(written.value)}${chooseFrom(choices, language)}`
    const expected = expectedOf(site, language)
    return `${words.addSome}${expected === undefined ? '' : `: ${expected}`}.`
  }
  return {
    code: 'missing',
    path,
    fix,
    values: () => ({ ...expectedValues(site), ...choicesAmong(choices) }),
    nl: () =>
      typeof key === 'string'
        ? {
            message: `veld ${last(path)} ontbreekt`,
            remedy: add('nl', { add: 'Voeg het toe, bijvoorbeeld', addSome: 'Voeg het toe' }),
          }
        : { message: 'hier staat niets', remedy: 'Vul deze regel of haal hem weg.' },
    en: () =>
      typeof key === 'string'
        ? {
            message: `field ${last(path)} is missing`,
            remedy: add('en', { add: 'Add it, for example', addSome: 'Add it' }),
          }
        : { message: 'there is nothing here', remedy: 'Fill this line or remove it.' },
  }
}

const choose = { nl: 'Kies uit', en: 'Choose from' } as const

const chooseFrom = (choices: readonly unknown[], language: Language): string =>
  choices.length === 0 ? '' : `. ${choose[language]}: ${choices.join(', ')}.`

const kinds: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'waar of onwaar', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object met velden', en: 'an object with fields' },
  record: { nl: 'een object met velden', en: 'an object with fields' },
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)

const kindWords = (kind: string, language: Language): string =>
  (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined)?.[language] ??
  (language === 'nl' ? 'iets anders' : 'something else')

/** A value of another kind than the field takes. */
export const typeFinding = (site: Site, value: unknown, expected: string): Finding => {
  const { path, schema } = site
  if (typeof value === 'number' && !Number.isFinite(value)) return notFiniteFinding(path, value)
  if (expected === 'int' && typeof value === 'number') return notWholeFinding(site, value)
  const wanted = (language: Language): string => expectedOf(site, language) ?? kindWords(expected, language)
  const likely = likelyOf(site, value)
  const fix = (): Fix | undefined => writing(site, likely ?? exampleHere(site))
  const remedy = (
    language: Language,
    words: { readonly write: string; readonly such: string; readonly asNumber: string; readonly asText: string },
  ): string => {
    const written = fix()
    if (written?.kind !== 'write') return `${words.write} ${wanted(language)}.`
    const text = exampleText(written.value)
    if (likely === undefined) return `${words.such}: ${text}`
    return `${words.write} ${text}${typeof value === 'string' && typeof likely === 'number' ? words.asNumber : typeof likely === 'string' && typeof value !== 'object' ? words.asText : ''}.`
  }
  return {
    code: 'wrong-type',
    path,
    value: printable(value),
    fix: schema === undefined ? undefined : fix,
    values: () => ({ ...expectedValues(site), ...foundKind(value) }),
    nl: () => ({
      message: `hier hoort ${wanted('nl')}; er staat ${kindWords(kindOf(value), 'nl')}: ${quoted(value)}`,
      remedy: remedy('nl', {
        write: 'Schrijf',
        such: 'Schrijf bijvoorbeeld',
        asNumber: ', als getal',
        asText: ', als tekst',
      }),
    }),
    en: () => ({
      message: `this should be ${wanted('en')}; it is ${kindWords(kindOf(value), 'en')}: ${quoted(value)}`,
      remedy: remedy('en', {
        write: 'Write',
        such: 'Write for example',
        asNumber: ', as a number',
        asText: ', as a text',
      }),
    }),
  }
}

/**
 * The same value in the form that the field takes: a number without quotes, a text in quotes, a list of one, or the
 * single value inside a list or an object.
 */
const likelyOf = (site: Site, value: unknown): unknown => {
  // A field of an uncertain number must fit the others, as the example does.
  if ((shapeFields as readonly unknown[]).includes(site.path.at(-1))) return undefined
  const ways: unknown[] = []
  if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)) ways.push(Number(value))
  if ((typeof value === 'number' || typeof value === 'boolean') && isText(site.schema)) ways.push(String(value))
  if (Array.isArray(value)) {
    if (value.length === 1) ways.push(value[0])
  } else if (isListFor(site, value)) ways.push([value])
  if (!Array.isArray(value) && typeof value === 'object' && value !== null && Object.keys(value).length === 1)
    ways.push(...(Object.values(value) as unknown[]))
  // These must fit the other lines of their list, as the example does.
  return site.path.at(-1) === 'id' || site.path.at(-1) === 'fromYear' || noteOf(site.schema, 'form') !== undefined
    ? undefined
    : ways.find((way) => accepts(site, way))
}

/** Whether a single value may stand for a list of one: ids must exist, and a region or an order has more than one. */
const isListFor = ({ schema, path, input }: Site, value: unknown): boolean => {
  const list = schema && likelySchema(schema, [])
  if (!(list instanceof z.ZodArray) || noteOf(list.def.element, 'refersTo') === undefined) return true
  return path.at(-1) === 'costItems' && typeof value === 'string' && idsOf(input, ['costItems']).includes(value)
}

const isText = (schema: Site['schema']): boolean => {
  const below = schema && unwrapped(schema)
  return below === undefined ? schema instanceof z.ZodString : isText(below)
}

const notWholeFinding = (site: Site, value: number): Finding => {
  const rounded = Math.trunc(value)
  const isSound = accepts(site, rounded)
  return {
    code: 'not-whole',
    path: site.path,
    value: printable(value),
    fix: isSound ? () => writing(site, rounded) : undefined,
    values: () => ({ ...expectedValues(site), expected: 'whole-number' }),
    nl: () => ({
      message: `${quoted(value)} is geen geheel getal`,
      remedy: isSound ? `Schrijf een geheel getal, bijvoorbeeld ${rounded}.` : 'Schrijf een geheel getal.',
    }),
    en: () => ({
      message: `${quoted(value)} is not a whole number`,
      remedy: isSound ? `Write a whole number, for example ${rounded}.` : 'Write a whole number.',
    }),
  }
}

/** A field without a value, or an empty text. */
export const emptyFinding = (site: Site, value: unknown, choices: readonly unknown[] = []): Finding => {
  const { path } = site
  const whole = path.length === 0
  const fix = (): Fix | undefined => (whole ? undefined : writing(site, choices[0] ?? exampleHere(site)))
  const fill = (
    words: { readonly fill: string; readonly such: string; readonly remove: string },
    language: Language,
  ): string => {
    const written = fix()
    const such = written?.kind === 'write' ? `${words.such} ${exampleText(written.value)}` : ''
    const remove = typeof path.at(-1) === 'number' || accepts(site, undefined) ? words.remove : ''
    return `${words.fill}${such}${remove}${chooseFrom(choices, language) || '.'}`
  }
  return {
    code: 'empty',
    path,
    value: printable(value),
    fix,
    values: () => ({ ...expectedValues(site), ...choicesAmong(choices) }),
    nl: () => ({
      message: whole ? 'de case is leeg' : 'is leeg',
      remedy: whole
        ? 'Begin met een naam (name) en een looptijd (timeline).'
        : fill({ fill: 'Vul een waarde in', such: ', bijvoorbeeld', remove: ', of haal het veld weg' }, 'nl'),
    }),
    en: () => ({
      message: whole ? 'the case is empty' : 'is empty',
      remedy: whole
        ? 'Begin with a name and a timeline.'
        : fill({ fill: 'Fill in a value', such: ', for example', remove: ', or remove the field' }, 'en'),
    }),
  }
}

/** A number that is infinite or not a number (NaN). */
export const notFiniteFinding = (path: Path, value: unknown): Finding => ({
  code: 'not-finite',
  path,
  value: printable(value),
  values: () => ({ expected: 'number' }),
  nl: () => ({
    message: `${quoted(value)} is geen eindig getal`,
    reason: 'met oneindig of "geen getal" valt niet te rekenen',
    remedy: 'Schrijf een gewoon getal, of haal de regel weg en noem het effect pro memorie (pm).',
  }),
  en: () => ({
    message: `${quoted(value)} is not a finite number`,
    reason: 'calculations need finite numbers',
    remedy: 'Write an ordinary number, or remove the line and list the effect as pro memorie (pm).',
  }),
})

/** A word that is not among the choices of the field. */
export const choiceFinding = (site: Site, value: unknown, choices: readonly unknown[]): Finding => {
  const { path } = site
  const words = choices.map(String)
  if (typeof value === 'number' && !Number.isFinite(value)) return notFiniteFinding(path, value)
  const likely = typeof value === 'string' ? likelyChoice(value, words) : undefined
  // The message names the kind of value, because the choice itself looks right.
  const number = typeof value === 'string' && words.includes(value) ? value : undefined
  const only = choices.length === 1 ? choices[0] : undefined
  const text = (language: Language, message: string, guess: string, write: string): ProblemText => {
    const all = expectedOf(site, language)
    const choices = all === undefined ? `${choose[language]}: ${words.join(', ')}.` : `${write} ${all}.`
    return {
      message,
      remedy: `${likely === undefined ? '' : `${guess} '${likely}'${language === 'nl' ? '.' : '?'} `}${choices}`,
    }
  }
  const otherKind = (message: string, remedy: string): ProblemText => ({ message, remedy })
  return {
    code: 'unknown-choice',
    path,
    value: printable(value),
    fix: () => writing(site, number === undefined ? (likely ?? only) : Number(number)),
    values: () => ({
      ...expectedValues(site),
      ...choicesAmong(choices),
      ...(likely === undefined ? {} : { nearest: [likely] }),
    }),
    nl: () =>
      number === undefined
        ? text('nl', `${quoted(value)} is hier geen mogelijkheid`, 'Bedoeld is misschien', 'Schrijf')
        : otherKind(`${quoted(value)} is een tekst; hier hoort een getal`, `Schrijf ${number}, als getal.`),
    en: () =>
      number === undefined
        ? text('en', `${quoted(value)} is not a choice here`, 'Did you mean', 'Write')
        : otherKind(`${quoted(value)} is a text; this should be a number`, `Write ${number}, as a number.`),
  }
}
