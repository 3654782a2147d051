import { describe, expect, it } from 'vitest'

import { numbers, partyOf, resultsOf, smallCase } from './small-case.js'

/** A rate of 25 %: the second year counts for 0.8. */
const discounting = { rate: 0.25 }
const transfer = { nature: 'transfer', recipient: 'huishouden', cashable: { share: 0.5 } }

describe('the parts of the cashable savings of a party (docs/method.md, 10)', () => {
  it('are what it no longer pays, and what it no longer receives', () => {
    const results = resultsOf(smallCase({ discounting, item: transfer }))
    // 6,000 of benefits saved a year, half of it cashed: 3,000, and 3,000 x 1.8 at present value.
    const [payer, recipient] = [partyOf(results, 'gemeente').cash, partyOf(results, 'huishouden').cash]
    expect(numbers(payer.avoided!.byYear)).toEqual([3000, 3000])
    expect(numbers(payer.transfersLost!.byYear)).toEqual([0, 0])
    expect(numbers(recipient.avoided!.byYear)).toEqual([0, 0])
    expect(numbers(recipient.transfersLost!.byYear)).toEqual([-3000, -3000])
    expect(recipient.transfersLost!.presentValue.toNumber()).toBe(-5400)
    for (const { cash } of [...results.parties, results.society])
      expect(cash.avoided!.presentValue.plus(cash.transfersLost!.presentValue).toNumber()).toBe(
        cash.savings.presentValue.toNumber(),
      )
    // What the payer saves the recipient loses.
    const { avoided, transfersLost, savings } = results.society.cash
    expect([avoided!, transfersLost!, savings].map(({ presentValue }) => presentValue.toNumber())).toEqual([
      5400, -5400, 0,
    ])
  })

  it('are absent where the case has no transfer', () => {
    const { cash } = partyOf(resultsOf(smallCase({ discounting })), 'gemeente')
    expect([cash.avoided, cash.transfersLost]).toEqual([undefined, undefined])
  })
})
