import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { appraisalOf, type LedgerEntry } from '../../src/rules/index.js'
import { explainFormula, readExactly, type Explanation } from '../../src/sheet/index.js'
import {
  parseBusinessCase,
  proposeContributions,
  rungs,
  type BusinessCase,
  type PartyResults,
} from '../../src/index.js'
import { Decimal, sum } from '../../src/money/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { spread } from '../effort.js'
import { check, resultsOf, same, sizeOf } from './on-results.js'

/** Cases that mix settlements, agreements, a fund and all the rest. */
const mixed = businessCaseArbitrary({ agreements: true })

/** The same case under any step; short, since a month is a small step. */
const underAnyStep = fc
  .tuple(businessCaseArbitrary({ agreements: true, maxYears: 2 }), fc.constantFrom('year', 'quarter', 'month'))
  .map(([input, step]) => ({ ...input, timeline: { ...input.timeline, step } }))

const caseOf = (input: unknown): BusinessCase => {
  const parsed = parseBusinessCase(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
  return parsed.businessCase
}

/** The ledger in euros by period. */
const ledgerOf = (businessCase: BusinessCase) => {
  const { model, sheet } = appraisalOf(businessCase)
  const rows = [
    ...model.ledger.map(({ row }) => row),
    ...(model.fund === undefined ? [] : [model.fund.inflow, model.fund.outflow, model.fund.balance]),
  ]
  const values = readExactly(sheet, { only: rows })
  const lines = model.ledger.map((entry) => ({ entry, amounts: values.row(entry.row) }))
  const size = lines
    .flatMap(({ amounts }) => amounts)
    .reduce((most, amount) => Decimal.max(most, amount.abs()), new Decimal(1))
    .times(lines.length + 1)
  return { model, lines, values, size }
}
type Line = ReturnType<typeof ledgerOf>['lines'][number]

/** Lines that must cancel in every period, put together by what they are about. */
const cancels = (lines: readonly Line[], size: Decimal, keyOf: (entry: LedgerEntry) => string | undefined): void => {
  const together = new Map<string, Line[]>()
  for (const line of lines) {
    const key = keyOf(line.entry)
    if (key !== undefined) together.set(key, [...(together.get(key) ?? []), line])
  }
  for (const [key, own] of together)
    own[0]?.amounts.forEach((_, period) => {
      same(sum(own.map(({ amounts }) => amounts[period]!)), new Decimal(0), size, `${key} in period ${period}`)
    })
}

const holdsInTheLedger = (input: unknown): void => {
  const businessCase = caseOf(input)
  const { model, lines, values, size } = ledgerOf(businessCase)
  // 1. Settlements, for every effect they are about, and agreements, transfers and the fund.
  cancels(lines, size, (entry) =>
    entry.kind === 'settlement' ? `${entry.settlement} ${entry.intervention} ${entry.effect}` : undefined,
  )
  cancels(lines, size, (entry) => (entry.kind === 'agreement' ? entry.agreement : undefined))
  cancels(lines, size, (entry) =>
    entry.kind === 'saving' && entry.nature === 'transfer'
      ? `${entry.rung} ${entry.intervention} ${entry.effect}`
      : undefined,
  )
  cancels(lines, size, (entry) =>
    entry.kind === 'income' && entry.nature === 'transfer'
      ? `${entry.rung} ${entry.intervention} ${entry.effect} ${entry.item}`
      : undefined,
  )
  // Income with an intervention cancels where a party of the case pays it.
  const inside = new Set(
    businessCase.interventions.flatMap(({ id, income }) =>
      income.flatMap((line) => (line.payer === undefined ? [] : [`${id} ${line.id}`])),
    ),
  )
  cancels(lines, size, (entry) => {
    const key = entry.kind === 'income-line' ? `${entry.intervention} ${entry.item}` : ''
    return inside.has(key) ? key : undefined
  })
  for (const { entry, amounts } of lines) {
    if (entry.kind === 'settlement')
      expect(businessCase.settlements.find(({ id }) => id === entry.settlement)?.members).toContain(entry.party)
    // What is paid is never a gain, and what is received never a loss.
    const slack = size.times('1e-24')
    if (entry.kind === 'agreement')
      for (const amount of amounts)
        expect(
          (entry.direction === 'paid' ? amount.neg() : amount).gte(slack.neg()),
          `${entry.agreement} ${entry.direction}`,
        ).toBe(true)
  }
  // 9. What goes into the fund and out of it is the change of its balance, which is never below zero.
  if (model.fund === undefined) return
  const { party } = model.fund.fund
  const [inflow, outflow, balance] = [model.fund.inflow, model.fund.outflow, model.fund.balance].map((row) =>
    values.row(row),
  ) as [readonly Decimal[], readonly Decimal[], readonly Decimal[]]
  balance.forEach((left, period) => {
    const before = balance[period - 1] ?? new Decimal(0)
    same(left.minus(before), inflow[period]!.minus(outflow[period]!), size, `change of the fund in period ${period}`)
    expect(left.gte('-1e-6'), `balance in period ${period}: ${left.toString()}`).toBe(true)
    const own = lines.filter(
      ({ entry }) => entry.party === party && (entry.kind === 'agreement' || entry.kind === 'cost'),
    )
    same(
      sum(own.map(({ amounts }) => amounts[period]!)),
      left.minus(before),
      size,
      `cash of the fund in period ${period}`,
    )
  })
}

const sumsToSociety = (input: unknown): void => {
  const results = resultsOf(input)
  const size = moving(results)
  const together = (pick: (party: PartyResults) => readonly Decimal[], what: string): void => {
    pick(results.society).forEach((amount, year) => {
      same(sum(results.parties.map((party) => pick(party)[year]!)), amount, size, `${what} ${year}`)
    })
  }
  for (const rung of rungs) together((party) => party.savings[rung].byYear, rung)
  for (const line of ['costs', 'savings', 'retained', 'net'] as const)
    together((party) => party.cash[line].byYear, line)
  together((party) => party.welfare.net.byYear, 'welfare')
  results.budgetYears.forEach((year, at) => {
    same(
      sum(results.parties.map(({ cash }) => cash.settlement.byYear[at]!)),
      new Decimal(0),
      size,
      `settlement ${year}`,
    )
    same(
      sum(results.parties.flatMap(({ cash }) => [cash.received.byYear[at]!, cash.paid.byYear[at]!])),
      new Decimal(0),
      size,
      `agreements ${year}`,
    )
    same(
      results.society.cash.savings.byYear[at]!,
      results.society.cash.retained.byYear[at]!,
      size,
      `retained by society ${year}`,
    )
  })
  for (const party of results.parties) {
    const { costs, retained, proceeds, received, paid, npv } = party.cash
    same(
      npv,
      sum(
        [costs, retained, received, paid, ...(proceeds === undefined ? [] : [proceeds])].map(
          ({ presentValue }) => presentValue,
        ),
      ),
      size,
      `npv of ${party.id}`,
    )
    const moves = results.moves.flatMap((move) => move.parties.filter((one) => one.party === party.id))
    same(
      sum(moves.map(({ flow }) => flow.total)),
      sum([party.cash.settlement.total, received.total, paid.total]),
      size,
      `moves of ${party.id}`,
    )
  }
}

/** The largest amount in sight, what moves between parties included. */
const moving = (results: ReturnType<typeof resultsOf>): Decimal =>
  results.moves
    .flatMap(({ parties }) => parties.flatMap(({ flow }) => flow.byYear))
    .reduce((most, amount) => Decimal.max(most, amount.abs().times(results.periods.length * 10)), sizeOf(results))

describe('invariants with settlements, agreements and a fund', () => {
  check(
    '1 and 9: settlements, agreements and transfers are zero in every period, and the fund keeps its books',
    mixed,
    holdsInTheLedger,
  )
  check('1 and 9 hold under every step', underAnyStep, holdsInTheLedger)
  check('2: parties sum to society, and what moves sums to nothing', mixed, sumsToSociety)
  check('2 holds under every step', underAnyStep, sumsToSociety)

  check('what moves changes nothing for society but the enrolment that a fund buys', mixed, (input) => {
    const { fund } = input
    if (typeof fund?.use === 'object' && 'enrolment' in fund.use) return
    const [with_, without] = [
      resultsOf(input),
      resultsOf({ ...input, settlements: [], agreements: [], fund: undefined }),
    ]
    const size = moving(with_)
    same(with_.society.cash.npv, without.society.cash.npv, size, 'cash')
    same(with_.society.welfare.npv, without.society.welfare.npv, size, 'welfare')
  })

  check('6: the order of settlements, agreements, members and deposits changes nothing', mixed, (input) => {
    const { fund } = input
    const reversed = {
      ...input,
      settlements: [...(input.settlements ?? [])]
        .reverse()
        .map((settlement) =>
          settlement.members === undefined ? settlement : { ...settlement, members: [...settlement.members].reverse() },
        ),
      agreements: [...(input.agreements ?? [])].reverse(),
      ...(fund === undefined ? {} : { fund: { ...fund, deposits: [...fund.deposits].reverse() } }),
    }
    const [one, other] = [resultsOf(input), resultsOf(reversed)]
    const size = moving(one)
    for (const [at, party] of one.parties.entries())
      party.cash.net.byYear.forEach((amount, year) => {
        same(amount, other.parties[at]!.cash.net.byYear[year]!, size, `cash of ${party.id} ${year}`)
      })
  })
})

describe('proposals for any case', () => {
  // Mostly worth it: nothing raises use, and what is paid once or each year is a hundredth of what it would be.
  const small = businessCaseArbitrary({
    agreements: true,
    nonNegative: true,
    plainNumbers: true,
    without: ['priceLevels', 'transfers'],
    maxYears: 3,
    maxParties: 4,
    maxInterventions: 2,
    maxCostItems: 3,
    steps: ['year'],
  }).map((input) => ({
    ...input,
    interventions: input.interventions.map((intervention) => ({
      ...intervention,
      costs: (intervention.costs ?? []).map((cost) =>
        cost.kind === 'per-household' || typeof cost.amount !== 'number'
          ? cost
          : { ...cost, amount: cost.amount / 100 },
      ),
    })),
  }))

  it('leave nobody below zero, and the whole what it was', () => {
    let shared = 0
    fc.assert(
      fc.property(small, (input) => {
        const found = proposeContributions(caseOf(input))
        if (found.kind === 'nothing-to-share') {
          expect(found.together.lte(0)).toBe(true)
          return
        }
        shared += 1
        for (const { rule, parties } of found.proposals) {
          for (const { party, npvAfter } of parties)
            expect(npvAfter.gte('-1e-9'), `${rule}: ${party} ${npvAfter.toString()}`).toBe(true)
          const size = parties
            .reduce((most, { npvBefore }) => Decimal.max(most, npvBefore.abs()), new Decimal(1))
            .times(1000)
          same(sum(parties.map(({ npvAfter }) => npvAfter)), found.together, size, rule)
        }
      }),
    )
    // A property that found nothing to share would hold for nothing.
    expect(shared).toBeGreaterThan(0)
  }, 600_000)
})

describe('every published figure of any case', () => {
  const nodes = ({ from }: Explanation): number => from.reduce((count, part) => count + nodes(part), 1)

  it('can be explained, as a tree that ends', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (input, pick) => {
        const { sheet } = appraisalOf(caseOf(input))
        const values = readExactly(sheet)
        const figures = [...sheet.figures]
        // A few of each case: all of the first kind that a case may have, and some at random.
        const chosen = figures.filter(
          ([reference], at) => /^(fund|settlement|agreement|pockets)\b/.test(reference) || at % 17 === pick % 17,
        )
        for (const [reference, target] of spread(chosen))
          expect(nodes(explainFormula(sheet, values, target)), reference).toBeLessThan(100_000)
      }),
    )
  }, 600_000)
})
