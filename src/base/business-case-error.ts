import { isCoded, markCoded, type CodedError, type ErrorFacts, type ErrorValues } from './coded-error.js'
import { spoken, type Language, type Texts } from './language.js'

/**
 * Every error that the library throws on purpose: with a `code` for programs, and for people a `text` in two languages
 * that says what is wrong, where, with which value, why, and what to do.
 *
 * `instanceof BusinessCaseError` holds for all of them, those of another copy of the library included. An argument of
 * the wrong kind is a `TypeError` too (`ArgumentTypeError`), and one that is out of range a `RangeError`
 * (`ArgumentRangeError`), as is usual in JavaScript.
 *
 * @example
 * const faultOf = (work: () => unknown): BusinessCaseError | undefined => {
 *   try {
 *     work()
 *   } catch (error) {
 *     if (error instanceof BusinessCaseError) return error
 *     throw error
 *   }
 *   return undefined
 * }
 * const fault = faultOf(() => explain(results, 'gemeente.nvp'))
 * fault?.code // 'unknown-figure'
 * fault?.address // 'gemeente.nvp'
 * fault?.text('en') // There is no figure 'gemeente.nvp' in this case. Did you mean gemeente.cash.npv or ...
 */
export class BusinessCaseError<Code extends string = string> extends Error implements CodedError<Code> {
  override readonly name: string = 'BusinessCaseError'
  readonly code: Code
  readonly address: string | null
  readonly values: ErrorValues
  readonly #texts: Texts

  constructor({ code, address, values, texts }: ErrorFacts<Code>, options?: ErrorOptions) {
    super(texts.en, options)
    this.code = code
    this.address = address ?? null
    this.values = values ?? {}
    this.#texts = texts
  }

  text(language?: Language): string {
    return this.#texts[spoken(language)]
  }

  /** Whether it is an error of this class, or, for `BusinessCaseError` itself, any error of any copy of the library. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === BusinessCaseError ? isCoded(value) : super[Symbol.hasInstance](value)
  }
}
markCoded(BusinessCaseError)
