import type { Language, Texts } from './language.js'

/** What was found, by name: plain data. */
export type ErrorValues = Readonly<Record<string, ErrorValue | readonly ErrorValue[]>>

/** One thing that was found: plain data, so that an error can be stored and sent. */
export type ErrorValue = string | number | boolean | null

/** What every error of the library has. */
export interface CodedError<Code extends string = string> extends Error {
  /** What kind of fault it is; stable, for programs. */
  readonly code: Code
  /**
   * Where in the case (a path or a figure) or in the call (an argument or function) it lies; `null` where there is no
   * single place.
   */
  readonly address: string | null
  /** What was found there, by name. */
  readonly values: ErrorValues
  /** What is wrong, why, and what to do about it; Dutch where no language is asked for. `message` is the English text. */
  text(language?: Language): string
}

/** What an error is made of. */
export interface ErrorFacts<Code extends string = string> {
  readonly code: Code
  readonly address?: string | undefined
  readonly values?: ErrorValues
  readonly texts: Texts
}

// Known to every copy of the library: an ES module and a CommonJS module of it may meet in one program.
const mark = Symbol.for('maatschappelijke-businesscase/error')

/** Marks a class of errors as one of this library. */
export const markCoded = (kind: { readonly prototype: Error }): void => {
  Object.defineProperty(kind.prototype, mark, { value: true })
}

/** Whether an error is one of this library, of any class and of any copy. */
export const isCoded = (value: unknown): value is CodedError => value instanceof Error && mark in value
