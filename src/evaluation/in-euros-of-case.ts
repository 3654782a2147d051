import { without } from '../base/index.js'
import { formulasOf } from '../calculation/index.js'
import type { BusinessCase, Money } from '../case/index.js'
import { readExactly } from '../sheet/index.js'

/**
 * What was spent and paid, at the price level of the case: by the formula of every amount (docs/method.md, 3), at its
 * address.
 */
export const inEurosOfCase = (businessCase: BusinessCase): ((address: string, stated: Money) => Money) => {
  const { sheet, realised } = formulasOf(businessCase)
  const values = readExactly(sheet, { only: [...realised.values()] })
  return (address, stated) => {
    const formula = realised.get(address)
    return formula === undefined ? stated : { ...without(stated, 'priceLevel', 'index'), value: values.scalar(formula) }
  }
}
