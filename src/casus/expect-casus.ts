import { valueAt } from '../case/index.js'
import { given } from '../money/index.js'
import { Decimal } from '../money/index.js'

const what = { nl: 'de casus uit het antwoord van parseCasus', en: 'the casus in the answer of parseCasus' }

/**
 * Checks an argument for callers without types, who may pass the whole answer of `parseCasus`, or what they wrote.
 *
 * @throws ArgumentTypeError where it is something else than a casus from `parseCasus`
 */
export const expectCasus = (caller: string, casus: unknown): void => {
  const read = given.object(caller, what, casus as object)
  // In what is written, and in a copy as JSON makes it, volumes are no Decimals.
  if (!Decimal.isDecimal(valueAt(read, ['services', 0, 'now', 0, 'value']))) given.object(caller, what, [])
}
