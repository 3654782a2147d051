import { BusinessCaseError, inBoth, type Language } from '../../base/index.js'
import { Decimal } from '../../money/index.js'
import { propertyWords, type PropertyWords } from './property-words.js'

/** Which property a rule breaks, or why its answer cannot be held against one. */
export type PropertyFailureCode = keyof PropertyWords

/**
 * A counterexample: fails the property, with the reason as its message in the language that was asked for.
 *
 * @example
 * import fc from 'fast-check'
 *
 * const { errorInstance } = fc.check(nullPlayer((fractions) => fractions.map(() => 1)), { seed: 1 })
 * errorInstance instanceof PropertyFailure // true
 */
export class PropertyFailure extends BusinessCaseError<PropertyFailureCode> {
  override readonly name = 'PropertyFailure'

  constructor(
    language: Language,
    code: PropertyFailureCode,
    write: (words: PropertyWords, shown: (number: Decimal | number) => string) => string,
  ) {
    super({ code, texts: inBoth((each) => write(propertyWords[each], shownIn(each))) })
    this.message = this.text(language)
  }
}

/** A number for a message, with twelve digits at most. */
const shownIn =
  (language: Language) =>
  (number: Decimal | number): string => {
    const text = new Decimal(number).toSignificantDigits(12).toString()
    return language === 'nl' ? text.replace('.', ',') : text
  }
