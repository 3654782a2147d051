import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { run } from '../../src/cli/program.js'
import { CalculationError, type Results } from '../../src/index.js'
import { numbers, partyOf, resultsOf, rungsOf, smallCase, type Changes } from './small-case.js'

const parties = [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'huishouden' }, { id: 'fonds' }]
const threeYears = { from: '2024-01', through: '2026-12' }

/** The gemeente saves 6000 in each of 2024, 2025 and 2026, unless changed; a tenth goes into the fund. */
const funded = (fund: Changes = {}, fields: Changes = {}): Changes =>
  smallCase({
    parties,
    timeline: threeYears,
    fund: { party: 'fonds', deposits: [{ party: 'gemeente', share: 0.1 }], ...fund },
    ...fields,
  })

const fundOf = (results: Results) => {
  const { fund } = results
  if (fund === null) throw new Error('there is no fund')
  return {
    inflow: numbers(fund.inflow),
    outflow: numbers(fund.outflow),
    balance: numbers(fund.balance),
    runOutYear: fund.runOutYear,
  }
}

const steps = ['year', 'quarter', 'month'].map((step) => ({ timeline: { ...threeYears, step } }))

const errorOf = (input: unknown): CalculationError => {
  try {
    resultsOf(input)
  } catch (error) {
    if (error instanceof CalculationError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a fund', () => {
  it('is fed a budget year later with a share of savings, and holds it', () => {
    for (const step of steps) {
      const results = resultsOf(funded({}, step))
      expect(fundOf(results)).toEqual({
        inflow: [0, 600, 600],
        outflow: [0, 0, 0],
        balance: [0, 600, 1200],
        runOutYear: null,
      })
      expect(numbers(partyOf(results, 'gemeente').cash.paid.byYear)).toEqual([0, -600, -600])
      expect(numbers(partyOf(results, 'fonds').cash.received.byYear)).toEqual([0, 600, 600])
      expect(results.fund?.steadyState.inflow.toNumber()).toBe(600)
      expect(results.fund?.steadyState.isReached).toBe(true)
      expect(results.moves).toHaveLength(1)
    }
  })

  it('comes evenly over the months of the year after', () => {
    const { fund } = resultsOf(funded({}, steps[1]))
    // A quarter of 600 each quarter of 2025: it is not all there on 1 January.
    expect(fund?.balance.map((left) => left.toNumber())).toEqual([0, 600, 1200])
    const late = funded(
      { use: { payments: [{ recipient: 'zorgverzekeraar', from: '2025-01', through: '2025-01', amount: 3600 }] } },
      steps[2],
    )
    // 300 in January 2025, of which 50 has come in by then.
    expect(errorOf(late).text('nl')).toContain('€ 250,00 tekort')
  })

  it('takes what a short first year saved, over the whole of the next', () => {
    const results = resultsOf(
      funded(
        {},
        {
          timeline: { from: '2024-07', through: '2026-06' },
          intervention: { enrolment: [{ from: '2024-07', through: '2024-07', households: 10, per: 'cohort' }] },
        },
      ),
    )
    // Half of 2024: 3000 saved. 2025: 6000, which goes in in the first half of 2026.
    expect(fundOf(results).inflow).toEqual([0, 300, 600])
  })

  it('is fed with what is left after settlement, and not with losses', () => {
    const settlements = [{ id: 'solidair', rule: 'fixed-key', key: { gemeente: 0.25, zorgverzekeraar: 0.75 } }]
    expect(fundOf(resultsOf(funded({}, { settlements }))).inflow).toEqual([0, 150, 150])
    expect(fundOf(resultsOf(funded({}, { effect: { reduction: -0.5 } }))).inflow).toEqual([0, 0, 0])
  })

  it('starts with an endowment, pays out by plan and says when it is empty', () => {
    const endowments = [{ party: 'zorgverzekeraar', month: '2024-03', amount: 1000 }]
    expect(fundOf(resultsOf(funded({ endowments }))).balance).toEqual([1000, 1600, 2200])
    const use = { payments: [{ recipient: 'gemeente', from: '2024-07', through: '2025-12', amount: 1000 }] }
    // Out: 500 and 1000.
    expect(fundOf(resultsOf(funded({ endowments, use })))).toMatchObject({
      outflow: [500, 1000, 0],
      balance: [500, 100, 700],
      runOutYear: null,
    })
    const dry = {
      deposits: [],
      endowments,
      use: { payments: [{ recipient: 'gemeente', from: '2024-01', through: '2025-12', amount: 500 }] },
    }
    expect(fundOf(resultsOf(funded(dry)))).toMatchObject({ balance: [500, 0, 0], runOutYear: 2025 })
  })
})

describe('a fund that would go negative', () => {
  const use = { payments: [{ recipient: 'zorgverzekeraar', from: '2025-01', through: '2025-12', amount: 1000 }] }

  it('is refused: 600 come in and 1000 go out', () => {
    const error = errorOf(funded({ use }))
    expect(error.code).toBe('fund-negative')
    expect(error.text('nl')).toContain("Het fonds 'fonds' komt in 2025 tekort")
    expect(error.text('nl')).toContain('€ 400,00 tekort')
    expect(error.text('en')).toContain('runs short in 2025')
  })

  it('is refused where it is short within a year, though not at its end', () => {
    const within = { payments: [{ recipient: 'zorgverzekeraar', from: '2025-01', through: '2025-02', amount: 1200 }] }
    expect(fundOf(resultsOf(funded({ use: within }))).balance).toEqual([0, 400, 1000])
    expect(errorOf(funded({ use: within }, steps[2])).code).toBe('fund-negative')
  })

  it('names the year in which it is short, though there is money at the end of every year', () => {
    const endowments = [{ party: 'zorgverzekeraar', month: '2024-03', amount: 100 }]
    const payments = [{ recipient: 'zorgverzekeraar', from: '2025-01', through: '2025-02', amount: 1800 }]
    for (const step of steps.slice(1)) {
      const refusal = errorOf(funded({ endowments, use: { payments } }, step))
      expect(refusal.text('nl')).toContain('komt in 2025 tekort')
      expect(refusal.text('en')).toContain('runs short in 2025')
    }
  })

  it('stops mbc check and mbc calculate with exit code 1 and a sentence at its line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fund-'))
    try {
      const file = join(folder, 'case.json')
      writeFileSync(file, JSON.stringify(funded({ use })))
      for (const command of ['check', 'calculate'])
        for (const [language, sentence] of [
          ['nl', /^\S+case\.json:1:\d+ [\s\S]*het\s+fonds\s+'fonds'\s+komt\s+in\s+2025\s+tekort/],
          ['en', /^\S+case\.json:1:\d+ [\s\S]*the\s+fund\s+'fonds'\s+runs\s+short\s+in\s+2025/],
        ] as const) {
          let [out, err] = ['', '']
          const code = await run([command, file, '--lang', language], {
            out: (text) => (out += text),
            err: (text) => (err += text),
          })
          expect([code, out]).toEqual([1, ''])
          expect(err).toMatch(sentence)
        }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('a fund that buys enrolment', () => {
  const buying = (fields: Changes = {}, intervention: Changes = {}): Changes =>
    funded(
      { use: { enrolment: 'hulp' } },
      {
        targetGroups: [{ id: 'groep', households: 100 }],
        intervention: {
          costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }],
          ...intervention,
        },
        ...fields,
      },
    )

  it('buys a year later what its money pays, and the effect follows', () => {
    for (const step of steps) {
      const results = resultsOf(buying(step))
      // 10 households save 600 each: 6000 in 2024, so 600 in 2025, which buys 6 households at 100: half a household
      // each month. One that enters in January is in effect for 12 months of 2025, in December for 1: 78 months x 0.5 /
      // 12 = 3.25 years, 1950 euros. 2025 saves 7950, so 795 in 2026 buys 7.95 households: 7.95 x 6.5 / 12 years x 600
      // = 2583.75, besides 6 x 600 of the year before.
      expect(rungsOf(results).cashable).toEqual([6000, 7950, 6000 + 3600 + 2583.75])
      expect(fundOf(results)).toEqual({
        inflow: [0, 600, 795],
        outflow: [0, 600, 795],
        balance: [0, 0, 0],
        runOutYear: null,
      })
      expect(numbers(partyOf(results, 'fonds').cash.costs.byYear)).toEqual([0, -600, -795])
      expect(numbers(partyOf(results, 'gemeente').cash.costs.byYear)).toEqual([-1000, 0, 0])
      // 1000 of its own and 1395 of the fund for each 1000 of its own.
      expect(results.fund?.multiplier?.toNumber()).toBe(2.395)
      expect(results.fund?.steadyState.isReached).toBe(false)
      // 10 planned and 13.95 bought for 2395.
      expect(results.perHousehold[0]?.cost?.toNumber()).toBeCloseTo(-100, 12)
    }
  })

  it('buys with an endowment too, at the cost of all that a household costs', () => {
    const input = funded(
      {
        use: { enrolment: 'hulp' },
        deposits: [],
        endowments: [{ party: 'zorgverzekeraar', month: '2024-01', amount: 900 }],
      },
      {
        targetGroups: [{ id: 'groep', households: 100 }],
        intervention: {
          enrolment: [],
          costs: [
            { id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' },
            { id: 'budget', kind: 'per-household', amount: 50, payers: 'zorgverzekeraar' },
            { id: 'team', kind: 'yearly', amount: 1000, payers: 'gemeente' },
          ],
        },
      },
    )
    // 900 / 150 = 6 households in 2024: 3.25 years, then 6 a year.
    expect(rungsOf(resultsOf(input)).gross).toEqual([1950, 3600, 3600])
    // 3000 for the team and 900 for households, for 3000 and the 900 put in beforehand: such a fund multiplies nothing.
    expect(resultsOf(input).fund?.multiplier?.toNumber()).toBe(1)
  })

  it('does not wait for a late start: it buys when it has money', () => {
    // Six months late, 10 households save 3000 in 2024.
    const results = resultsOf(buying({ startDelay: 6 }))
    expect(fundOf(results).inflow.slice(0, 2)).toEqual([0, 300])
    expect(rungsOf(results).gross[1]).toBe(6000 + 3 * (6.5 / 12) * 600)
  })

  it('is refused where it buys more than the target group holds, in the same month under every step', () => {
    // Ten households planned and six bought in 2025, half a household a month, of a group of 12: May is the first with
    // more.
    const small = { targetGroups: [{ id: 'groep', households: 12 }] }
    for (const step of steps) {
      const error = errorOf(buying({ ...small, ...step }))
      expect(error.code).toBe('enrolment-above-group')
      expect(error.text('nl')).toContain("interventie 'hulp'")
      expect(error.text('nl')).toContain("doelgroep 'groep'")
      expect(error.text('nl')).toContain('in 2025-05 zijn er 12,5 huishoudens in effect, en er zijn er 12')
      expect(error.text('en')).toContain('in 2025-05 there are 12.5 households in effect, and there are 12')
      // Those who leave make room.
      const leaving = {
        effects: [{ costItem: 'post', reduction: 0.5, evidence: 'demonstrated', profile: { duration: 12 } }],
      }
      expect(() => resultsOf(buying({ ...small, ...step }, leaving))).not.toThrow()
    }
  })

  it('is refused where it buys into a group that is full for months, and not for the rest of the year', () => {
    // 100 of 100 for six months of 2026, and again of 2027. What 2026 saves comes into the fund in 2027, when there is
    // no room.
    const cohort = (month: string) => ({ from: month, through: month, households: 100, per: 'cohort' })
    const intervention = {
      enrolment: [cohort('2026-01'), cohort('2027-01')],
      costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }],
      effects: [{ costItem: 'post', reduction: 0.2, evidence: 'demonstrated', profile: { duration: 6 } }],
    }
    const deposit = { deposits: [{ party: 'gemeente', share: 0.5 }], use: { enrolment: 'hulp' } }
    const endowed = {
      deposits: [],
      endowments: [{ party: 'gemeente', month: '2026-01', amount: 5000 }],
      use: { enrolment: 'hulp' },
    }
    for (const step of ['year', 'quarter', 'month'])
      for (const [fund, month] of [
        [deposit, '2027-01'],
        [endowed, '2026-01'],
      ] as const) {
        const timeline = { from: '2026-01', through: '2028-12', step }
        const error = errorOf(
          funded(fund, {
            timeline,
            prices: { level: 2026 },
            targetGroups: [{ id: 'groep', households: 100 }],
            intervention,
          }),
        )
        expect(error.code).toBe('enrolment-above-group')
        expect(error.text('en')).toContain(`in ${month} there are`)
      }
  })

  it('buys evenly over its period, so that an endowment buys later under a longer step', () => {
    // 600 buy six households: all in January by month, half of one a month by year. Ten are planned, of a group of 15,
    // until July.
    const endowments = [{ party: 'gemeente', month: '2024-01', amount: 600 }]
    const input = (step: Changes) =>
      funded(
        { deposits: [], endowments, use: { enrolment: 'hulp' } },
        {
          ...step,
          targetGroups: [{ id: 'groep', households: 15 }],
          intervention: {
            costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }],
            effects: [{ costItem: 'post', reduction: 0.5, evidence: 'demonstrated', profile: { duration: 6 } }],
          },
        },
      )
    expect(() => resultsOf(input(steps[0]!))).not.toThrow()
    expect(errorOf(input(steps[2]!)).text('nl')).toContain(
      'in 2024-01 zijn er 16 huishoudens in effect, en er zijn er 15',
    )
  })

  it('counts what others in the group take where they reach different households', () => {
    // Ten of each; together they save 7200 in 2024, which buys 7.2 households in 2025, 0.6 a month.
    const input = (overlap: string) => {
      const changes = buying({
        timeline: { from: '2024-01', through: '2025-12' },
        targetGroups: [{ id: 'groep', households: 22, overlap }],
      })
      const other = {
        id: 'buur',
        targetGroup: 'groep',
        enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
        effects: [{ costItem: 'post', reduction: 0.1, evidence: 'possible' }],
      }
      return { ...changes, interventions: [...(changes['interventions'] as readonly unknown[]), other] }
    }
    expect(() => resultsOf(input('independent'))).not.toThrow()
    const refusal = errorOf(input('additive'))
    expect(refusal.text('nl')).toContain(
      "in 2025-04 zijn er 22,4 huishoudens in effect van 'hulp' en 'buur' samen, en er zijn er 22",
    )
    expect(refusal.text('en')).toContain("22.4 households in effect of 'hulp' and 'buur' together")
  })

  it('counts households with a societal effect too', () => {
    const input = buying(
      { targetGroups: [{ id: 'groep', households: 12 }] },
      {
        effects: [{ costItem: 'post', reduction: 0.5, evidence: 'demonstrated', profile: { duration: 12 } }],
        societalEffects: [{ id: 'welzijn', beneficiary: 'huishouden', volume: 1, price: 1, evidence: 'possible' }],
      },
    )
    expect(errorOf(input).code).toBe('enrolment-above-group')
  })
})

