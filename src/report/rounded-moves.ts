import type { Move, Results } from '../appraisal/index.js'
import { roundToTotal, ZERO, type Decimal } from '../money/index.js'

/** What a settlement, an agreement or the fund moves, in whole euros of present value that sum to nought. */
export interface RoundedMove {
  readonly move: Move
  /** Positive to a party, negative from it. */
  readonly parties: readonly { readonly party: string; readonly amount: Decimal }[]
}

/** What moves between parties, as every table and sentence prints it. */
export const roundedMoves = ({ moves }: Results): readonly RoundedMove[] =>
  moves.map((move) => {
    const amounts = roundToTotal(move.parties.map(({ flow }) => flow.presentValue), 0)
    return { move, parties: move.parties.map(({ party }, at) => ({ party, amount: amounts[at] ?? ZERO })) }
  })

/** Whether a move moves anything, in a year or in the end. */
export const isMoving = ({ parties }: Move): boolean => parties.some(({ flow }) => flow.byYear.some((amount) => !amount.round().isZero()))
