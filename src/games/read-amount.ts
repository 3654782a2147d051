import type { Texts } from '../base/index.js'
import { readDecimal, shownOf, type Decimal } from '../money/index.js'
import { GameError } from './game-error.js'

/** A stated number, refused with its own name when it is not finite. */
export const readAmount = (what: Texts, stated: unknown): Decimal => {
  const amount = readDecimal(stated)
  if (!amount.isFinite())
    throw new GameError({
      code: 'not-finite',
      values: { found: shownOf(stated, 'en') },
      texts: {
        nl: `${what.nl} is ${shownOf(stated, 'nl')}; geef een eindig getal.`,
        en: `${what.en} is ${shownOf(stated, 'en')}; state a finite number.`,
      },
    })
  return amount
}
