import fc from 'fast-check'
import { describe, expect } from 'vitest'

import { rungs, type Decimal, type LadderLine, type PartyResults, type Results } from '../../src/index.js'
import { sum, ZERO } from '../../src/money/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { check, resultsOf, same, sizeOf } from './on-results.js'
import { doubled, halvesOf, withItemSplit, withPartySplit, type SplitItemBy } from './transformed-input.js'

/** Whole units of capacity make steps: half a bed frees nothing, and two halves of a bed free one. */
const withoutSteps = businessCaseArbitrary({ without: ['capacity'], plainNumbers: true })

const add = (rows: readonly (readonly Decimal[])[]): Decimal[] =>
  (rows[0] ?? []).map((_, year) => sum(rows.map((row) => row[year] ?? ZERO)))

/** Every amount of an account that is a sum of flows, by name. */
const amountsOf = ({ cash, welfare, savings, income, evidence }: PartyResults): Record<string, readonly Decimal[]> => ({
  costs: cash.costs.byYear,
  'incidental costs': cash.incidentalCosts.byYear,
  'structural costs': cash.structuralCosts.byYear,
  'cash savings': cash.savings.byYear,
  proceeds: cash.proceeds?.byYear ?? [],
  'welfare proceeds': welfare.proceeds?.byYear ?? [],
  'income with interventions': income?.lines.byYear ?? [],
  ...Object.fromEntries(Object.entries(income?.rungs ?? {}).map(([rung, { byYear }]) => [`income ${rung}`, byYear])),
  'net cash': cash.net.byYear,
  cumulative: cash.cumulative,
  'nominal net': cash.nominalNet ?? [],
  npv: [cash.npv],
  'welfare costs': welfare.costs.byYear,
  'welfare savings': welfare.savings.byYear,
  societal: welfare.societal.byYear,
  'welfare npv': [welfare.npv],
  ...Object.fromEntries(rungs.map((rung) => [rung, savings[rung].byYear])),
  ...Object.fromEntries(
    Object.entries(evidence).map(([grade, { prudent, cashable, societal, income: earned }]) => [
      grade,
      [prudent, cashable, societal, earned ?? ZERO],
    ]),
  ),
})

/** Holds that amounts of one account (or of several together) are those of another, times a factor. */
const sameAmounts = (one: readonly PartyResults[], other: PartyResults, size: Decimal, factor = 1): void => {
  const parts = one.map(amountsOf)
  for (const [name, row] of Object.entries(amountsOf(other))) {
    const together = add(parts.map((part) => part[name] ?? []))
    expect(together).toHaveLength(row.length)
    together.forEach((amount, at) => {
      same(amount, row[at]!.times(factor), size, `${name} of ${other.id} in ${at}`)
    })
  }
}

describe('5b: doubling all households and all costs', () => {
  const ratio = (one: Decimal | null, other: Decimal | null, what: string): void => {
    if (one === null || other === null) expect(one, what).toBe(other)
    else same(one, other, one.abs().plus(1), what)
  }

  check('doubles every amount and leaves ratios and payback alone', withoutSteps, (input) => {
    const once = resultsOf(input)
    const twice = resultsOf(doubled(input))
    const size = sizeOf(twice)
    const pairs = [...once.parties, once.society].map(
      (account, i) => [account, [...twice.parties, twice.society][i]!] as const,
    )
    for (const [one, two] of pairs) {
      sameAmounts([two], one, size, 2)
      same(two.cash.peakFunding.amount, one.cash.peakFunding.amount.times(2), size, `peak funding of ${one.id}`)
      ratio(two.cash.structuralEffect, one.cash.structuralEffect?.times(2) ?? null, `structural effect of ${one.id}`)
      ratio(two.cash.benefitCostRatio, one.cash.benefitCostRatio, `cash ratio of ${one.id}`)
      ratio(two.welfare.benefitCostRatio, one.welfare.benefitCostRatio, `welfare ratio of ${one.id}`)
      samePayback(one.cash.payback, two.cash.payback, one.id)
      samePayback(one.cash.discountedPayback, two.cash.discountedPayback, one.id)
      sameRates(one, two)
    }
    once.perHousehold.forEach((one, i) => {
      const two = twice.perHousehold[i]!
      ratio(two.cost, one.cost, `cost per household of ${one.intervention}`)
      ratio(two.saving, one.saving, `saving per household of ${one.intervention}`)
      ratio(two.proceeds ?? null, one.proceeds ?? null, `proceeds per household of ${one.intervention}`)
    })
    once.ladder.forEach((line, i) => {
      const two = twice.ladder[i]!
      for (const rung of rungs)
        same(two.rungs[rung].total, line.rungs[rung].total.times(2), size, `${line.effect} ${rung}`)
      same(two.beyondHorizon, line.beyondHorizon.times(2), size, `${line.effect} beyond the horizon`)
    })
  })

  /** Paybacks of amounts far from zero: the tolerance of a millionth of a euro does not grow with the case. */
  const samePayback = (
    one: PartyResults['cash']['payback'],
    two: PartyResults['cash']['payback'],
    id: string,
  ): void => {
    if (one.kind === 'never' && one.shortfall.lt('1e-5')) return
    expect(two.kind, `payback of ${id}`).toBe(one.kind)
    if (one.kind === 'after' && two.kind === 'after') {
      expect(two.month, `payback of ${id}`).toBe(one.month)
      same(two.years, one.years, one.years.plus(1), `payback of ${id}`)
    }
    if (one.kind === 'never' && two.kind === 'never') ratio(two.shortfall, one.shortfall.times(2), `shortfall of ${id}`)
  }

  /**
   * Rates of flows of a euro and more: a rate is found from flows rounded to the twelfth decimal, whatever their size.
   */
  const sameRates = ({ id, cash: one }: PartyResults, { cash: two }: PartyResults): void => {
    if (one.net.byYear.some((flow) => !flow.isZero() && flow.abs().lt(1))) return
    const [rate, other] = [one.internalRateOfReturn, two.internalRateOfReturn]
    expect(other.kind, `rate of ${id}`).toBe(rate.kind)
    if (rate.kind === 'one' && other.kind === 'one')
      expect(other.rate.minus(rate.rate).abs().lt('1e-6'), `rate of ${id}`).toBe(true)
  }
})

