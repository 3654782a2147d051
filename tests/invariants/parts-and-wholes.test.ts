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

  check(
    'interventions and target groups sum to society on every rung and by year, in costs, welfare and cash',
    mixed,
    (input) => {
      const results = resultsOf(input)
      const { society } = results
      for (const parts of [results.interventions, results.targetGroups]) {
        const together = (what: string, whole: Decimal, pick: (one: (typeof parts)[number]) => Decimal): void => {
          holds(results, what, whole, parts.map(pick))
        }
        together('welfare', society.welfare.npv, ({ welfare }) => welfare)
        together('cash', society.cash.npv, ({ cash }) => cash)
        for (const part of ['total', 'presentValue'] as const) {
          together('costs', society.cash.costs[part], ({ costs }) => costs[part])
          together('societal', society.welfare.societal[part], ({ societal }) => societal[part])
          for (const rung of rungs) together(rung, society.savings[rung][part], ({ savings }) => savings[rung][part])
          if (society.income === undefined) continue
          for (const rung of incomeRungs)
            together(
              `income ${rung}`,
              society.income.rungs[rung][part],
              ({ income }) => income?.rungs[rung][part] ?? ZERO,
            )
          together('income lines', society.income.lines[part], ({ income }) => income?.lines[part] ?? ZERO)
          together('proceeds', society.cash.proceeds![part], ({ income }) => income?.cash[part] ?? ZERO)
          together(
            'proceeds in welfare',
            society.welfare.proceeds![part],
            ({ income }) => income?.welfare[part] ?? ZERO,
          )
        }
        results.budgetYears.forEach((_, at) => {
          together('costs of a year', society.cash.costs.byYear[at]!, ({ costs }) => costs.byYear[at]!)
          for (const rung of rungs)
            together(rung, society.savings[rung].byYear[at]!, ({ savings }) => savings[rung].byYear[at]!)
        })
      }
    },
  )

  check('grades of evidence sum to savings and societal effects by year, and parties to society', mixed, (input) => {
    const results = resultsOf(input)
    const grades = Object.keys(results.society.evidence) as (keyof typeof results.society.evidence)[]
    for (const { id, evidence, savings, welfare } of [...results.parties, results.society])
      results.budgetYears.forEach((year, at) => {
        const of = (what: 'prudent' | 'cashable' | 'societal'): readonly Decimal[] =>
          grades.map((grade) => evidence[grade].byYear[what][at]!)
        holds(results, `${id} prudent ${year}`, savings.prudent.byYear[at]!, of('prudent'))
        holds(results, `${id} cashable ${year}`, savings.cashable.byYear[at]!, of('cashable'))
        holds(results, `${id} societal ${year}`, welfare.societal.byYear[at]!, of('societal'))
      })
    for (const grade of grades)
      results.budgetYears.forEach((_, at) => {
        holds(
          results,
          grade,
          results.society.evidence[grade].byYear.prudent[at]!,
          results.parties.map(({ evidence }) => evidence[grade].byYear.prudent[at]!),
        )
      })
  })

  check('an annual equivalent in every year of the timeline has the same net present value', mixed, (input) => {
    const results = resultsOf(input)
    const { factors } = results.conventions.discounting
    for (const { id, cash, welfare } of [...results.parties, results.society])
      for (const { npv, annualEquivalent } of [cash, welfare])
        holds(
          results,
          id,
          npv,
          results.budgetYears.map((year, at) => {
            const months = results.periods
              .filter(({ budgetYear }) => budgetYear === year)
              .reduce((all, { start, end }) => all + end - start, 0)
            return annualEquivalent.times(months).div(12).times(factors[at]!)
          }),
        )
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

  check(
    'parts sum to their whole by year and at present value, and grouping leaves society as it is',
    mixed,
    (input) => {
      const results = resultsOf(input)
      for (const whole of results.wholes) {
        const parts = results.parties.filter(({ id }) => whole.parts.includes(id))
        const together = (what: string, pick: (one: (typeof parts)[number]) => Decimal): void => {
          holds(results, `${whole.id} ${what}`, pick(whole), parts.map(pick))
        }
        together('cash', ({ cash }) => cash.npv)
        together('agreed', ({ cash }) => cash.agreed)
        together('a year', ({ cash }) => cash.annualEquivalent)
        together('welfare', ({ welfare }) => welfare.npv)
        together('proceeds in welfare', (party) => party.welfare.proceeds?.presentValue ?? ZERO)
        for (const rung of rungs) together(rung, ({ savings }) => savings[rung].presentValue)
        for (const rung of incomeRungs)
          together(`income ${rung}`, ({ income }) => income?.rungs[rung].presentValue ?? ZERO)
        together('income lines', ({ income }) => income?.lines.presentValue ?? ZERO)
        results.budgetYears.forEach((_, at) => {
          together('costs of a year', ({ cash }) => cash.costs.byYear[at]!)
          together('retained of a year', ({ cash }) => cash.retained.byYear[at]!)
          together('proceeds of a year', ({ cash }) => cash.proceeds?.byYear[at] ?? ZERO)
          together('avoided of a year', ({ cash }) => cash.avoided?.byYear[at] ?? ZERO)
          together('transfers lost of a year', ({ cash }) => cash.transfersLost?.byYear[at] ?? ZERO)
          together('net of a year', ({ cash }) => cash.net.byYear[at]!)
          together('cumulative', ({ cash }) => cash.cumulative[at]!)
          together('societal', ({ welfare }) => welfare.societal.byYear[at]!)
        })
        // Together they are never deeper below zero than each by itself.
        const apart = sum(parts.map(({ cash }) => cash.peakFunding.amount))
        expect(whole.cash.peakFunding.amount.lte(apart.plus('1e-6'))).toBe(true)
      }
      const alone = resultsOf({
        ...input,
        wholes: undefined,
        parties: input.parties.map((party) => ({ ...party, partOf: undefined })),
      })
      expect(alone.society).toEqual(results.society)
      expect(alone.parties).toEqual(results.parties)
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
