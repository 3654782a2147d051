import type { BusinessCase } from '../../case/index.js'
import type { Label } from '../../sheet/index.js'
import { Decimal, formatEuro, formatNumber, TOLERANCE, listed } from '../../money/index.js'
import type { Late } from '../../risk/index.js'
import type { Language } from '../language/language.js'
import { wordPeople } from '../language/word-people.js'
import { fill, summaryWords } from '../words/summary.js'

/**
 * What a later start moves past the end of the timeline, in words: `4 huishoudens en € 75.040 aan kosten`; empty where
 * there is nothing.
 *
 * @param about the intervention; all of them where it is not stated
 */
export const lateWords = (
  late: Late<Decimal | number>,
  businessCase: BusinessCase,
  language: Language,
  about: Label['about'] = {},
): string => {
  const words = summaryWords[language]
  const [households, costs] = [new Decimal(late.households), new Decimal(late.costs).neg()]
  const income = new Decimal(late.income ?? 0)
  const decimals = households.toDecimalPlaces(6).isInteger() ? 0 : 1
  return listed(
    [
      ...(households.gt(TOLERANCE)
        ? [
            fill(wordPeople(words.lateHouseholds, about, businessCase, language), {
              count: formatNumber(households, decimals, language),
            }),
          ]
        : []),
      ...(costs.gt(TOLERANCE) ? [fill(words.lateCosts, { amount: formatEuro(costs, language) })] : []),
      ...(income.gt(TOLERANCE) ? [fill(words.lateIncome, { amount: formatEuro(income, language) })] : []),
    ],
    { last: words.and },
  )
}
