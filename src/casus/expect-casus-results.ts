import { valueAt } from '../case/index.js'
import { Decimal, given } from '../money/index.js'

/**
 * Checks an argument for callers without types, who may pass a casus, or results that were read back from JSON.
 *
 * @throws ArgumentTypeError where it is something else than the answer of `casusResults`
 */
export const expectCasusResults = (caller: string, results: unknown): void => {
  const what = { nl: 'het antwoord van casusResults', en: 'the answer of casusResults' }
  const read = given.object(caller, what, results as object)
  if (valueAt(read, ['format']) === 'mbc-casus/1' && Decimal.isDecimal(valueAt(read, ['total', 'now', 'total']))) return
  given.object(caller, what, [])
}
