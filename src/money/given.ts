import { ArgumentTypeError, inBoth, type Language, type Texts } from '../base/index.js'
import { Decimal } from './decimal.js'
import { kindOf } from './kind-of.js'
import { readDecimal } from './read-decimal.js'

/** A name of the call itself, the same in both languages, or words. */
type Words = string | Texts

const wordsIn = (words: Words, language: Language): string => (typeof words === 'string' ? words : words[language])

/** The address in the call; words that are not a name of the call have none. */
const addressOf = (words: Words): string | undefined => (typeof words === 'string' ? words : undefined)

/**
 * Checks for callers without types. Each returns its argument, or throws an error that says what the function expects,
 * what it got, and what to state instead.
 */
export const given = {
  /**
   * @throws ArgumentTypeError for a value that is not a number, a decimal text or a Decimal (of this copy of the
   *   library or another)
   */
  decimal: (what: Words, value: unknown): Decimal => {
    const read = readDecimal(value)
    if (read.isNaN() && typeof value !== 'number' && !Decimal.isDecimal(value))
      throw new ArgumentTypeError({
        code: 'wrong-kind',
        address: addressOf(what),
        values: { found: kindOf(value, 'en') },
        texts: {
          nl: `${wordsIn(what, 'nl')} is ${kindOf(value, 'nl')}; geef een getal, een tekst van cijfers zoals '1234.50', of een Decimal.`,
          en: `${wordsIn(what, 'en')} is ${kindOf(value, 'en')}; state a number, a text of digits such as '1234.50', or a Decimal.`,
        },
      })
    return read
  },

  /** The same for a number that is used as a double. */
  number: (what: Words, value: unknown): number => given.decimal(what, value).toNumber(),

  /** @throws ArgumentTypeError for a value that is not a list */
  list: <T>(caller: Words, what: Texts, value: readonly T[]): readonly T[] => {
    const isList: boolean = Array.isArray(value)
    return isList ? value : refuse(caller, { nl: `een lijst van ${what.nl}`, en: `a list of ${what.en}` }, value)
  },

  /** @throws ArgumentTypeError for a value that is not an object, or is a list, `Map` or `Set`, which has no fields */
  object: <T extends object>(caller: Words, what: Texts, value: T): T =>
    typeof value !== 'object' || (value as T | null) === null || Symbol.iterator in value
      ? refuse(caller, what, value)
      : value,

  /** @throws ArgumentTypeError for a value that is not a function */
  work: <T>(caller: Words, what: Texts, value: T): T =>
    typeof value === 'function' ? value : refuse(caller, what, value),

  /** @throws ArgumentTypeError for a value that is not a text */
  text: (caller: Words, what: Texts, value: unknown): string =>
    typeof value === 'string' ? value : refuse(caller, what, value),

  /** No options are empty options. @throws ArgumentTypeError for options that are not an object */
  options: <T extends object>(caller: Words, options: T | null | undefined): T =>
    options === undefined || options === null ? ({} as T) : given.object(caller, optionsAsObject, options),
} as const

const optionsAsObject = {
  nl: "opties als object, zoals { language: 'en' }",
  en: "its options as an object, such as { language: 'en' }",
}

const refuse = (caller: Words, what: Texts, value: unknown): never => {
  throw new ArgumentTypeError({
    code: 'wrong-kind',
    address: addressOf(caller),
    values: { expected: what.en, found: kindOf(value, 'en') },
    texts: inBoth((language) =>
      expectation(language, wordsIn(caller, language), what[language], kindOf(value, language)),
    ),
  })
}

/** What a function expects and what it got instead, as a sentence. */
export const expectation = (language: Language, caller: string, what: string, found: string): string =>
  language === 'nl' ? `${caller} verwacht ${what}, en kreeg ${found}.` : `${caller} expects ${what}, and got ${found}.`
