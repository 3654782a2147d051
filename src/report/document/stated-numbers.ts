import { formulasOf } from '../../calculation/index.js'
import { type BusinessCase, isPublished, type Money, quantitiesByPath } from '../../case/index.js'
import { isPartyShare } from '../../rules/index.js'
import type { FormulaId, Name } from '../../sheet/index.js'
import type { Decimal } from '../../money/index.js'

/** A number that a case rests on, and where it comes from. */
export interface StatedNumber {
  /** Its path in the case, or in the reference data of the library. */
  readonly path: string
  readonly value: Decimal
  readonly name: Name | undefined
  /** As the case states it; absent for the reference data. */
  readonly quantity: Money | undefined
  /** Its own price level, where it has one: the year whose euros it is stated in. */
  readonly priceLevel: number | undefined
}

/** Whether the case itself states it, not the reference data of the library. */
export const isOfTheCase = ({ path }: StatedNumber): boolean => !isPublished(path)

/**
 * Every number that the figures of a case rest on, in the order of the case. Shares of payers and recipients,
 * which sum to 1 by themselves, are left out.
 */
export const statedNumbers = (businessCase: BusinessCase): readonly StatedNumber[] => {
  const { sheet } = formulasOf(businessCase)
  const stated = quantitiesByPath(businessCase)
  return sheet.formulas.flatMap((formula, id) => {
    if (formula.op !== 'parameter') return []
    const name = sheet.names.get(id as FormulaId)
    if (isPartyShare(name?.label.concept)) return []
    const quantity = stated.get(formula.path)
    return [{ path: formula.path, value: formula.value, name, quantity, priceLevel: quantity?.priceLevel }]
  })
}
