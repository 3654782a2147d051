import { markCoded, type CodedError, type ErrorFacts, type ErrorValues } from './coded-error.js'
import { spoken, type Language, type Texts } from './language.js'

/** Why an argument is of the wrong kind, for programs. */
export type ArgumentTypeErrorCode = 'wrong-kind' | 'settings-are-fixed'

/**
 * An argument of another kind than the function takes: a list for an object, JSON for a parsed case. It is a
 * `TypeError`, and counts as a `BusinessCaseError`.
 *
 * @example
 * roundToTotal(5 as never, 2) // throws ArgumentTypeError: roundToTotal expects a list of amounts, and got the number 5.
 */
export class ArgumentTypeError extends TypeError implements CodedError<ArgumentTypeErrorCode> {
  override readonly name = 'ArgumentTypeError'
  readonly code: ArgumentTypeErrorCode
  readonly address: string | null
  readonly values: ErrorValues
  readonly #texts: Texts

  constructor({ code, address, values, texts }: ErrorFacts<ArgumentTypeErrorCode>) {
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
markCoded(ArgumentTypeError)
