import { readDecimal, shownOf, type Decimal } from '../money/index.js'
import { GameError } from './game-error.js'

/** A stated number, refused with its own name when it is not finite. */
export const readAmount = (what: string, stated: unknown): Decimal => {
  const amount = readDecimal(stated)
  if (!amount.isFinite()) throw new GameError('not-finite', `${what} is ${shownOf(stated)}; state a finite number.`)
  return amount
}
