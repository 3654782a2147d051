import type * as z from 'zod'

import { choiceMeant } from '../choice-meant.js'
import { dutchFields } from '../dutch-fields.js'
import { nearest } from '../nearest.js'
import { printable, quoted } from '../printable.js'
import type { Finding, Language, Path, ProblemText } from '../problem.js'
import { noteOf } from '../schema/meant-schema.js'
import { exampleText } from './example-text.js'

type AnySchema = z.core.$ZodType

const last = (path: Path): string => {
  const step = path.at(-1)
  return typeof step === 'string' ? quoted(step) : ''
}

const exampleOf = (schema: AnySchema | undefined): string | undefined => {
  const example = noteOf(schema, 'examples')?.[0]
  return example === undefined ? undefined : exampleText(example)
}

/** A required field that is not there; with what may be chosen, where that is a few words. */
export const missingFinding = (path: Path, schema: AnySchema | undefined, choices: readonly string[] = []): Finding => {
  const key = path.at(-1)
  const example = choices[0] ?? exampleOf(schema)
  const line = example === undefined ? String(key) : `${String(key)}: ${example}`
  return {
    code: 'missing',
    path,
    nl: () =>
      typeof key === 'string'
        ? { message: `veld ${last(path)} ontbreekt`, remedy: `Voeg het toe, bijvoorbeeld: ${line}${chooseFrom(choices, 'nl')}` }
        : { message: 'hier staat niets', remedy: 'Vul deze regel of haal hem weg.' },
    en: () =>
      typeof key === 'string'
        ? { message: `field ${last(path)} is missing`, remedy: `Add it, for example: ${line}${chooseFrom(choices, 'en')}` }
        : { message: 'there is nothing here', remedy: 'Fill this line or remove it.' },
  }
}

const choose = { nl: 'Kies uit', en: 'Choose from' } as const

const chooseFrom = (choices: readonly string[], language: Language): string => (choices.length === 0 ? '' : `. ${choose[language]}: ${choices.join(', ')}.`)

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
  (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined)?.[language] ?? (language === 'nl' ? 'iets anders' : 'something else')

/** A value of another kind than the field takes. */
export const typeFinding = (path: Path, value: unknown, schema: AnySchema | undefined, expected: string): Finding => {
  if (value === null) return emptyFinding(path, schema)
  if (typeof value === 'number' && !Number.isFinite(value)) return notFiniteFinding(path, value)
  const example = exampleOf(schema)
  const wanted = (language: Language): string => noteOf(schema, 'expects')?.[language] ?? kindWords(expected, language)
  if (expected === 'int' && typeof value === 'number') {
    return {
      code: 'not-whole',
      path,
      value: printable(value),
      nl: () => ({ message: `${quoted(value)} is geen geheel getal`, remedy: 'Schrijf een geheel getal.' }),
      en: () => ({ message: `${quoted(value)} is not a whole number`, remedy: 'Write a whole number.' }),
    }
  }
  return {
    code: 'wrong-type',
    path,
    value: printable(value),
    nl: () => ({
      message: `hier hoort ${wanted('nl')}; er staat ${kindWords(kindOf(value), 'nl')}: ${quoted(value)}`,
      remedy: example === undefined ? `Schrijf ${wanted('nl')}.` : `Schrijf bijvoorbeeld: ${example}`,
    }),
    en: () => ({
      message: `this should be ${wanted('en')}; it is ${kindWords(kindOf(value), 'en')}: ${quoted(value)}`,
      remedy: example === undefined ? `Write ${wanted('en')}.` : `Write for example: ${example}`,
    }),
  }
}