describe('agreements with a fund', () => {
  it('are in its balance: a contribution to it, and one out of it', () => {
    const agreements = [
      { id: 'erbij', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'fonds', yearly: 100 },
      {
        id: 'eraf',
        kind: 'contribution',
        payer: 'fonds',
        recipient: 'huishouden',
        once: { month: '2025-01', amount: 250 },
      },
    ]
    for (const step of steps.slice(0, 1)) {
      const results = resultsOf(funded({}, { agreements, ...step }))
      expect(fundOf(results)).toMatchObject({
        inflow: [100, 700, 700],
        outflow: [0, 250, 0],
        balance: [100, 550, 1250],
      })
      expect(numbers(partyOf(results, 'fonds').cash.cumulative)).toEqual([100, 550, 1250])
    }
    // By month only 100 and a twelfth of 700 is there in January 2025.
    expect(errorOf(funded({}, { agreements, ...steps[2] })).code).toBe('fund-negative')
  })

  it('let it invest in an outcome contract with what is in it', () => {
    const contract = {
      id: 'contract',
      kind: 'outcome-contract',
      investor: 'fonds',
      recipient: 'zorgverzekeraar',
      outcomePayer: 'gemeente',
      share: 0.1,
    }
    const endowments = [{ party: 'huishouden', month: '2024-01', amount: 1000 }]
    const invested = (amount: number) =>
      funded({ deposits: [], endowments }, { agreements: [{ ...contract, advances: [{ month: '2024-01', amount }] }] })
    // Out 1000, back 600 and 400.
    expect(fundOf(resultsOf(invested(1000)))).toMatchObject({
      inflow: [1600, 400, 0],
      outflow: [1000, 0, 0],
      balance: [600, 1000, 1000],
    })
    expect(errorOf(invested(2000)).code).toBe('fund-negative')
  })

  it('buy no enrolment: that money is held', () => {
    const results = resultsOf(
      funded(
        { use: { enrolment: 'hulp' } },
        {
          targetGroups: [{ id: 'groep', households: 100 }],
          intervention: { costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }] },
          agreements: [
            { id: 'erbij', kind: 'contribution', payer: 'gemeente', recipient: 'fonds', shareOfSavings: 0.2 },
          ],
        },
      ),
    )
    // 1200 of the 6000 of 2024 and 1590 of the 7950 of 2025 are held; 600 of 2025 is spent.
    expect(fundOf(results)).toMatchObject({ inflow: [1200, 600 + 1590, 795 + 2436.75], outflow: [0, 600, 795] })
  })
})
