import type { BusinessCase } from '../case/index.js'
import type { Decimal } from '../money/index.js'

/** A case of a programme, with the name that the register uses for it. */
export interface ProgrammeCase {
  readonly name: string
  readonly businessCase: BusinessCase
}

/** A saving that more than one case of a programme claims. */
export interface DoubleClaim {
  readonly targetGroup: string
  readonly costItem: string
  /**
   * The cases that claim a saving in a year in which another does too, and what each says it saves on the item: net of
   * overlap within the case, in euros over its whole timeline.
   */
  readonly claims: readonly { readonly case: string; readonly saving: Decimal }[]
  /** What the cases claim together in the years in which more than one of them claims a saving. */
  readonly claimed: Decimal
  /** What they can save together in those years, if they reach the same households independently. */
  readonly joint: Decimal
  /** What is claimed twice: `claimed` less `joint`. */
  readonly claimedTwice: Decimal
}
