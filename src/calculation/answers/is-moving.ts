import { roundToNearest } from '../../money/index.js'
import type { Move } from '../results/results.js'

/** Whether a settlement, an agreement or the fund moves as much as a euro in any year. */
export const isMoving = ({ parties }: Move): boolean =>
  parties.some(({ flow }) => flow.byYear.some((amount) => !roundToNearest(amount).isZero()))
