import { type Decimal, type DecimalValue, given, ZERO } from '../money/index.js'
import { GameError } from './game-error.js'
import { readAmount } from './read-amount.js'

/** One line of a table of coalition values. */
export interface CoalitionWorth {
  readonly coalition: readonly string[]
  readonly value: DecimalValue
}

/**
 * A characteristic function from a table: one line per coalition, members in any order. The empty coalition is worth 0
 * when it is not listed.
 *
 * @throws GameError for a coalition listed twice, a member listed twice, a value that is not finite; and, when asked,
 *   for a coalition that is not in the table
 *
 * @example
 * const costs = tabulatedGame([
 *   { coalition: ['gemeente'], value: 300 },
 *   { coalition: ['regio'], value: 280 },
 *   { coalition: ['gemeente', 'regio'], value: 410 },
 * ])
 * costs(['regio', 'gemeente']) // 410
 * costs(['rijk']) // throws GameError
 */
export const tabulatedGame = (table: readonly CoalitionWorth[]): ((coalition: readonly string[]) => Decimal) => {
  const worths = new Map<string, Decimal>([[keyOf([]), ZERO]])
  const listed = new Set<string>()
  for (const line of given.list(
    'tabulatedGame',
    {
      nl: "coalities, zoals { coalition: ['gemeente'], value: 100 }",
      en: "coalitions, such as { coalition: ['gemeente'], value: 100 }",
    },
    table,
  )) {
    const { coalition, value } = given.object(
      'tabulatedGame',
      { nl: 'de coalitie en haar waarde in elke regel', en: 'the coalition and its value in each line' },
      line,
    )
    given.list('tabulatedGame', { nl: 'spelers voor elke coalitie', en: 'players for each coalition' }, coalition)
    const key = keyOf(coalition)
    const name = `{${coalition.join(', ')}}`
    if (new Set(coalition).size < coalition.length)
      throw new GameError({
        code: 'duplicate-player',
        address: 'table',
        values: { coalition: coalition.map(String) },
        texts: {
          nl: `Coalitie ${name} noemt een speler twee keer; noem elke speler één keer.`,
          en: `Coalition ${name} lists a player twice; list every player once.`,
        },
      })
    if (listed.has(key))
      throw new GameError({
        code: 'duplicate-coalition',
        address: 'table',
        values: { coalition: coalition.map(String) },
        texts: {
          nl: `Coalitie ${name} staat twee keer in de tabel; houd één waarde.`,
          en: `Coalition ${name} is in the table twice; keep one value.`,
        },
      })
    listed.add(key)
    worths.set(key, readAmount({ nl: `De waarde van coalitie ${name}`, en: `The value of coalition ${name}` }, value))
  }
  return (coalition) => {
    const worth = worths.get(keyOf(coalition))
    if (worth === undefined) {
      throw new GameError({
        code: 'missing-coalition',
        address: 'table',
        values: { coalition: coalition.map(String) },
        texts: {
          nl: `De tabel heeft geen waarde voor coalitie {${coalition.join(', ')}}; voeg een regel toe.`,
          en: `The table has no value for coalition {${coalition.join(', ')}}; add a line for it.`,
        },
      })
    }
    return worth
  }
}

const keyOf = (coalition: readonly string[]): string => JSON.stringify([...coalition].sort())
