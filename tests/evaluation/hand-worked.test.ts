import { describe, expect, it } from 'vitest'

import { causes, evaluate, variancesOf, worldsOf, type Cause } from '../../src/evaluation/index.js'
import { simulateFiguresSync } from '../../src/risk/index.js'
import { planned, type SmallPlan } from './small-plan.js'

/** Planned, forecast and what each cause contributes, as numbers. */
const split = (plan: SmallPlan, figure = 'gemeente.cash.npv') => {
  const [variance] = variancesOf(planned(plan), [figure])
  if (variance === undefined) throw new Error('no variance')
  const causes = Object.fromEntries(
    variance.causes.filter(({ amount }) => !amount.isZero()).map(({ cause, amount }) => [cause, amount.toNumber()]),
  ) as Partial<Record<Cause, number>>
  return { planned: variance.planned.toNumber(), forecast: variance.forecast.toNumber(), causes }
}

const perHousehold = { id: 'coach', kind: 'per-household', amount: 10, payers: 'gemeente' }
const yearly = { id: 'loon', kind: 'yearly', amount: 1200, from: '2026-01', through: '2027-12', payers: 'gemeente' }

describe('the difference between forecast and plan, by hand', () => {
  it('splits fewer entrants and less success', () => {
    const realised = {
      through: '2026-12',
      interventions: { team: { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 24 } } },
    }
    expect(split({ realised })).toEqual({
      planned: 50_000,
      forecast: 24_000,
      causes: { enrolment: -18_000, reach: -8000 },
    })
  })

  it('splits what was spent for each household into unit price and numbers', () => {
    const realised = {
      through: '2026-12',
      interventions: { team: { enrolled: { 2026: 60 }, spent: { coach: { 2026: 720 } } } },
    }
    const plan = { costs: [perHousehold], realised }
    expect(split(plan, 'gemeente.cash.costs.presentValue')).toEqual({
      planned: -1000,
      forecast: -720,
      causes: { enrolment: 440, costs: -160 },
    })
  })

  it('counts who is not yet counted, and who enters later, at the posterior mean', () => {
    // Beta(2, 2) by mean 0.5 and variance 0.05; 6 of 10 counted: beta(8, 6), mean 4/7.
    const success = { value: 0.5, distribution: 'beta', alpha: 2, beta: 2 }
    const realised = {
      through: '2026-06',
      interventions: { team: { enrolled: { 2026: 20 }, success: { of: 10, succeeded: 6 } } },
    }
    // 20 entered: 6 of the 10 counted, and 10 x 4/7 of the others; 50 more enter after June, at 4/7.
    const { forecast } = split({ intervention: { success }, realised })
    expect(forecast).toBeCloseTo((6 + (10 + 50) * (4 / 7)) * 1000, 6)
  })

  it('keeps every household that was counted where more were counted than complete by plan', () => {
    const realised = {
      through: '2026-12',
      interventions: { team: { enrolled: { 2026: 100 }, success: { of: 80, succeeded: 30 } } },
    }
    const plan = { intervention: { completion: 0.5 }, realised }
    // By plan 50 complete and 25 succeed; 30 were counted to succeed.
    expect(split(plan)).toEqual({ planned: 25_000, forecast: 30_000, causes: { reach: 5000 } })
  })

  it('gives the start everything where nothing else differs', () => {
    const start = { planned: '2026-01', actual: '2029-01' }
    // Of 100 who enter evenly in 2029, each is in effect for half a year on average before the timeline ends: by month
    // 12, 11, ... 1 months, 78 of 144.
    expect(split({ intervention: { start }, more: { beyondHorizon: 'accept' } })).toEqual({
      planned: 50_000,
      forecast: (50_000 * 78) / 144,
      causes: { start: (50_000 * 78) / 144 - 50_000 },
    })
  })

  it('shifts what is realised by the start alone', () => {
    // As planned in every respect, a year late: 100 entered in 2027, and what each year costs was spent a year later.
    const realised = {
      through: '2027-12',
      interventions: {
        team: {
          start: { planned: '2026-01', actual: '2027-01' },
          enrolled: { 2027: 100 },
          success: { of: 100, succeeded: 50 },
          spent: { loon: { 2027: 1200 }, coach: { 2027: 1000 } },
        },
      },
    }
    const plan = { costs: [yearly, perHousehold], realised, more: { discounting: { rate: 0.05 } } }
    const [variance] = variancesOf(planned(plan), ['gemeente.cash.npv'])
    const others = variance?.causes.filter(({ cause }) => cause !== 'start') ?? []
    expect(others.map(({ amount }) => amount.abs().lt(1e-20))).toEqual([true, true, true, true, true])
    expect(variance?.difference.isZero()).toBe(false)
  })

  it('takes what was spent through the reference month, and the plan after it', () => {
    // Planned 2 x 1,200; spent 500 in 2026 and 300 through June 2027, and half a year of the plan is left.
    const realised = { through: '2027-06', interventions: { team: { spent: { loon: { 2026: 500, 2027: 300 } } } } }
    expect(split({ costs: [yearly], realised }, 'gemeente.cash.costs.presentValue')).toEqual({
      planned: -2400,
      forecast: -1400,
      causes: { costs: 1000 },
    })
  })

  it('counts years without a number as zero where any is given, and a cost without any as planned', () => {
    const second = { ...yearly, id: 'huur' }
    const realised = { through: '2027-12', interventions: { team: { spent: { loon: { 2027: 100 } } } } }
    expect(split({ costs: [yearly, second], realised }, 'gemeente.cash.costs.presentValue').forecast).toBe(-2500)
  })

  it('lets a one-off cost fall in the year in which it was spent, in several where it was', () => {
    const once = { id: 'opzet', kind: 'once', amount: 300, month: '2026-03', payers: 'gemeente' }
    const inYears = (spent: object): readonly number[] => {
      const realised = { through: '2027-12', interventions: { team: { spent: { opzet: spent } } } }
      const row = evaluate(planned({ costs: [once], realised }), { draws: 10 }).forecast.results.parties[0]?.cash.costs
      return (row?.byYear ?? []).map((year) => year.toNumber())
    }
    expect(inYears({ 2026: 280 })).toEqual([-280, 0, 0, 0])
    expect(inYears({ 2027: 280 })).toEqual([0, -280, 0, 0])
    expect(inYears({ 2026: 100, 2027: 180 })).toEqual([-100, -180, 0, 0])
    expect(inYears({ 2026: 0 })).toEqual([0, 0, 0, 0])
  })

  it('lets what a year came to fall before a fixed end, and loses nothing of it', () => {
    // Ended in June: 60 entered and 500 was spent in 2026, all of it by then; the plan would have been 50 and 600.
    const start = { planned: '2026-01', actual: '2026-01', end: '2026-06' }
    const realised = {
      through: '2026-12',
      interventions: { team: { enrolled: { 2026: 60 }, spent: { loon: { 2026: 500 }, coach: { 2026: 720 } } } },
    }
    const plan = { intervention: { start }, costs: [yearly, perHousehold], realised }
    expect(split(plan, 'gemeente.cash.costs.total')).toMatchObject({ planned: -1100, forecast: -1220 })
    expect(split(plan, 'gemeente.cash.savings.total')).toMatchObject({ planned: 25_000, forecast: 30_000 })
  })

  it('keeps what was spent after a decision to stop, and nothing of the plan after it', () => {
    // Of 50 who entered 5 succeed, beside a threshold of 0.4: it stopped after June. Wages went on, to 900 in 2026 and 100 in
    // 2027; by plan half a year of rent was left, and ended with it.
    const stop = { at: '2026-06', unless: { success: 0.4 } }
    const team = {
      enrolled: { '2026-01': 50 },
      success: { of: 50, succeeded: 5 },
      spent: { loon: { 2026: 900, 2027: 100 } },
    }
    const byYear = (spent: object, costs: readonly object[]): readonly number[] => {
      const realised = { through: '2027-03', interventions: { team: { ...team, spent } } }
      const row = evaluate(planned({ intervention: { stop }, costs, realised }), { draws: 10 }).forecast.results
        .interventions[0]?.costs
      return (row?.byYear ?? []).map((year) => year.toDecimalPlaces(9).toNumber())
    }
    const rent = { ...yearly, id: 'huur' }
    expect(byYear({ loon: { 2026: 900, 2027: 100 } }, [yearly])).toEqual([-900, -100, 0, 0])
    expect(byYear({ loon: { 2026: 900, 2027: 100 } }, [yearly, rent])).toEqual([-1500, -100, 0, 0])
    // Success of a half goes on: 1,200 of 2027 are left for nine months, and all of the rent.
    const good = { ...team, enrolled: { '2026-01': 49, '2026-07': 1 }, success: { of: 50, succeeded: 25 } }
    const realised = { through: '2027-03', interventions: { team: good } }
    expect(
      split({ intervention: { stop }, costs: [yearly, rent], realised }, 'gemeente.cash.costs.total').forecast,
    ).toBeCloseTo(-900 - 100 - 900 - 2400, 9)
  })

  it('takes a decision that is past once, and not anew in each draw', () => {
    // 15 of 50 succeeded, beside a threshold of 0.4: it stopped in June 2026, and in no draw does anybody enter after it.
    const intervention = {
      stop: { at: '2026-06', unless: { success: 0.4 } },
      success: { distribution: 'uniform', low: 0.1, high: 0.9 },
      enrolment: [{ from: '2026-01', through: '2028-12', households: 300, per: 'cohort' }],
    }
    const entering = (
      through: string,
      succeeded: number,
      enrolled: object = { '2026-01': 50 },
    ): ReadonlySet<number> => {
      const team = { enrolled, success: { of: 50, succeeded } }
      const forecast = worldsOf(planned({ intervention, realised: { through, interventions: { team } } }))(
        new Set(causes),
      )
      const [values = []] = simulateFiguresSync(forecast, ['perHousehold.team.entering'], {
        draws: 200,
        seed: 1,
      }).values
      return new Set([...values].map((value) => Math.round(value)))
    }
    expect(entering('2027-12', 15)).toEqual(new Set([50]))
    // 50, of whom ten after the decision, and 100 of the plan in 2028; where nobody entered after it, it has stopped.
    expect(entering('2027-12', 15, { '2026-01': 40, '2026-12': 10 })).toEqual(new Set([150]))
    expect(entering('2027-12', 40)).toEqual(new Set([50]))
    // As of March it is still to be taken: 50, and of the plan 25 through June or 275 in all months after March.
    expect(entering('2026-03', 20)).toEqual(new Set([75, 325]))
  })

  it('leaves a one-off cost that is still to come at the start of its period', () => {
    // A plan that is kept to the letter is its own forecast, also in how much has to be financed.
    const once = { id: 'opzet', kind: 'once', amount: 300, month: '2027-03', payers: 'gemeente' }
    const realised = { through: '2026-12', interventions: { team: { spent: { opzet: { 2026: 0 } } } } }
    const { planned: plan, forecast } = evaluate(planned({ costs: [once], realised }), { draws: 10 })
    const cumulative = ({ results }: typeof plan) => results.parties[0]?.cash.cumulativeByPeriod.afterStart.map(String)
    expect(cumulative(forecast)).toEqual(cumulative(plan))
  })

  it('adds no contingency to what was spent, and VAT as by plan', () => {
    const cost = { ...yearly, contingency: 0.1, vat: { rate: 0.2 } }
    const realised = { through: '2027-12', interventions: { team: { spent: { loon: { 2026: 1100, 2027: 2200 } } } } }
    // 3,300 with what was used of contingency, and 20 % tax on it.
    expect(split({ costs: [cost], realised }, 'gemeente.cash.costs.presentValue')).toEqual({
      planned: -2400 * 1.1 * 1.2,
      forecast: -3960,
      causes: { costs: -3960 + 3168 },
    })
  })

  it('takes prices paid through the reference month, with the trend of the plan in them already', () => {
    // 50 household-years: by plan 1,000 each. Effects of the cohort of January run through December.
    const enrolment = [{ from: '2026-01', through: '2026-01', households: 100, per: 'cohort' }]
    const realised = { through: '2026-06', prices: { wmo: { 2026: 1200 } } }
    expect(split({ intervention: { enrolment }, realised })).toEqual({
      planned: 50_000,
      forecast: 55_000,
      causes: { price: 5000 },
    })
    const trend = { through: '2027-12', prices: { wmo: { 2027: 1100 } } }
    const late = [{ from: '2027-01', through: '2027-01', households: 100, per: 'cohort' }]
    expect(split({ intervention: { enrolment: late }, item: { priceGrowth: 0.1 }, realised: trend }).forecast).toBe(
      55_000,
    )
  })

  it('converts what was spent and paid to the price level of the case', () => {
    const prices = {
      level: 2026,
      index: 'eigen',
      indices: [{ id: 'eigen', source: 'verzonnen', values: { 2020: 50, 2026: 100 } }],
    }
    const realised = {
      through: '2027-12',
      interventions: { team: { spent: { loon: { 2026: { value: 400, priceLevel: 2020 } } } } },
    }
    expect(split({ costs: [yearly], realised, more: { prices } }, 'gemeente.cash.costs.presentValue').forecast).toBe(
      -800,
    )
  })

  it('takes what was measured of an effect at the posterior mean', () => {
    // A plan of one number counts for nothing: the measured mean. A normal prior counts by its precision:
    // 0.5 give or take 0.1 (100), and a mean of 0.3 with error 0.5 / sqrt(25) = 0.1 (100): 0.4.
    const measured = { wmo: { mean: 0.3, sd: 0.5, n: 25 } }
    const realised = { through: '2026-12', interventions: { team: { measured } } }
    expect(split({ effect: { reduction: 0.5 }, realised })).toEqual({
      planned: 25_000,
      forecast: 15_000,
      causes: { effect: -10_000 },
    })
    // Near the limit of a field: half of a normal posterior around 1 cannot be, and the mean of the other half is
    // 1 - sd x sqrt(2 / pi), with sd 0.5 / sqrt(25).
    const limit = { through: '2026-12', interventions: { team: { measured: { wmo: { mean: 1, sd: 0.5, n: 25 } } } } }
    expect(split({ effect: { reduction: 0.5 }, realised: limit }).forecast).toBeCloseTo(
      50_000 * (1 - 0.1 * Math.sqrt(2 / Math.PI)),
      -1,
    )
    const reduction = { distribution: 'normal', mean: 0.5, sd: 0.1 }
    expect(split({ effect: { reduction }, realised }).forecast).toBeCloseTo(20_000, 0)
  })

  it('follows a forecast that is stated in the place of the plan', () => {
    const realised = {
      through: '2026-06',
      interventions: {
        team: {
          enrolled: { 2026: 30 },
          forecast: {
            enrolment: [{ from: '2026-07', through: '2026-12', households: 70, per: 'cohort' }],
            success: 0.4,
          },
        },
      },
    }
    // Caught up: 100 enter after all; success of all is expected to be 0.4.
    expect(split({ realised })).toEqual({ planned: 50_000, forecast: 40_000, causes: { reach: -10_000 } })
  })

  it('keeps the success that planned cohorts have of their own, where nobody was counted', () => {
    // 100 enter by plan in 2026, half of them in a pilot group that succeeds with 0.9: 45 + 25 succeed. As many entered.
    const enrolment = [
      { from: '2026-01', through: '2026-06', households: 50, per: 'cohort', success: 0.9 },
      { from: '2026-07', through: '2026-12', households: 50, per: 'cohort' },
    ]
    const of = (enrolled: object) =>
      split({ intervention: { enrolment }, realised: { through: '2026-12', interventions: { team: { enrolled } } } })
    expect(of({ 2026: 100 })).toMatchObject({ planned: 70_000, forecast: 70_000 })
    // 10 in the months of the pilot group, 20 after it: 9 + 10.
    expect(of({ '2026-02': 10, '2026-09': 20 })).toMatchObject({ forecast: 19_000 })
  })

  it('follows a success that is stated with who is forecast to enter', () => {
    const after = { from: '2026-07', through: '2026-12', households: 50, per: 'cohort' }
    const forecast = (cohort: object): number => {
      const team = {
        enrolled: { 2026: 50 },
        success: { of: 50, succeeded: 20 },
        forecast: { enrolment: [{ ...after, ...cohort }], success: 0.4 },
      }
      return split({ realised: { through: '2026-06', interventions: { team } } }).forecast
    }
    expect(forecast({})).toBe(20_000 + 50 * 0.4 * 1000)
    expect(forecast({ success: 0.9 })).toBe(20_000 + 50 * 0.9 * 1000)
  })

  it('takes a supposed delay as part of the plan', () => {
    const realised = { through: '2026-12', interventions: { team: { enrolled: { 2026: 100 } } } }
    const asPlanned = split({ intervention: { startDelay: 36 }, more: { beyondHorizon: 'accept' }, realised })
    expect(asPlanned.planned).toBe((50_000 * 78) / 144)
    // 100 entered in 2026, and the 100 of the plan are still to come, in 2029.
    expect(asPlanned.forecast).toBe(50_000 + (50_000 * 78) / 144)
  })
})

