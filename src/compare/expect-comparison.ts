import { Decimal, given } from '../money/index.js'
import type { Comparison } from './comparison.js'

/**
 * Checks the argument of a function that reads a comparison, and says what it expects and what it got.
 *
 * @throws TypeError where it is not an answer of `compare`, or is JSON of one, of which the numbers are no Decimals
 */
export const expectComparison = (caller: string, comparison: Comparison): void => {
  const expected = { nl: 'een vergelijking, het antwoord van compare', en: 'a comparison, the answer of compare' }
  const { format, society } = given.object(caller, expected, comparison) as Partial<Comparison>
  if ((format as string | undefined) === 'mbc-comparison/1' && Decimal.isDecimal(society?.welfare.values[0])) return
  given.object(caller, expected, undefined as never)
}
