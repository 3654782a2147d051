import { describe, expect, it } from 'vitest'

import { firstAnswers } from '../../src/report/answers/first-answers.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

/**
 * 1,000 a year for seven months, of `one` in one line and of `two` in lines of five months and two: the same amount,
 * apart from the 34th digit.
 */
const asMuch = ([first, second]: readonly [string, string]) => {
  const cost = (id: string, from: string, through: string, payers: string) => ({
    id,
    kind: 'yearly',
    amount: 1000,
    from,
    through,
    payers,
  })
  return resultsOf(
    smallCase({
      parties: [first, second, 'gemeente'].map((id) => ({ id })),
      intervention: {
        costs: [
          cost('vijf', '2024-01', '2024-05', 'two'),
          cost('twee', '2024-06', '2024-07', 'two'),
          cost('zeven', '2024-01', '2024-07', 'one'),
        ],
      },
    }),
  )
}

describe('which party is named, among equals', () => {
  it('is the first in the case that pays most', () => {
    const [one, two] = ['one', 'two'].map(
      (id) => asMuch(['two', 'one']).parties.find((party) => party.id === id)!.cash.costs.presentValue,
    )
    // They differ in the last digit, or this would test nothing.
    expect(one!.eq(two!)).toBe(false)
    for (const order of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const) {
      const results = asMuch(order)
      expect(results.mainPayer).toBe(order[0])
      expect(firstAnswers({ results, language: 'nl' })[1]).toMatch(
        new RegExp(`Nadeel in geld: ${order[0]} .* en ${order[1]} €`),
      )
    }
  })
})
