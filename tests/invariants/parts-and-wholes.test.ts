import fc from 'fast-check'
import { describe, expect } from 'vitest'

import { rungs, type Decimal, type Results } from '../../src/index.js'
import { Decimal as Exact, sum, ZERO } from '../../src/money/index.js'
import { incomeRungs } from '../../src/rules/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { check, resultsOf } from './on-results.js'

const mixed = businessCaseArbitrary({ agreements: true })
const underAnyStep = fc
  .tuple(businessCaseArbitrary({ agreements: true, maxYears: 2 }), fc.constantFrom('year', 'quarter', 'month'))
  .map(([input, step]) => ({ ...input, timeline: { ...input.timeline, step } }))

/** To 1e-25 of the amounts that flow in the case: where they cancel, what is left may be as small as their last digit. */
const holds = (results: Results, what: string, whole: Decimal, parts: readonly Decimal[]): void => {
  const size = [...results.parties, results.society]
    .flatMap(({ cash, welfare, savings, income }) => [
      ...(income === undefined ? [] : [...Object.values(income.rungs), income.lines].flatMap(({ byYear }) => byYear)),
      ...[cash.costs, cash.income, cash.expenditure, welfare.societal, ...rungs.map((rung) => savings[rung])].flatMap(
        ({ byYear }) => byYear,
      ),
    ])
    .concat(results.ladder.flatMap((line) => rungs.flatMap((rung) => line.rungs[rung].byYear)))
    .concat((results.income?.effects ?? []).flatMap((line) => incomeRungs.flatMap((rung) => line.rungs[rung].byYear)))
    .reduce((all, amount) => all.plus(amount.abs()), new Exact(1))
  const away = whole.minus(sum(parts)).abs()
  if (away.gt(size.times('1e-25'))) expect.fail(`${what}: ${whole.toString()} is not ${parts.map(String).join(' + ')}`)
}

describe('parts and wholes (docs/method.md, 10)', () => {
  check('from welfare to cash: the steps add up, for all parties together and for each', mixed, (input) => {
    const results = resultsOf(input)
    const { society, parties } = results.bridge
    const { notCashed: together, ...societySteps } = society
    for (const [of, { welfare, cash, ...steps }] of [
      ['society', societySteps] as const,
      ...parties.map(({ party, ...bridge }) => [party, bridge] as const),
    ])
      holds(results, of, cash, [welfare, ...Object.values(steps)])
    holds(results, 'settlement', new Exact(0), [society.settlement])
    holds(results, 'agreements', new Exact(0), [society.agreements])
    for (const step of ['withoutCash', 'recoveredVat', 'settlement', 'agreements', 'welfare', 'cash'] as const)
      holds(
        results,
        step,
        society[step],
        parties.map((bridge) => bridge[step]),
      )
    // What parties do not cash is what all of them never cash, or later: transfers cancel, and so do changes of payer.
    const notCashed = [society.notCashable, society.later, society.beyondHorizon]
    holds(results, 'not cashed', sum(parties.map(({ notCashed: own }) => own)), notCashed)
    if (together !== undefined) holds(results, 'not cashed, named', together, notCashed)
  })

  check('interventions sum to society on every rung and by year, in costs, welfare and cash', mixed, (input) => {
    const results = resultsOf(input)
    const { interventions, society } = results
    const together = (what: string, whole: Decimal, pick: (one: (typeof interventions)[number]) => Decimal): void => {
      holds(results, what, whole, interventions.map(pick))
    }
    together('welfare', society.welfare.npv, ({ welfare }) => welfare)
    together('cash', society.cash.npv, ({ cash }) => cash)
    for (const part of ['total', 'presentValue'] as const) {
      together('costs', society.cash.costs[part], ({ costs }) => costs[part])
      together('societal', society.welfare.societal[part], ({ societal }) => societal[part])
      for (const rung of rungs) together(rung, society.savings[rung][part], ({ savings }) => savings[rung][part])
      if (society.income === undefined) continue
      for (const rung of incomeRungs)
        together(`income ${rung}`, society.income.rungs[rung][part], ({ income }) => income?.rungs[rung][part] ?? ZERO)
      together('income lines', society.income.lines[part], ({ income }) => income?.lines[part] ?? ZERO)
      together('proceeds', society.cash.proceeds![part], ({ income }) => income?.cash[part] ?? ZERO)
      together('proceeds in welfare', society.welfare.proceeds![part], ({ income }) => income?.welfare[part] ?? ZERO)
    }
    results.budgetYears.forEach((_, at) => {
      together('costs of a year', society.cash.costs.byYear[at]!, ({ costs }) => costs.byYear[at]!)
    })
  })

  check(
    'expenditure and income are net cash, by period, by year and nominal; periods sum to years',
    underAnyStep,
    (input) => {
      const results = resultsOf(input)
      for (const { id, cash } of [...results.parties, results.society]) {
        results.budgetYears.forEach((year, at) => {
          holds(results, `${id} ${year}`, cash.net.byYear[at]!, [cash.income.byYear[at]!, cash.expenditure.byYear[at]!])
          for (const kind of ['expenditure', 'income', 'net'] as const)
            holds(
              results,
              `${kind} of the periods of ${year}`,
              cash[kind].byYear[at]!,
              results.periods.flatMap(({ budgetYear }, period) =>
                budgetYear === year ? [cash.byPeriod[kind][period]!] : [],
              ),
            )
          if (cash.nominalNet !== null)
            holds(results, `${id} nominal`, cash.nominalNet[at]!, [
              cash.nominalExpenditure![at]!,
              cash.nominalIncome![at]!,
            ])
        })
      }
    },
  )

  check('domains: what society saves before any haircut sums to its rung net of overlap', mixed, (input) => {
    const results = resultsOf(input)
    holds(
      results,
      'domains',
      results.society.savings.overlap.presentValue,
      results.domainCosts.map(({ saving }) => saving.presentValue),
    )
  })
})