describe('7b: splitting', () => {
  const share = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100)
  const anyItem = fc.record({
    input: withoutSteps,
    at: fc.nat(99),
    share,
    by: fc.constantFrom<SplitItemBy>('volume', 'price'),
  })

  check('a cost item into two that sum to it changes no total', anyItem, ({ input, at, share: part, by }) => {
    const { id } = input.costItems[at % input.costItems.length]!
    const whole = resultsOf(input)
    const split = resultsOf(withItemSplit(input, id, part, by))
    const size = sizeOf(whole)
    whole.parties.forEach((party, i) => {
      sameAmounts([split.parties[i]!], party, size)
    })
    sameAmounts([split.society], whole.society, size)
    for (const line of whole.ladder) {
      const parts = partsOf(split, line, id)
      expect(parts).toHaveLength(line.costItem === id ? 2 : 1)
      for (const rung of rungs)
        same(
          sum(parts.map(({ rungs: own }) => own[rung].total)),
          line.rungs[rung].total,
          size,
          `${line.effect} ${rung}`,
        )
      same(
        sum(parts.map(({ beyondHorizon }) => beyondHorizon)),
        line.beyondHorizon,
        size,
        `${line.effect} beyond the horizon`,
      )
    }
    const baselineOf = (results: Results, ids: readonly string[], which: 'baseline' | 'project'): Decimal[] =>
      add(results.baseline.filter(({ costItem }) => ids.includes(costItem)).map((line) => line[which]))
    for (const which of ['baseline', 'project'] as const)
      baselineOf(split, halvesOf(id), which).forEach((amount, year) => {
        same(amount, baselineOf(whole, [id], which)[year]!, size, `${which} in ${year}`)
      })
  })

  const partsOf = (split: Results, { intervention, effect, costItem }: LadderLine, id: string): LadderLine[] => {
    const effects = costItem === id ? halvesOf(id).map((half) => `${effect}-op-${half}`) : [effect]
    return split.ladder.filter((line) => line.intervention === intervention && effects.includes(line.effect))
  }

  const anyParty = fc.record({ input: businessCaseArbitrary({ plainNumbers: true }), at: fc.nat(99), share })

  check('a party into two that pay what it paid changes no total', anyParty, ({ input, at, share: part }) => {
    const { id } = input.parties[at % input.parties.length]!
    const whole = resultsOf(input)
    const split = resultsOf(withPartySplit(input, id, part))
    const size = sizeOf(whole)
    const named = (ids: readonly string[]): PartyResults[] => split.parties.filter((party) => ids.includes(party.id))
    for (const party of whole.parties) sameAmounts(named(party.id === id ? halvesOf(id) : [party.id]), party, size)
    sameAmounts([split.society], whole.society, size)
    split.ladder.forEach((line, i) => {
      for (const rung of rungs)
        same(line.rungs[rung].total, whole.ladder[i]!.rungs[rung].total, size, `${line.effect} ${rung}`)
    })
  })
})
