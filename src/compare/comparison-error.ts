import { BusinessCaseError } from '../base/index.js'

/** Why cases cannot stand beside each other, for programs; the text says it for people. */
export type ComparisonErrorCode =
  'too-few-versions' | 'too-many-versions' | 'same-version' | 'unknown-reference' | 'price-levels'

/**
 * Cases cannot be compared as asked. `values` says what is in the way.
 *
 * @example
 * compare(variantsOf(businessCase))
 * // throws ComparisonError: There is nothing to compare with. State at least two cases, or one with variants.
 */
export class ComparisonError extends BusinessCaseError<ComparisonErrorCode> {
  override readonly name = 'ComparisonError'
}
