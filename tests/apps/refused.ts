import { CalculationError, calculationOf, type BusinessCase } from '../../src/index.js'
import { withNumbers } from '../../src/case/index.js'
import { checks } from '../../src/case/checks/index.js'
import { Decimal } from '../../src/money/index.js'

/**
 * The codes by which the library refuses a case with other numbers, each within the limits of its field: findings of the
 * checks that the case itself does not have, and what keeps it from being carried out.
 */
export const refused = (businessCase: BusinessCase, numbers: ReadonlyMap<string, number>): readonly string[] => {
  const codes = (sketch: BusinessCase): readonly string[] =>
    checks.flatMap((check) => [...check({ sketch, input: businessCase })].map(({ code }) => code))
  const decimals = new Map([...numbers].map(([address, number]) => [address, new Decimal(number)]))
  const before = codes(businessCase)
  const found = codes(withNumbers(businessCase, decimals)).filter((code) => !before.includes(code))
  const own = Object.fromEntries([...numbers].filter(([address]) => !address.startsWith('reference.')))
  try {
    calculationOf(businessCase).whatIf(own)
    return found
  } catch (error) {
    if (error instanceof CalculationError) return [...found, error.code]
    throw error
  }
}
