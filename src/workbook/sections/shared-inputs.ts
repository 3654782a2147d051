import { quantitiesByPath, type BusinessCase, type Quantity } from '../../case/index.js'
import type { Formula, FormulaId, Sheet } from '../../sheet/index.js'

/**
 * Numbers of several effects that the case states as one: the same number of the same kind, with the same range and the
 * same source or assumption. A user changes them in one cell.
 */
export const sharedInputs = (sheet: Sheet, businessCase: BusinessCase): readonly (readonly FormulaId[])[] => {
  const stated = quantitiesByPath(businessCase)
  const alike = new Map<string, FormulaId[]>()
  sheet.formulas.forEach((formula: Formula, position) => {
    if (formula.op !== 'parameter' || !ofEffect.test(formula.path)) return
    const quantity = stated.get(formula.path)
    const concept = sheet.names.get(position as FormulaId)?.label.concept
    if (quantity === undefined || concept === undefined || !isExplained(quantity)) return
    const { source, assumption, uncertainty, priceLevel, index } = quantity
    const key = JSON.stringify([concept, formula.value, source, assumption, uncertainty, priceLevel, index])
    alike.set(key, [...(alike.get(key) ?? []), position as FormulaId])
  })
  return [...alike.values()].filter(({ length }) => length > 1)
}

const ofEffect = /^interventions\.[^.]+\.(?:effects|societalEffects)\./

/** Numbers that nobody explains may be alike by chance. */
const isExplained = ({ source, assumption }: Quantity): boolean => source !== undefined || assumption !== undefined
