import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  type BusinessCase,
  calculate,
  type Decimal,
  type FundResults,
  type Payback,
  type Results,
} from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { naiveBusinessCase } from '../rules/naive-business-case.js'
import { naiveEuros } from '../rules/naive-numbers.js'
import type { NaiveResult } from '../rules/naive-result.js'
import { agreeOnRates, yearly } from './agree-on-rates.js'
import { agree, caseOf, sizeOf, sum } from './agree-with-naive.js'

/** What is at stake where parties settle by use: what the region uses in all is what shares of it are taken of. */
const sizeWithUse = (businessCase: BusinessCase, naive: NaiveResult): number =>
  Math.max(
    sizeOf(naive),
    ...businessCase.settlements.map(({ rule }) =>
      rule.kind === 'moving-average' ? sum(Object.values(rule.use).map((use) => naiveEuros(businessCase, use))) : 0,
    ),
  )

const holds = (input: unknown): void => {
  const businessCase = caseOf(input)
  const results = calculate(businessCase)
  const naive = naiveBusinessCase(businessCase)
  const size = sizeWithUse(businessCase, naive)
  for (const { id, cash } of results.parties) {
    const party = naive.byParty[id]!
    party.years.forEach((year, at) => {
      const where = `${id} in ${year.budgetYear}`
      agree(cash.settlement.byYear[at]!, year.settlement, size, `settlement of ${where}`)
      agree(cash.received.byYear[at]!, year.received, size, `received by ${where}`)
      agree(cash.paid.byYear[at]!, year.paid, size, `paid by ${where}`)
      agree(cash.retained.byYear[at]!, year.savings.cashable + year.settlement, size, `retained by ${where}`)
      agree(cash.net.byYear[at]!, year.net, size, `net of ${where}`)
      agree(cash.cumulative[at]!, year.cumulative, size, `cumulative of ${where}`)
    })
    agree(cash.npv, party.npv, size, `npv of ${id}`)
    // Payback is a matter of above or below: it is known wherever the cumulative is not within rounding of zero.
    const isNear = cash.cumulative.some((cumulative) => !cumulative.isZero() && cumulative.abs().lt(size * 1e-6))
    if (!isNear) agreeOnPayback(cash.payback, party.payback, `payback of ${id}`)
    // A flow that is next to nothing in a case of this size is not known to doubles, and it may bring a rate of its own.
    const smallest = size * 1e-6
    if (cash.net.byYear.some((exact) => !exact.isZero() && exact.abs().lt(smallest))) continue
    const nets = party.years.map(({ net }) => (Math.abs(net) < smallest ? 0 : net))
    agreeOnRates(cash.internalRateOfReturn, yearly(nets))
    agree(
      cash.agreed,
      sum(party.years.map(({ received, paid }, at) => (received + paid) * naive.factors[at]!)),
      size,
      `agreed of ${id}`,
    )
  }
  eachMove(results, naive, size)
  if (results.fund !== null) ofFund(results.fund, naive, size)
  agree(results.society.cash.npv, naive.society.cashNpv, size, 'cash npv of society')
}

const agreeOnPayback = (exact: Payback, naive: number | null, what: string): void => {
  if (exact.kind === 'never') expect(naive, what).toBeNull()
  else if (exact.kind === 'at-once') expect(naive, what).toBe(0)
  else expect(exact.years.toNumber(), what).toBeCloseTo(naive!, 6)
}

/** A fund pays and saves nothing else: what is in it is the sum of what came and went. */
const ofFund = ({ party, inflow, outflow, balance }: FundResults, naive: NaiveResult, size: number): void => {
  naive.byParty[party]!.years.forEach(({ budgetYear, received, paid, costs, cumulative }, at) => {
    agree(inflow[at]!, received, size, `into the fund in ${budgetYear}`)
    agree(outflow[at]!, -(paid + costs), size, `out of the fund in ${budgetYear}`)
    agree(balance[at]!, cumulative, size, `in the fund at the end of ${budgetYear}`)
  })
}

/** What each agreement, and the fund, moves to whom. */
const eachMove = (results: Results, naive: NaiveResult, size: number): void => {
  for (const { kind, id, parties } of results.moves) {
    if (kind === 'settlement') continue
    for (const { party, flow } of parties)
      flow.byYear.forEach((amount: Decimal, at) => {
        const moved = naive.payments
          .filter(({ of }) => of === (kind === 'fund' ? 'fund' : id))
          .map(({ payer, recipient, byYear }) => byYear[at]! * (Number(recipient === party) - Number(payer === party)))
        agree(amount, sum(moved), size, `moved to ${party} by ${id} in ${results.budgetYears[at]}`)
      })
  }
}

describe('the model agrees with the naive second implementation where money moves', () => {
  it('on what settlements, agreements and a fund move, in generated cases', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        holds(input)
      }),
    )
  })
})
