import { ArgumentRangeError } from '../base/index.js'
import { given, type Decimal } from '../money/index.js'
import type { Strategy } from './strategy.js'

/** A strategy of which the numbers were read. */
export interface ReadStrategy {
  readonly id: string
  readonly cost: Decimal
  readonly effect: Decimal
}

/** @throws TypeError where they are no strategies; RangeError for a number without end */
export const givenStrategies = (strategies: readonly Strategy[]): readonly ReadStrategy[] =>
  given
    .list(
      'costEffectivenessFrontier',
      {
        nl: "strategieën, zoals { id: 'team', cost: 1000, effect: 2 }",
        en: "strategies, such as { id: 'team', cost: 1000, effect: 2 }",
      },
      strategies,
    )
    .map((strategy) => {
      const { id, cost, effect } = given.object(
        'costEffectivenessFrontier',
        { nl: 'een id, kosten en effect in elke strategie', en: 'an id, a cost and an effect in each strategy' },
        strategy,
      )
      given.text('costEffectivenessFrontier', { nl: 'een tekst als id', en: 'a text as id' }, id)
      return { id, cost: finite('cost', cost), effect: finite('effect', effect) }
    })

const finite = (what: 'cost' | 'effect', stated: Strategy['cost']): Decimal => {
  const number = given.decimal(what, stated)
  if (number.isFinite()) return number
  throw new ArgumentRangeError({
    code: 'not-finite',
    address: what,
    values: { found: number.toString() },
    texts: {
      nl: `${what} is ${number.toString()}; geef een eindig getal.`,
      en: `${what} is ${number.toString()}; state a finite number.`,
    },
  })
}
