import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, rungs } from '../../src/index.js'
import { ZERO } from '../../src/money/index.js'
import { incomeRungs } from '../../src/rules/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { naiveBusinessCase } from '../rules/naive-business-case.js'
import { naiveDelay } from '../rules/naive-enrolment.js'
import { naiveMonth } from '../rules/naive-numbers.js'
import { agree, caseOf, sizeOf, sum } from './agree-with-naive.js'

describe('the model agrees with the naive second implementation', () => {
  it('on every rung, cost, cash flow and present value of generated cases', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        const businessCase = caseOf(input)
        const results = calculate(businessCase)
        const naive = naiveBusinessCase(businessCase)
        const size = sizeOf(naive)
        results.conventions.discounting.factors.forEach((factor, year) => {
          agree(factor, naive.factors[year]!, 1, `factor of ${results.budgetYears[year]}`)
        })
        for (const line of results.ladder) {
          const found = naive.effects.find(
            ({ intervention, effect }) => intervention === line.intervention && effect === line.effect,
          )!
          for (const rung of rungs)
            agree(line.rungs[rung].total, sum(found[rung]), size, `${line.intervention}.${line.effect} ${rung}`)
          agree(line.beyondHorizon, found.cashableBeyondHorizon, size, `${line.effect} beyond the horizon`)
        }
        for (const line of results.income?.effects ?? []) {
          const found = naive.income.find(
            ({ intervention, effect }) => intervention === line.intervention && effect === line.effect,
          )!
          for (const rung of incomeRungs)
            agree(line.rungs[rung].total, sum(found[rung]), size, `income ${line.intervention}.${line.effect} ${rung}`)
          agree(line.beyondHorizon, found.beyondHorizon, size, `income ${line.effect} beyond the horizon`)
        }
        expect(results.income?.effects.length ?? 0).toBe(naive.income.length)
        for (const { intervention, households, costs, income } of naive.late) {
          const line = results.beyondHorizon.find((one) => one.intervention === intervention)
          agree(line?.households ?? ZERO, households, size, `households of ${intervention} after the horizon`)
          agree(line?.costs ?? ZERO, costs, size, `costs of ${intervention} after the horizon`)
          agree(line?.income ?? ZERO, income, size, `income of ${intervention} after the horizon`)
        }
        for (const { id, cash, savings, income, welfare } of results.parties) {
          const party = naive.byParty[id]!
          party.years.forEach((year, at) => {
            const where = `${id} in ${year.budgetYear}`
            agree(cash.costs.byYear[at]!, year.costs, size, `costs of ${where}`)
            for (const rung of rungs) agree(savings[rung].byYear[at]!, year.savings[rung], size, `${rung} of ${where}`)
            agree(welfare.societal.byYear[at]!, year.welfare, size, `welfare of ${where}`)
            for (const rung of incomeRungs)
              agree(income?.rungs[rung].byYear[at] ?? ZERO, year.income[rung], size, `income ${rung} of ${where}`)
            agree(income?.lines.byYear[at] ?? ZERO, year.income.lines, size, `income with interventions of ${where}`)
            agree(cash.net.byYear[at]!, year.net, size, `net of ${where}`)
            agree(cash.cumulative[at]!, year.cumulative, size, `cumulative of ${where}`)
            if (year.nominalNet !== undefined)
              agree(cash.nominalNet![at]!, year.nominalNet, size * 10, `nominal net of ${where}`)
          })
          agree(cash.npv, party.npv, size, `npv of ${id}`)
        }
        results.budget?.used.forEach((used, at) => {
          agree(used, naive.budgetUsed[at]!, size, `used of the budget in ${results.budgetYears[at]}`)
        })
        if (results.programme !== undefined)
          for (const { project, parties } of [
            ...results.programme.projects,
            { project: '', parties: results.programme.programme.parties },
          ])
            for (const { party, cash } of parties)
              agree(cash, naive.projectCash(project, party), size, `cash of ${party} in project '${project}'`)
        agree(results.society.welfare.npv, naive.society.npv, size, 'npv of society')
        agree(results.society.cash.npv, naive.society.cashNpv, size, 'cash npv of society')
      }),
    )
  })

  it('on what a later start moves past the horizon: a case is refused exactly where there is any, unless it accepts that', () => {
    fc.assert(
      // What an actual start moves is reported, and not refused. A plan is refused also where a decision would end it before.
      fc.property(businessCaseArbitrary({ without: ['starts', 'stops'] }), (input) => {
        const accepted = caseOf(input)
        const { late } = naiveBusinessCase(accepted)
        const isMoved = late.some(
          ({ households, costs, income }) => households > 1e-9 || costs < -1e-9 || income > 1e-9,
        )
        // A cost without a last month, or a whole intervention, that would not even start is refused as well.
        const last = accepted.timeline.through
        const startsPast = accepted.interventions.some((intervention) => {
          const starts = (month: string): boolean =>
            naiveMonth(month) + naiveDelay(accepted, intervention) > naiveMonth(last)
          return (
            starts(accepted.timeline.from) ||
            [...intervention.costs, ...intervention.income].some(
              (cost) =>
                cost.kind === 'yearly' &&
                ![cost.amount].flat().every(({ value }) => value.isZero()) &&
                starts(cost.from),
            )
          )
        })
        const parsed = parseBusinessCase({ ...input, beyondHorizon: undefined })
        expect(parsed.ok).toBe(!isMoved && !startsPast)
        if (!parsed.ok)
          expect(new Set(parsed.problems.map(({ code, path }) => `${code} ${path.at(-1)}`))).toEqual(
            new Set(['outside-timeline startDelay']),
          )
      }),
    )
  })

  it('on payback, wherever the cumulative is not within rounding of zero', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), (input) => {
        const businessCase = caseOf(input)
        const results = calculate(businessCase)
        const naive = naiveBusinessCase(businessCase)
        const size = sizeOf(naive)
        for (const { id, cash } of results.parties) {
          const isNear = cash.cumulative.some((cumulative) => !cumulative.isZero() && cumulative.abs().lt(size * 1e-6))
          if (isNear) continue
          const { payback } = naive.byParty[id]!
          if (cash.payback.kind === 'never') expect(payback, `payback of ${id}`).toBeNull()
          else if (cash.payback.kind === 'at-once') expect(payback, `payback of ${id}`).toBe(0)
          else expect(cash.payback.years.toNumber(), `payback of ${id}`).toBeCloseTo(payback!, 6)
        }
      }),
    )
  })
})
