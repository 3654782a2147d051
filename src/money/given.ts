import { Decimal } from './decimal.js'
import { kindOf } from './kind-of.js'
import { readDecimal } from './read-decimal.js'

/**
 * Checks for callers without types. Each returns its argument, or throws a message that says what the function expects,
 * what it got, and what to state instead.
 */
export const given = {
  /**
   * @throws TypeError for what is no number, no decimal text and no Decimal (of this copy of the library or another)
   */
  decimal: (what: string, value: unknown): Decimal => {
    const read = readDecimal(value)
    if (read.isNaN() && typeof value !== 'number' && !Decimal.isDecimal(value))
      throw new TypeError(
        `${what} is ${kindOf(value)}; state a number, a text of digits such as '1234.50', or a Decimal.`,
      )
    return read
  },

  /** The same for a number that is used as a double. */
  number: (what: string, value: unknown): number => given.decimal(what, value).toNumber(),

  /** @throws TypeError for what is no list */
  list: <T>(caller: string, what: string, value: readonly T[]): readonly T[] => {
    const isList: boolean = Array.isArray(value)
    if (!isList) throw new TypeError(`${caller} expects a list of ${what}, and got ${kindOf(value)}.`)
    return value
  },

  /** @throws TypeError for what is no object */
  object: <T extends object>(caller: string, what: string, value: T): T => {
    if (typeof value !== 'object' || (value as T | null) === null || Array.isArray(value))
      throw new TypeError(`${caller} expects ${what}, and got ${kindOf(value)}.`)
    return value
  },

  /** @throws TypeError for what is no function */
  work: <T>(caller: string, what: string, value: T): T => {
    if (typeof value !== 'function') throw new TypeError(`${caller} expects ${what}, and got ${kindOf(value)}.`)
    return value
  },

  /** @throws TypeError for what is no text */
  text: (caller: string, what: string, value: unknown): string => {
    if (typeof value !== 'string') throw new TypeError(`${caller} expects ${what}, and got ${kindOf(value)}.`)
    return value
  },

  /** No options are empty options. @throws TypeError for options that are no object */
  options: <T extends object>(caller: string, options: T | null | undefined): T =>
    options === undefined || options === null
      ? ({} as T)
      : given.object(caller, "its options as an object, such as { language: 'en' }", options),
} as const
