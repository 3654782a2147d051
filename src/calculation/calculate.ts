import { expectArgument, type BusinessCase } from '../case/index.js'
import { calculationOf, type CalculationOptions } from './calculation.js'
import type { Results } from './results/results.js'

/**
 * Calculates a business case: for each party and for society the cash (MBC) and the welfare (MKBA),
 * the savings ladder, and what each cost item costs with and without the case.
 *
 * Euros are real, at the price level of the case; positive is good for the party and costs are negative.
 * Nothing is rounded beyond the 34 digits of a decimal.
 *
 * @param businessCase a case from `parseBusinessCase`
 * @returns plain, immutable data
 * @throws TypeError where it is given something else, such as the whole answer of `parseBusinessCase`
 * @throws CalculationError where the case cannot be carried out: more households in effect than their target group
 *   holds, or a fund that pays more than there is in it
 * @throws WorkLimitError where it is more work than `limits` allows
 *
 * @example
 * const parsed = parseBusinessCase(JSON.parse(textOf('recepten/kleine-case.json')))
 * if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
 * calculate(parsed.businessCase).society.welfare.npv // 82667.53
 */
export const calculate = (businessCase: BusinessCase, options: CalculationOptions = {}): Results => {
  expectArgument('calculate', 'case', businessCase)
  return calculationOf(businessCase, options).results
}