/** A field that is named and left open, or a text of no characters. */
export const emptyFinding = (path: Path, schema: AnySchema | undefined, value: unknown = null, choices: readonly string[] = []): Finding => {
  const example = exampleOf(schema)
  const whole = path.length === 0
  return {
    code: 'empty',
    path,
    value: printable(value),
    nl: () => ({
      message: whole ? 'de case is leeg' : 'is leeg',
      remedy: whole ? 'Begin met een naam en een looptijd: name en timeline; mbc schema beschrijft de rest.' : example === undefined ? `Vul een waarde in${chooseFrom(choices, 'nl') || '.'}` : `Vul een waarde in, bijvoorbeeld ${example}, of haal het veld weg als het niet verplicht is.`,
    }),
    en: () => ({
      message: whole ? 'the case is empty' : 'is empty',
      remedy: whole ? 'Begin with a name and a timeline; mbc schema describes the rest.' : example === undefined ? `Fill in a value${chooseFrom(choices, 'en') || '.'}` : `Fill in a value, for example ${example}, or remove the field if it is not required.`,
    }),
  }
}

/** A number without a value: not a number, or without end. */
export const notFiniteFinding = (path: Path, value: unknown): Finding => ({
  code: 'not-finite',
  path,
  value: printable(value),
  nl: () => ({
    message: `${quoted(value)} is geen eindig getal`,
    reason: 'met oneindig of "geen getal" valt niet te rekenen',
    remedy: 'Schrijf een gewoon getal, of haal de regel weg en noem het effect pro memorie (pm).',
  }),
  en: () => ({
    message: `${quoted(value)} is not a finite number`,
    reason: 'infinity and "not a number" cannot be reckoned with',
    remedy: 'Write an ordinary number, or remove the line and list the effect as pro memorie (pm).',
  }),
})

/** A word that is not among the choices of the field. */
export const choiceFinding = (path: Path, value: unknown, choices: readonly unknown[]): Finding => {
  const words = choices.map(String)
  if (value === null) return emptyFinding(path, undefined, null, words)
  const meant = typeof value === 'string' ? choiceMeant(value, words) : undefined
  // A number between quotes is a text, and would be offered as what it already looks like.
  const number = typeof value === 'string' && words.includes(value) ? value : undefined
  const text = (language: Language, message: string, guess: string, write: string): ProblemText => ({
    message,
    remedy: number === undefined ? `${meant === undefined ? '' : `${guess} '${meant}'. `}${choose[language]}: ${words.join(', ')}.` : write,
  })
  return {
    code: 'unknown-choice',
    path,
    value: printable(value),
    nl: () => text('nl', `${quoted(value)} is ${number === undefined ? 'hier geen mogelijkheid' : 'een tekst; hier hoort een getal'}`, 'Bedoeld is misschien', `Schrijf ${number ?? ''}, zonder aanhalingstekens.`),
    en: () => text('en', `${quoted(value)} is ${number === undefined ? 'not a choice here' : 'a text; this should be a number'}`, 'Perhaps you meant', `Write ${number ?? ''}, without quotes.`),
  }
}

/** A field the grammar does not know; it may be meant for one that is known, or for one of those that are required and absent. */
export const keyFinding = (path: Path, value: unknown, known: readonly string[], absent: readonly string[] = []): Finding => {
  const key = String(path.at(-1))
  const lower = key.toLowerCase()
  const dutch = Object.hasOwn(dutchFields, lower) ? dutchFields[lower] : undefined
  const meant = known.find((each) => each === dutch) ?? nearest(key, known)
  const list = known.join(', ')
  const guess = absent.length > 3 ? '' : absent.map((each) => `'${each}'`).join(', ')
  return {
    code: 'unknown-key',
    path,
    value: printable(value),
    meant,
    nl: () => ({
      message: `onbekend veld ${last(path)}`,
      reason: 'een veld dat niet gelezen wordt, zou ongemerkt niet meetellen',
      remedy: meant === undefined ? `${guess === '' ? 'Haal het weg.' : `Misschien is ${guess} bedoeld; haal het anders weg.`} Bekend zijn hier: ${list}.` : `Bedoeld is misschien '${meant}'.`,
    }),
    en: () => ({
      message: `unknown key ${last(path)}`,
      reason: 'a field that is not read would silently not count',
      remedy: meant === undefined ? `${guess === '' ? 'Remove it.' : `Perhaps you meant ${guess}; otherwise remove it.`} Known here are: ${list}.` : `Perhaps you meant '${meant}'.`,
    }),
  }
}
