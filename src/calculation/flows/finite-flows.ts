import { ArgumentRangeError } from '../../base/index.js'
import { given, type Decimal, type DecimalValue } from '../../money/index.js'

/**
 * Flows as decimals.
 *
 * @param caller the function that was called with them, for the message
 * @throws TypeError for a value that is not a list, or not a number; RangeError for a flow that is not finite
 */
export const finiteFlows = (caller: string, flows: readonly DecimalValue[]): readonly Decimal[] =>
  given.list(caller, { nl: 'bedragen', en: 'amounts' }, flows).map((flow, at) => {
    const amount = given.decimal(`flows[${at}]`, flow)
    if (!amount.isFinite())
      throw new ArgumentRangeError({
        code: 'not-finite',
        address: `flows[${at}]`,
        values: { amount: amount.toString() },
        texts: {
          nl: `flows[${at}] is ${amount.toString()}; elke stroom is een eindig bedrag.`,
          en: `flows[${at}] is ${amount.toString()}; every flow must be a finite amount.`,
        },
      })
    return amount
  })
