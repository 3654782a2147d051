import { describe, expect } from 'vitest'

import {
  resultsJson,
  rungs,
  type BusinessCaseInput,
  type Decimal,
  type PartyResults,
  type Results,
  type Rung,
} from '../../src/index.js'
import { sum, ZERO } from '../../src/money/index.js'
import { incomeRungs } from '../../src/rules/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { check, resultsOf, same, sizeOf } from './on-results.js'

const anyCase = businessCaseArbitrary()

const sameByYearAndByMonth = (input: BusinessCaseInput, reached: readonly Rung[]): void => {
  const [byYear, byMonth] = (['year', 'month'] as const).map((step) =>
    resultsOf({ ...input, timeline: { ...input.timeline, step } }),
  ) as [Results, Results]
  const size = sizeOf(byYear)
  byYear.parties.forEach((party, at) => {
    const monthly = byMonth.parties[at]!
    party.cash.costs.byYear.forEach((amount, year) => {
      same(amount, monthly.cash.costs.byYear[year]!, size, `costs of ${party.id}`)
      for (const rung of reached)
        same(party.savings[rung].byYear[year]!, monthly.savings[rung].byYear[year]!, size, `${rung} of ${party.id}`)
      if (party.income === undefined || monthly.income === undefined) return
      same(party.income.lines.byYear[year]!, monthly.income.lines.byYear[year]!, size, `income of ${party.id}`)
      for (const rung of incomeRungs.filter((each) => reached.includes(each)))
        same(
          party.income.rungs[rung].byYear[year]!,
          monthly.income.rungs[rung].byYear[year]!,
          size,
          `income ${rung} of ${party.id}`,
        )
    })
  })
}

type WrittenIntervention = BusinessCaseInput['interventions'][number]

const reversedIncome = ({ income, ...intervention }: WrittenIntervention): WrittenIntervention => ({
  ...intervention,
  ...(income === undefined ? {} : { income: [...income].reverse() }),
})

const withoutIncome = (input: BusinessCaseInput): BusinessCaseInput => ({
  ...input,
  incomeItems: undefined,
  interventions: input.interventions.map((intervention) => ({
    ...intervention,
    income: undefined,
    effects: intervention.effects?.filter(({ incomeItem }) => incomeItem === undefined),
  })),
})

