import { ZERO } from '../../money/index.js'
import { cellReference } from '../address.js'
import type { CheckRow, Limit } from './check-row.js'

/** The words of a verdict. */
export interface VerdictWords {
  readonly good: string
  readonly wrong: string
}

/** A verdict as a formula: wrong also where the condition itself has an error, because a cell holds no number. */
export const verdictFormula = (condition: string, { good, wrong }: VerdictWords): string =>
  `IFERROR(IF(${condition},"${good}","${wrong}"),"${wrong}")`

/**
 * The condition of a rule as a formula: there are numbers, and what is found of them is within the limits.
 *
 * @param found the cell with what is found
 * @param from the sheet on which the condition stands
 */
export const ruleCondition = (
  { numbers, least, most, isWhole, rounding, unlessZero, unlessAs }: CheckRow,
  found: string,
  from: string,
): string => {
  const limit = ({ text, isOpen }: Limit, sign: '<' | '>'): string =>
    isOpen
      ? `${found}${sign}${text}`
      : `${found}${sign}=${text}${rounding === undefined ? '' : `${sign === '<' ? '+' : '-'}${rounding}`}`
  const conditions = [
    `COUNT(${numbers.text})=${numbers.many}`,
    ...(least === undefined ? [] : [limit(least, '>')]),
    ...(most === undefined ? [] : [limit(most, '<')]),
    ...(isWhole === undefined ? [] : [`${found}=INT(${found})`]),
  ]
  const all = `AND(${conditions.join(',')})`
  if (unlessAs !== undefined) return `OR(${numbers.text}=${cellReference(unlessAs, from)},${all})`
  if (unlessZero === undefined) return all
  const number = cellReference(unlessZero.place, from)
  return `OR(AND(COUNT(${number})=1,${number}=0),${all})`
}

/** Whether a rule holds for the numbers as calculated. */
export const ruleHolds = ({ found: { value }, least, most, isWhole, rounding, unlessZero }: CheckRow): boolean => {
  const room = rounding ?? ZERO
  return (
    unlessZero?.value.isZero() === true ||
    ((least === undefined || (least.isOpen ? value.gt(least.value) : value.gte(least.value.minus(room)))) &&
      (most === undefined || (most.isOpen ? value.lt(most.value) : value.lte(most.value.plus(room)))) &&
      (isWhole === undefined || value.isInteger()))
  )
}
