import { markCoded, type CodedError, type ErrorFacts, type ErrorValues } from './coded-error.js'
import { spoken, type Language, type Texts } from './language.js'

/** Why the value of an argument cannot be used, for programs. */
export type ArgumentRangeErrorCode =
  | 'not-finite'
  | 'out-of-range'
  | 'not-one'
  | 'empty'
  | 'not-ascending'
  | 'bad-date'
  | 'bad-id'
  | 'bad-address'
  | 'bad-key'
  | 'unknown-choice'
  | 'unknown-party'
  | 'unchecked-case'

/**
 * An argument of the right kind with a value that cannot be used: shares that do not sum to 1, a rate of -200 %. It is
 * a `RangeError`, and counts as a `BusinessCaseError`.
 *
 * @example
 * month('2026-13') // throws ArgumentRangeError
 * splitByShares(100, [0.5, 0.3]) // throws ArgumentRangeError: The shares (0.5, 0.3) sum to 0.8, not 1
 */
export class ArgumentRangeError extends RangeError implements CodedError<ArgumentRangeErrorCode> {
  override readonly name = 'ArgumentRangeError'
  readonly code: ArgumentRangeErrorCode
  readonly address: string | null
  readonly values: ErrorValues
  readonly #texts: Texts

  constructor({ code, address, values, texts }: ErrorFacts<ArgumentRangeErrorCode>) {
    super(texts.en)
    this.code = code
    this.address = address ?? null
    this.values = values ?? {}
    this.#texts = texts
  }

  text(language?: Language): string {
    return this.#texts[spoken(language)]
  }
}
markCoded(ArgumentRangeError)
