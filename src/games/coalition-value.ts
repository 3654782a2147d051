import { type Decimal, given, readDecimal } from '../money/index.js'
import { GameError } from './game-error.js'
import type { CharacteristicFunction } from './types.js'

/** The value of one coalition; refuses what is not a finite number, and an empty coalition that is worth something. */
export const coalitionValue = (value: CharacteristicFunction, coalition: readonly string[]): Decimal => {
  const answer: unknown = given.work(
    'A game',
    'the value of a coalition as a function, (coalition) => 100',
    value,
  )(coalition)
  const worth = readDecimal(answer)
  if (!worth.isFinite()) {
    throw new GameError(
      'not-finite',
      `The value of coalition {${coalition.join(', ')}} is ${String(answer)}; every coalition needs a finite number.`,
    )
  }
  if (coalition.length === 0 && !worth.isZero()) {
    throw new GameError(
      'empty-coalition-not-zero',
      `The value of the empty coalition is ${worth.toString()}, not 0: what is there without any player cannot be ascribed to a player. ` +
        'Subtract it from every coalition value.',
    )
  }
  return worth
}
