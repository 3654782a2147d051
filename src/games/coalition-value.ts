import { type Decimal, given, readDecimal, shownOf } from '../money/index.js'
import { GameError } from './game-error.js'
import type { CharacteristicFunction } from './types.js'

/** The value of one coalition; refuses what is not a finite number, and an empty coalition that is worth something. */
export const coalitionValue = (value: CharacteristicFunction, coalition: readonly string[]): Decimal => {
  const answer: unknown = given.work(
    { nl: 'Een spel', en: 'A game' },
    {
      nl: 'de waarde van een coalitie als functie, (coalition) => 100',
      en: 'the value of a coalition as a function, (coalition) => 100',
    },
    value,
  )(coalition)
  const worth = readDecimal(answer)
  if (!worth.isFinite()) {
    throw new GameError({
      code: 'not-finite',
      address: 'value',
      values: { coalition: coalition.map(String), found: shownOf(answer, 'en') },
      texts: {
        nl: `De waarde van coalitie {${coalition.join(', ')}} is ${shownOf(answer, 'nl')}; elke coalitie vraagt een eindig getal.`,
        en: `The value of coalition {${coalition.join(', ')}} is ${shownOf(answer, 'en')}; every coalition needs a finite number.`,
      },
    })
  }
  if (coalition.length === 0 && !worth.isZero()) {
    throw new GameError({
      code: 'empty-coalition-not-zero',
      address: 'value',
      values: { found: worth.toString() },
      texts: {
        nl: `De waarde van de lege coalitie is ${worth.toString()}, niet 0: wat er zonder spelers al is, kan aan geen speler worden toegerekend. Trek het af van de waarde van elke coalitie.`,
        en: `The value of the empty coalition is ${worth.toString()}, not 0: what is there without any player cannot be ascribed to a player. Subtract it from every coalition value.`,
      },
    })
  }
  return worth
}
