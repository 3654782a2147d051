import { BusinessCaseError } from '../base/index.js'
import { formatNumber } from '../money/index.js'

/** How much work a case may take, for a server that accepts cases from others. */
export interface WorkLimits {
  /**
   * Cells to be calculated, each times the cells that it is calculated from: the worked example has some 200,000, and
   * about three million take a second. No limit where not stated.
   */
  readonly work?: number | undefined
}

/**
 * A case that takes more work than the call allows. It is refused while its formulas are written: nothing is
 * calculated.
 *
 * @example
 * calculate(businessCase, { limits: { work: 1000 } })
 * // throws WorkLimitError: This case is more work than is allowed: more than 1,000 cells.
 */
export class WorkLimitError extends BusinessCaseError<'too-much-work'> {
  override readonly name = 'WorkLimitError'

  constructor(
    /** The work that was allowed. */
    readonly work: number,
  ) {
    super({
      code: 'too-much-work',
      address: 'limits.work',
      values: { work },
      texts: {
        nl: `Deze businesscase vraagt meer rekenwerk dan is toegestaan: meer dan ${formatNumber(work, 0, 'nl')} cellen. Reken per jaar (timeline.step: year), neem een kortere looptijd, voeg kostenposten of effecten samen, of sta meer toe (limits.work).`,
        en: `This case is more work than is allowed: more than ${formatNumber(work, 0, 'en')} cells. Calculate by year (timeline.step: year), take a shorter timeline, combine cost items or effects, or allow more (limits.work).`,
      },
    })
  }
}
