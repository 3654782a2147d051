import type { Language } from '../base/index.js'

/** The longest text that is quoted. */
const LONGEST = 40

/** What a caller without types has passed, in words. */
export const kindOf = (value: unknown, language: Language): string => {
  const words = kinds[language]
  switch (typeof value) {
    case 'undefined':
      return words.undefined
    case 'string':
      return value.length > LONGEST ? words.longText : words.text(value)
    case 'number':
    case 'bigint':
      return words.number(value)
    case 'boolean':
      return String(value)
    case 'function':
    case 'symbol':
      return words[typeof value as 'function' | 'symbol']
    default:
      if (value === null) return words.null
      if (Array.isArray(value)) return words.list
      if (Symbol.iterator in (value as object)) return words.collection
      return typeof (value as { then?: unknown }).then === 'function' ? words.promise : words.object
  }
}

const kinds = {
  nl: {
    undefined: 'niets (undefined)',
    null: 'niets (null)',
    longText: 'een lange tekst',
    text: (value: string) => `de tekst '${value}'`,
    number: (value: number | bigint) => `het getal ${value}`,
    function: 'een functie',
    symbol: 'een symbool',
    list: 'een lijst',
    collection: 'een verzameling, zoals een Map',
    promise: 'een promise, waarop eerst gewacht moet worden (await)',
    object: 'een object',
  },
  en: {
    undefined: 'nothing (undefined)',
    null: 'nothing (null)',
    longText: 'a long text',
    text: (value: string) => `the text '${value}'`,
    number: (value: number | bigint) => `the number ${value}`,
    function: 'a function',
    symbol: 'a symbol',
    list: 'a list',
    collection: 'a collection, such as a Map',
    promise: 'a promise, which must be awaited first',
    object: 'an object',
  },
} as const
