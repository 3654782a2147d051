import { BusinessCaseError, inBoth, type Language } from '../../base/index.js'
import type { Decimal } from '../../money/index.js'
import { shownIn } from './shown-in.js'
import { propertyWords, type PropertyWords } from './property-words.js'

/** Which property a rule breaks, or why its answer cannot be held against one. */
export type PropertyFailureCode = keyof PropertyWords

/** A counterexample: fails the property, with the reason as its message in the language that was asked for. */
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
