import { describe, expect, it } from 'vitest'

import { calculate, Decimal, parseBusinessCase, type PartyResults, type Results } from 'maatschappelijke-businesscase'
import { workedCases } from './method-document.js'

/** What a test does with its case: the results, and the two ways to hold a figure to what the document prints. */
interface Worked {
  /** Results of the case, with top-level fields replaced where given. */
  readonly results: (change?: Readonly<Record<string, unknown>>) => Results
  /** The input itself, for changes deeper down. */
  readonly input: Readonly<Record<string, unknown>>
  /** Equal to the last digit. */
  readonly is: (actual: Decimal | string | number | null | undefined, printed: string) => void
  /** Within 1e-25 of an exact fraction that has no last decimal; the document prints it rounded. */
  readonly isNear: (actual: Decimal, exact: Decimal, printed: string) => void
}

const d = (value: number | string): Decimal => new Decimal(value)

const party = (results: Results, id: string): PartyResults => {
  const found = results.parties.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no party ${id}`)
  return found
}

const line = (results: Results, effect: string, intervention?: string) => {
  const found = results.ladder.find(
    (candidate) =>
      candidate.effect === effect && (intervention === undefined || candidate.intervention === intervention),
  )
  if (found === undefined) throw new Error(`no effect ${effect}`)
  return found
}

const handWorked: Readonly<Record<string, (worked: Worked) => void>> = {
  'One household, one item, one year': ({ results, is }) => {
    const found = results()
    is(found.baseline[0]?.baseline[0], '10000')
    const { rungs } = line(found, 'wmo')
    is(rungs.gross.total, '1200')
    is(rungs.net.total, '810')
    is(rungs.overlap.total, '810')
    is(rungs.prudent.total, '567')
    is(rungs.cashable.total, '340.20')
    is(found.society.welfare.npv, '67')
    is(found.society.welfare.benefitCostRatio, '1.134')
    const { cash } = party(found, 'gemeente')
    is(cash.npv, '-159.80')
    is(cash.benefitCostRatio, '0.6804')
    expect(found.society.cash.npv).toEqual(cash.npv)
    expect(cash.costs.total.toNumber()).toBe(-500)
  },

  'Phase-in of a cohort': ({ results, is }) => {
    const found = results()
    const { byYear, total } = line(found, 'wmo').rungs.gross
    ;['3.8125', '11.6875', '6.5'].forEach((years, year) => {
      is(byYear[year]?.div(240), years)
    })
    ;['915', '2805', '1560'].forEach((euros, year) => {
      is(byYear[year], euros)
    })
    expect(total.toNumber()).toBe(5280)
    const late = results({ startDelay: 12 })
    ;['0', '915', '2805'].forEach((euros, year) => {
      is(line(late, 'wmo').rungs.gross.byYear[year], euros)
    })
  },

  'Two interventions on the same cost': ({ results, input, is }) => {
    const found = results()
    is(found.society.savings.overlap.total, '44000')
    const shares = (of: Results) => ['first', 'second'].map((id) => line(of, 'jeugd', id).rungs.overlap.total)
    const areShares = (of: Results, printed: readonly [string, string]) => {
      shares(of).forEach((share, position) => {
        is(share, printed[position] as string)
      })
    }
    areShares(found, ['27000', '17000'])
    areShares(results({ attribution: { rule: 'proportional' } }), ['26400', '17600'])
    areShares(results({ attribution: { rule: 'sequential', order: ['first', 'second'] } }), ['30000', '14000'])
    expect(shares(results({ attribution: { rule: 'sequential', order: ['second', 'first'] } })).map(Number)).toEqual([
      24_000, 20_000,
    ])
    expect(found.society.savings.net.total.toNumber()).toBe(50_000)

    const [first, second] = input['interventions'] as Record<string, unknown>[]
    const five = (intervention: Record<string, unknown> | undefined, reduction: number) => ({
      ...intervention,
      enrolment: [{ from: '2024-01', through: '2024-01', households: 5, per: 'cohort' }],
      effects: [{ costItem: 'jeugd', reduction, evidence: 'demonstrated' }],
    })
    const apart = results({
      attribution: { overlap: 'additive' },
      interventions: [five(first, 0.6), five(second, 0.4)],
    })
    areShares(apart, ['30000', '20000'])
    is(apart.society.savings.overlap.total, '50000')
  },

  'A benefit that is no longer paid': ({ results, is }) => {
    const found = results()
    const [gemeente, huishouden] = [party(found, 'gemeente'), party(found, 'huishouden')]
    is(line(found, 'bijstand').rungs.prudent.total, '18000')
    is(huishouden.savings.prudent.total, '-18000')
    is(line(found, 'uitvoering').rungs.prudent.total, '2000')
    is(found.society.welfare.npv, '2000')
    is(gemeente.cash.npv, '15500')
    is(huishouden.cash.npv, '-13500')
    // The transfer is zero for society on every rung, in cash too: what is left is carrying it out.
    for (const rung of ['gross', 'net', 'overlap', 'prudent', 'cashable'] as const)
      expect(found.society.savings[rung].total.toNumber()).toBe(2000)
  },

  'Discounting and payback with a one-off cost': ({ results, is, isNear }) => {
    const { cash } = party(results(), 'gemeente')
    ;['-600', '-200', '200', '600'].forEach((euros, year) => {
      is(cash.cumulative[year], euros)
    })
    const value = d('1856.4').div('1.331').minus(1000)
    isNear(cash.npv, value, '394.7408')
    isNear(
      party(results({ discounting: { rate: 0.1, timing: 'end' } }), 'gemeente').cash.npv,
      value.div('1.1'),
      '358.8553',
    )
    expect(cash.payback.kind === 'after' && cash.discountedPayback.kind === 'after').toBe(true)
    if (cash.payback.kind === 'after') {
      is(cash.payback.years, '2.5')
      is(cash.payback.month, '2026-07')
    }
    if (cash.discountedPayback.kind === 'after') {
      isNear(cash.discountedPayback.years, d('2.715'), '2.715')
      is(cash.discountedPayback.month, '2026-09')
    }
    is(cash.peakFunding.amount, '1000')
    is(cash.peakFunding.year, '2024')
    is(cash.structuralEffect, '400')
    is(cash.structuralYears, '3')
    const short = party(results({ timeline: { from: '2024-01', through: '2025-12' } }), 'gemeente').cash
    expect([short.payback.kind, short.discountedPayback.kind]).toEqual(['never', 'never'])
    if (short.payback.kind === 'never') is(short.payback.shortfall, '200')
    if (short.discountedPayback.kind === 'never') isNear(short.discountedPayback.shortfall, d(2600).div(11), '236.3636')
  },

  'Cash that comes later, and past the horizon': ({ results, is }) => {
    const { rungs, beyondHorizon } = line(results(), 'ggz')
    ;['1200', '2400', '2400'].forEach((euros, year) => {
      is(rungs.prudent.byYear[year], euros)
    })
    ;['300', '900', '1200'].forEach((euros, year) => {
      is(rungs.cashable.byYear[year], euros)
    })
    is(beyondHorizon, '600')
  },

  'Whole beds, then the share, then the contract, then the lag': ({ results, is }) => {
    const { rungs, beyondHorizon } = line(results(), 'ggz')
    ;['0', '750', '1000'].forEach((euros, year) => {
      is(rungs.cashable.byYear[year], euros)
    })
    is(beyondHorizon, '500')
  },

  'Payers that change in the middle of a year': ({ results, input, is }) => {
    const found = results()
    is(found.society.savings.prudent.total, '780')
    const saved = (of: Results, rung: 'prudent' | 'cashable') =>
      ['gemeente', 'zorgkantoor'].map((id) => party(of, id).savings[rung].total)
    const areSaved = (savings: readonly Decimal[], printed: readonly [string, string]) => {
      savings.forEach((saving, position) => {
        is(saving, printed[position] as string)
      })
    }
    areSaved(saved(found, 'prudent'), ['210', '570'])
    areSaved(saved(found, 'cashable'), ['210', '570'])
    const freeing = (cashable: object) =>
      results({ costItems: (input['costItems'] as readonly object[]).map((item) => ({ ...item, cashable })) })
    areSaved(saved(freeing({ from: '2024-04' }), 'cashable'), ['150', '570'])
    areSaved(saved(freeing({ lag: 3 }), 'cashable'), ['292.50', '292.50'])
    const byMonth = results({ timeline: { from: '2024-01', through: '2024-12', step: 'month' } })
    areSaved(saved(byMonth, 'prudent'), ['210', '570'])
    areSaved(saved(byMonth, 'cashable'), ['210', '570'])
  },

  'The additionality chain': ({ results, is }) => {
    const found = results()
    for (const [effect, net] of [
      ['a', '5400'],
      ['b', '2964'],
      ['c', '7695'],
    ] as const) {
      expect(line(found, effect).rungs.gross.total.toNumber()).toBe(10_000)
      is(line(found, effect).rungs.net.total, net)
    }
  },

  'Prices of several years, and nominal euros': ({ results, is }) => {
    const found = results()
    ;['1040', '1144', '1258.40'].forEach((euros, year) => {
      is(found.baseline[0]?.costPerHouseholdYear[year], euros)
    })
    const { cash } = party(found, 'gemeente')
    is(cash.costs.byYear[1]?.neg(), '65')
    ;['455', '507', '564.20'].forEach((euros, year) => {
      is(cash.net.byYear[year], euros)
    })
    ;['455', '517.14', '586.99368'].forEach((euros, year) => {
      is(cash.nominalNet?.[year], euros)
    })
    const real = results({
      prices: {
        level: 2024,
        index: 'own',
        indices: [{ id: 'own', source: 'made up', values: { 2019: 100, 2021: 104, 2024: 130 } }],
      },
    })
    expect(party(real, 'gemeente').cash.nominalNet).toBeNull()
  },

  'An intervention that raises use': ({ results, input, is }) => {
    const found = results()
    is(line(found, 'ggz').rungs.gross.total, '2500')
    is(line(found, 'ggz').rungs.prudent.total, '1000')
    is(line(found, 'wmo').rungs.gross.total, '-1000')
    is(line(found, 'wmo').rungs.prudent.total, '-400')
    expect(found.society.welfare.npv.toNumber()).toBe(600)
    const [coach] = input['interventions'] as Record<string, unknown>[]
    const careful = results({
      interventions: [
        {
          ...coach,
          effects: [
            { costItem: 'ggz', reduction: 0.5, evidence: 'possible' },
            { costItem: 'wmo', volume: 20, evidence: 'demonstrated' },
          ],
        },
      ],
    })
    for (const rung of ['gross', 'net', 'overlap', 'prudent', 'cashable'] as const)
      is(line(careful, 'wmo').rungs[rung].total, '-1000')
    is(careful.society.welfare.npv, '0')
  },

  'More saved than there is': ({ results, is }) => {
    const found = results()
    is(line(found, 'opvang').rungs.net.total, '4000')
    is(found.baseline[0]?.baseline[0], '3000')
    is(line(found, 'opvang').rungs.overlap.total, '3000')
    expect(line(found, 'advice').rungs.net.total.toNumber()).toBe(500)
    is(line(found, 'advice').rungs.overlap.total, '0')
    is(line(found, 'referral').rungs.net.total, '-800')
    is(line(found, 'referral').rungs.overlap.total, '-800')
  },

  'From benefit to work': ({ results, input, is }) => {
    const found = results()
    const npvs = (of: Results): readonly Decimal[] =>
      ['gemeente', 'rijk', 'huishouden'].map((id) => party(of, id).cash.npv)
    const [gemeente, rijk, huishouden] = npvs(found)
    is(gemeente, '18000')
    is(rijk, '8640')
    is(huishouden, '2160')
    is(party(found, 'huishouden').cash.proceeds?.total, '20160')
    expect(party(found, 'huishouden').cash.savings.total.toNumber()).toBe(-18_000)
    is(found.society.cash.npv, '28800')
    expect(found.society.welfare.npv).toEqual(found.society.cash.npv)
    expect(found.parties.map(({ welfare }) => welfare.npv)).toEqual(npvs(found))

    const [intervention] = input['interventions'] as [{ effects: [object, object] }]
    const [benefit, wages] = intervention.effects
    const half = results({
      interventions: [{ ...intervention, effects: [benefit, { ...wages, deadweight: 0.5 }] }],
    })
    is(party(half, 'rijk').cash.npv, '4320')
    is(half.society.welfare.npv, '14400')
    const [item] = input['incomeItems'] as [object]
    const paid = results({ incomeItems: [{ ...item, nature: 'transfer', payer: 'gemeente' }] })
    is(party(paid, 'gemeente').cash.npv, '-10800')
    is(paid.society.welfare.npv, '0')
    is(paid.society.cash.npv, '0')
  },
}

const documented = workedCases()

const worked = (title: string): { readonly worked: Worked; readonly asserted: ReadonlySet<string> } => {
  const input = documented.get(title)?.input as Readonly<Record<string, unknown>>
  const asserted = new Set<string>()
  return {
    asserted,
    worked: {
      input,
      results: (change = {}) => {
        const parsed = parseBusinessCase({ ...input, ...change })
        if (!parsed.ok)
          throw new Error(parsed.problems.map(({ message, path }) => `${path.join('.')}: ${message}`).join('\n'))
        return calculate(parsed.businessCase)
      },
      is: (actual, printed) => {
        asserted.add(printed)
        const isNumber = Number.isFinite(Number(printed))
        expect(String(actual)).toBe(isNumber ? new Decimal(printed).toString() : printed)
      },
      isNear: (actual, exact, printed) => {
        asserted.add(printed)
        expect(actual.minus(exact).abs().lt('1e-25')).toBe(true)
        expect(exact.toFixed(new Decimal(printed).decimalPlaces())).toBe(printed)
      },
    },
  }
}

describe('the worked cases of docs/method.md', () => {
  it('are the cases of this file, in the same order', () => {
    expect([...documented.keys()]).toEqual(Object.keys(handWorked))
  })

  describe.each(Object.entries(handWorked))('%s', (title, check) => {
    it('comes to the figures that are printed', () => {
      const { worked: tools, asserted } = worked(title)
      check(tools)
      // Every figure in bold is asserted above, and everything asserted with `is` is in bold.
      expect([...(documented.get(title)?.figures ?? [])].sort()).toEqual([...asserted].sort())
    })
  })
})
