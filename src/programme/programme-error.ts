/** Why cases cannot be compared, for programs; the message says it for people. */
export type ProgrammeErrorCode = 'same-name' | 'price-levels' | 'too-many-cases'

/** The cases of a programme cannot be compared. */
export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError'

  /**
   * @param values what stands in the way: the name that two cases share, the years of their price levels, or the item
   *   that too many of them save on, how many do and the most that can
   */
  constructor(
    readonly code: ProgrammeErrorCode,
    readonly values: readonly string[],
    message: string,
  ) {
    super(message)
  }
}
