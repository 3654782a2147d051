import { compileFunction } from 'node:vm'

import { Decimal } from '../../../src/money/index.js'

/** What `...` in a list or an object stands for: the rest, which is not stated. */
const rest = Symbol('rest')
const more = {
  [rest]: true,
  *[Symbol.iterator]() {
    yield rest
  },
}

/**
 * The first difference between a value and what a comment states of it; nothing where they agree. A comment states data
 * as JavaScript writes it, in which a Decimal is a number, a Map an object, a number with decimals is rounded to them, and `...` is the
 * rest of a list or an object; or a text line by line, in which `...` is the rest of a line, and a line of it any number
 * of lines.
 */
export const differenceFrom = (stated: string, value: unknown): string | undefined => {
  if (typeof value === 'string' && !/^['"`]/.test(stated)) return differenceOfText(stated, value)
  let data: unknown
  try {
    const open = stated.replaceAll(/\.\.\.(?=\s*[\]},])/g, '...more')
    const read = compileFunction(`return (${open})`, ['more']) as (given: typeof more) => unknown
    data = read(more)
  } catch (error) {
    return `${stated} is not data (${String(error)}); it is ${shown(value)}`
  }
  const at = differenceOfData(data, value, '')
  return at === undefined ? undefined : `${at}; in all: ${shown(value)}`
}

/** The same for what is thrown: `throws`, the name of the error and, after a colon, how its message begins. */
export const differenceFromError = (stated: string, error: unknown): string | undefined => {
  const [, name, message = ''] = /^throws (\w+)(?:: ([^]*))?$/.exec(stated) ?? []
  if (!(error instanceof Error)) return `${String(error)} is thrown, which is no Error`
  if (name === undefined) return `${error.name} is thrown: ${error.message}`
  if (error.name !== name) return `${error.name} is thrown and not ${name}: ${error.message}`
  return error.message.startsWith(message.replaceAll('\n', ' ')) ? undefined : `it says: ${error.message}`
}

const differenceOfText = (stated: string, value: string): string | undefined => {
  const lines = stated.split('\n').map((line) => {
    if (line.trim() === '...') return '(?:[^\\n]*\\n)*?'
    const literal = (part: string): string => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    return `${line.trimEnd().split('...').map(literal).join('[^\\n]*')}[^\\S\\n]*\\n`
  })
  const isSo = new RegExp(`^${lines.join('')}$`).test(`${value.replace(/\n+$/, '')}\n`)
  return isSo ? undefined : `it is\n${value}`
}

const differenceOfData = (stated: unknown, value: unknown, at: string): string | undefined => {
  const differs = `${at === '' ? 'the value' : at} is ${shown(value)} and not ${shown(stated)}`
  if (typeof stated === 'number' && (typeof value === 'number' || Decimal.isDecimal(value)))
    return isRounded(stated, Number(value)) ? undefined : differs
  if (Array.isArray(stated)) return isList(value) ? differenceOfLists(stated, [...value], at, differs) : differs
  if (typeof stated !== 'object' || stated === null) return Object.is(stated, value) ? undefined : differs
  if (typeof value !== 'object' || value === null || isList(value)) return differs
  return differenceOfObjects(stated as Fields, fieldsOf(value), at)
}

type Fields = Readonly<Record<string | symbol, unknown>>

/** A Map is written as an object. */
const fieldsOf = (value: object): Fields =>
  value instanceof Map ? (Object.fromEntries(value) as Fields) : (value as Fields)

const isList = (value: unknown): value is Iterable<unknown> => Array.isArray(value) || ArrayBuffer.isView(value)

const differenceOfLists = (
  stated: readonly unknown[],
  value: readonly unknown[],
  at: string,
  differs: string,
): string | undefined => {
  const open = stated.indexOf(rest)
  const [first, last] = open === -1 ? [stated, []] : [stated.slice(0, open), stated.slice(open + 1)]
  if (open === -1 ? value.length !== stated.length : value.length < first.length + last.length) return differs
  const pairs = [
    ...first.map((each, position) => [each, position] as const),
    ...last.map((each, position) => [each, value.length - last.length + position] as const),
  ]
  for (const [each, position] of pairs) {
    const found = differenceOfData(each, value[position], `${at}[${position}]`)
    if (found !== undefined) return found
  }
  return undefined
}

const differenceOfObjects = (stated: Fields, value: Fields, at: string): string | undefined => {
  const others = Object.keys(value).filter((key) => value[key] !== undefined && !(key in stated))
  if (!(rest in stated) && others.length > 0) return `${at} also has ${others.join(', ')}`
  for (const key of Object.keys(stated)) {
    const found = differenceOfData(stated[key], value[key], `${at}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** A whole number is exact; one with decimals is rounded to as many. */
const isRounded = (stated: number, value: number): boolean => {
  if (Object.is(stated, value)) return true
  const decimals = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0
  return decimals > 0 && Math.abs(stated - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9)
}

/** A value as an example would state it. */
const shown = (value: unknown): string => {
  const text = written(value)
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)} (and so on)` : text
}

const MOST_SIGNS = 3000

const written = (value: unknown): string => {
  if (value === rest) return '...'
  if (typeof value === 'string') return `'${value}'`
  if (Decimal.isDecimal(value)) return String(Number(value))
  if (isList(value)) return `[${[...value].map(written).join(', ')}]`
  if (typeof value === 'function') return '(a function)'
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(fieldsOf(value)).filter(([, each]) => each !== undefined)
  return `{ ${fields.map(([key, each]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${written(each)}`).join(', ')} }`
}
