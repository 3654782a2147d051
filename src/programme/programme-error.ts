/** Why cases cannot be held against each other, for programs; the message says it for people. */
export type ProgrammeErrorCode = 'same-name' | 'price-levels'

/** The cases of a programme cannot be held against each other. */
export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError'

  /** @param values what stands in the way: the name that two cases share, or the years in whose euros they reckon */
  constructor(
    readonly code: ProgrammeErrorCode,
    readonly values: readonly string[],
    message: string,
  ) {
    super(message)
  }
}