describe('what came out above the plan', () => {
  it('is said of households and of euros, as late as it started', () => {
    const realised = {
      through: '2026-12',
      interventions: {
        team: {
          start: { planned: '2026-01', actual: '2026-07' },
          enrolled: { 2026: 60 },
          spent: { loon: { 2026: 700 } },
        },
      },
    }
    // By plan, half a year late: 50 households, and 600 euros.
    const above = evaluate(planned({ costs: [yearly], realised }), { draws: 10 }).abovePlan
    expect(above.map(({ what, planned: by, realised: so }) => [what, by.toNumber(), so.toNumber()])).toEqual([
      ['entered', 50, 60],
      ['spent', 600, 700],
    ])
    const below = { ...realised, interventions: { team: { enrolled: { 2026: 10 } } } }
    expect(evaluate(planned({ costs: [yearly], realised: below }), { draws: 10 }).abovePlan).toEqual([])
  })
})

describe('an evaluation, by hand', () => {
  const realised = {
    through: '2026-12',
    interventions: { team: { enrolled: { 2026: 60 }, success: { of: 60, succeeded: 24 } } },
  }

  it('says what was realised by the reference month', () => {
    const { asOf, planned: plan, soFar, forecast } = evaluate(planned({ realised }), { draws: 10 })
    expect(asOf).toBe('2026-12')
    expect(plan.results.society.welfare.npv.toNumber()).toBe(50_000)
    expect(forecast.results.society.welfare.npv.toNumber()).toBe(24_000)
    // Of 5 who enter each month, those of January work 12 months by then, of December one: 78 of 144 months of 24,000.
    expect(soFar.results.society.welfare.npv.toNumber()).toBeCloseTo((24_000 * 78) / 144, 9)
  })

  it('judges by what was counted, with whom it was compared, and how sure it is', () => {
    const verdict = (success: object | undefined, cost = 0) => {
      const costs = [{ id: 'start', kind: 'once', amount: cost, month: '2026-01', payers: 'gemeente' }]
      // As many are still to come, of whom success is only expected.
      const intervention = { enrolment: [{ from: '2026-01', through: '2027-12', households: 100, per: 'cohort' }] }
      const team = { enrolled: { 2026: 50 }, ...(success === undefined ? {} : { success }) }
      const so = { through: '2026-12', interventions: { team } }
      const [first] = evaluate(planned({ intervention, costs, realised: so }), { draws: 400 }).verdicts
      return [first?.verdict, first?.reason]
    }
    const compared = { of: 50, succeeded: 25, compared: 'comparison-group', without: { of: 50, succeeded: 5 } }
    expect(verdict(undefined)).toEqual(['not-yet', 'nothing-counted'])
    expect(verdict(compared)).toEqual(['demonstrated', 'sure'])
    expect(verdict({ ...compared, compared: 'before-after' })).toEqual(['not-yet', 'not-compared'])
    expect(verdict({ ...compared, without: { of: 50, succeeded: 25 } })).toEqual(['not-yet', 'not-compared'])
    // What it saves is about 50,000: as likely above as below.
    expect(verdict(compared, 50_000)).toEqual(['not-yet', 'uncertain'])
    expect(verdict(compared, 90_000)).toEqual(['not', 'sure'])
  })

  it('names the number that is worth most to know, or the project of which nothing is known', () => {
    const next = (cost: number, success?: object) => {
      const costs = [{ id: 'start', kind: 'once', amount: cost, month: '2026-01', payers: 'gemeente' }]
      const intervention = { enrolment: [{ from: '2026-01', through: '2027-12', households: 100, per: 'cohort' }] }
      const team = { enrolled: { 2026: 50 }, ...(success === undefined ? {} : { success }) }
      const so = { through: '2026-12', interventions: { team } }
      return evaluate(planned({ intervention, costs, realised: so }), { draws: 2000 }).next
    }
    expect(next(50_000, { of: 50, succeeded: 25 })).toMatchObject({
      kind: 'number',
      path: 'interventions.team.success',
    })
    expect(next(0)).toEqual({ kind: 'uncounted', of: 'team', name: 'team' })
    expect(next(0, { of: 50, succeeded: 25 })).toBeUndefined()
  })

  it('refuses a case in which nothing is realised', () => {
    expect(() => evaluate(planned({}))).toThrow(/realised/)
  })
})