describe('invariants (docs/method.md, 12)', () => {
  check('1 and 2: transfers are zero over the parties, and parties sum to society on every rung', anyCase, (input) => {
    const results = resultsOf(input)
    const size = sizeOf(results)
    const together = (pick: (party: PartyResults) => readonly Decimal[], what: string): void => {
      pick(results.society).forEach((amount, year) => {
        same(sum(results.parties.map((party) => pick(party)[year]!)), amount, size, `${what} ${year}`)
      })
    }
    for (const rung of rungs) together((party) => party.savings[rung].byYear, rung)
    for (const rung of incomeRungs) together((party) => party.income?.rungs[rung].byYear ?? [], `income ${rung}`)
    together((party) => party.income?.lines.byYear ?? [], 'income with interventions')
    together((party) => party.cash.net.byYear, 'cash')
    together((party) => party.welfare.net.byYear, 'welfare')
    together((party) => party.cash.costs.byYear, 'costs')
    // What payers save on a transfer its recipient loses: only resource items are left for society.
    const transfers = new Set(
      results.businessCase.costItems.filter((item) => item.nature === 'transfer').map((item) => item.id),
    )
    for (const rung of rungs) {
      const resource = sum(
        results.ladder.filter((line) => !transfers.has(line.costItem)).map((line) => line.rungs[rung].total),
      )
      same(resource, results.society.savings[rung].total, size, `${rung} without transfers`)
    }
    // What recipients of income that is a transfer get its payer pays: only new income is left for society.
    const paid = new Set(
      results.businessCase.incomeItems.filter((item) => item.nature === 'transfer').map((item) => item.id),
    )
    for (const rung of incomeRungs)
      same(
        sum(
          (results.income?.effects ?? [])
            .filter((line) => !paid.has(line.incomeItem))
            .map((line) => line.rungs[rung].total),
        ),
        results.society.income?.rungs[rung].total ?? ZERO,
        size,
        `income ${rung} without transfers`,
      )
  })

  check(
    '3: no rung gains value where effects are not negative',
    businessCaseArbitrary({ nonNegative: true }),
    (input) => {
      for (const line of resultsOf(input).ladder) {
        const [gross, net, overlap, prudent, cashable] = rungs.map((rung) => line.rungs[rung].total) as [
          Decimal,
          Decimal,
          Decimal,
          Decimal,
          Decimal,
        ]
        const slack = gross.times('1e-24').plus('1e-20')
        expect(gross.plus(slack).gte(net), 'gross >= net').toBe(true)
        expect(net.plus(slack).gte(overlap), 'net >= overlap').toBe(true)
        expect(overlap.plus(slack).gte(prudent), 'overlap >= prudent').toBe(true)
        // A billionth of a unit of capacity short counts as whole, so cash may pass by that much.
        expect(prudent.times('1.00000001').plus(slack).gte(cashable), 'prudent >= cashable').toBe(true)
      }
      for (const line of resultsOf(input).income?.effects ?? []) {
        const reached = incomeRungs.map((rung) => line.rungs[rung].total)
        reached.forEach((amount, at) => {
          const above = reached[at - 1] ?? amount
          expect(above.plus(above.times('1e-24')).plus('1e-20').gte(amount), `income ${incomeRungs[at]!}`).toBe(true)
          expect(amount.gte(0), 'income is not negative').toBe(true)
        })
      }
    },
  )

  check('4: savings on an item never pass its baseline cost', businessCaseArbitrary({ nonNegative: true }), (input) => {
    const results = resultsOf(input)
    for (const { costItem, baseline, project } of results.baseline) {
      const saved = results.ladder.filter((line) => line.costItem === costItem)
      baseline.forEach((cost, year) => {
        const joint = sum(saved.map((line) => line.rungs.overlap.byYear[year]!))
        same(cost.minus(joint), project[year]!, sizeOf(results), `project cost of ${costItem}`)
        expect(
          joint.lte(cost.times('1.000000000000000000000001')),
          `${costItem}: ${joint.toString()} of ${cost.toString()}`,
        ).toBe(true)
      })
    }
  })

  check('5a: no interventions, nothing happens', anyCase, (input) => {
    const results = resultsOf({ ...input, interventions: [], projects: [], pm: [], attribution: {} })
    for (const party of [...results.parties, results.society]) {
      expect(party.cash.net.byYear.every((amount) => amount.isZero())).toBe(true)
      expect(party.welfare.npv.isZero()).toBe(true)
      expect(party.cash.payback.kind).toBe('at-once')
      expect(party.cash.benefitCostRatio).toBeNull()
    }
  })

  check('6: the order of parties, items and interventions changes nothing', anyCase, (input) => {
    const one = resultsOf(input)
    const other = resultsOf({
      ...input,
      parties: [...input.parties].reverse(),
      costItems: [...input.costItems].reverse(),
      ...(input.incomeItems === undefined ? {} : { incomeItems: [...input.incomeItems].reverse() }),
      interventions: [...input.interventions].reverse().map(reversedIncome),
      targetGroups: [...input.targetGroups].reverse(),
    })
    const size = sizeOf(one)
    for (const party of one.parties) {
      const same2 = other.parties.find(({ id }) => id === party.id)!
      same(party.cash.npv, same2.cash.npv, size, `cash npv of ${party.id}`)
      same(party.welfare.npv, same2.welfare.npv, size, `welfare npv of ${party.id}`)
    }
    for (const line of one.ladder) {
      const match = other.ladder.find(
        ({ intervention, effect }) => intervention === line.intervention && effect === line.effect,
      )!
      for (const rung of rungs) same(line.rungs[rung].total, match.rungs[rung].total, size, `${line.effect} ${rung}`)
    }
    for (const line of one.income?.effects ?? []) {
      const match = other.income!.effects.find(
        ({ intervention, effect }) => intervention === line.intervention && effect === line.effect,
      )!
      for (const rung of incomeRungs)
        same(line.rungs[rung].total, match.rungs[rung].total, size, `income ${line.effect} ${rung}`)
    }
  })

  check(
    'income changes nothing else: savings, settlement, agreements and fund rest on savings only',
    businessCaseArbitrary({ agreements: true }),
    (input) => {
      const with_ = resultsOf(input)
      const without = resultsOf(withoutIncome(input))
      const digits = (results: Results): unknown => [
        results.parties.map(({ id, savings, cash, evidence, domains }) => [
          id,
          savings,
          domains,
          [cash.costs, cash.savings, cash.settlement, cash.retained, cash.received, cash.paid],
          Object.values(evidence).map(({ prudent, cashable, share, societal }) => [prudent, cashable, share, societal]),
        ]),
        results.ladder,
        results.ladderTotal,
        results.baseline,
        results.domainCosts,
        results.moves,
        results.fund,
      ]
      expect(JSON.stringify(digits(without))).toBe(JSON.stringify(digits(with_)))
      expect(without.society).not.toHaveProperty('income')
      expect(without.society.cash).not.toHaveProperty('proceeds')
    },
  )

  check(
    '7: month and year steps agree on costs and on the first two rungs, and on all where nothing is non-linear',
    businessCaseArbitrary({ linear: true, maxYears: 3 }),
    (input) => {
      sameByYearAndByMonth(input, rungs)
    },
  )

  check(
    '7 (costs and first two rungs) also where later rungs are non-linear',
    businessCaseArbitrary({ maxYears: 3 }),
    (input) => {
      sameByYearAndByMonth(input, ['gross', 'net'])
    },
  )

  check(
    'results are plain data: they survive JSON, and every number is finite or said to be absent',
    anyCase,
    (input) => {
      const json = resultsJson(resultsOf(input))
      expect(() => JSON.parse(json) as unknown).not.toThrow()
      expect(json).not.toMatch(/NaN|Infinity/)
    },
  )
})
