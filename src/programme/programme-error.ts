import { BusinessCaseError } from '../base/index.js'

/** Why cases cannot be compared, for programs; the text says it for people. */
export type ProgrammeErrorCode =
  | 'same-name'
  | 'price-levels'
  | 'too-many-cases'
  | 'no-projects'
  | 'unknown-objective'
  | 'bad-draws'
  | 'bad-seed'
  | 'no-choice'
  | 'too-many-combinations'
  | 'too-many-draws'

/**
 * The cases of a programme cannot be compared. `values` says what is in the way: the `name` that two cases share, the
 * `levels` (years) of their prices, or the `costItem` that too many of them save on, how many `cases` do and the `most`
 * that can.
 *
 * @example
 * const twice = { name: 'Begeleider', businessCase }
 * claimsRegister([twice, twice]) // throws ProgrammeError: Two business cases are called 'Begeleider'.
 */
export class ProgrammeError extends BusinessCaseError<ProgrammeErrorCode> {
  override readonly name = 'ProgrammeError'
}
