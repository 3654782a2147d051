import { describe, expect, it } from 'vitest'

import { benchmarkCase } from '../../bench/risk/benchmark-case.js'
import { calculate } from '../../src/calculation/index.js'
import { caseReport, caseRiskOf, markdownDocument } from '../../src/report/publication/index.js'
import { limitWarnings, triedIn } from '../../src/report/notes/limit-warnings.js'
import { sensitivityText } from '../../src/report/text/sensitivity-text.js'
import { simulationJson } from '../../src/report/json/simulation-json.js'
import { simulationText } from '../../src/report/text/simulation-text.js'
import { npvReferences } from '../../src/risk/simulation/figures-of.js'
import { scenarioTable, simulateFiguresSync, simulateSync, switchingValues, tornado } from '../../src/risk/index.js'
import { limitMeasures } from '../../src/risk/simulation/passed-limits.js'
import { jobOf, prepare } from '../../src/risk/drawing/prepare.js'
import { runJobSync } from '../../src/risk/drawing/run-job.js'
import { cellsOf } from '../../src/risk/simulation/simulate-figures.js'
import { smallCase, type Changes } from '../rules/small-case.js'
import { atMost } from '../effort.js'
import { linearCase, parsed } from './uncertain-case.js'

const parties = [{ id: 'gemeente' }, { id: 'zorgverzekeraar' }, { id: 'fonds' }]

/** Ten households save 12,000 x the reduction in 2024, of which a tenth goes into the fund in 2025. */
const funded = (reduction: unknown, fund: Changes, more: Changes = {}) =>
  parsed(
    smallCase({
      parties,
      effect: { reduction },
      fund: { party: 'fonds', deposits: [{ party: 'gemeente', share: 0.1 }], ...fund },
      ...more,
    }) as never,
  )

/** Between 120 and 600 go in; 400 go out: short where the reduction is below a third. */
const paying = (reduction: unknown) =>
  funded(reduction, {
    use: { payments: [{ recipient: 'zorgverzekeraar', from: '2025-01', through: '2025-12', amount: 400 }] },
  })

/**
 * What goes in buys households at 100, evenly over 2025: with ten planned of a group of 14, full in December at 400, a
 * reduction of a third.
 */
const buying = (reduction: unknown) =>
  funded(
    reduction,
    { use: { enrolment: 'hulp' } },
    {
      targetGroups: [{ id: 'groep', households: 14 }],
      intervention: { costs: [{ id: 'plek', kind: 'per-household', amount: 100, payers: 'gemeente' }] },
    },
  )

/** One cost in 2024, paid from a budget of 110 in that year: short where the cost is above 110. */
const budgeted = (amount: unknown) =>
  parsed(
    smallCase({
      intervention: { costs: [{ id: 'start', kind: 'once', month: '2024-03', amount, budget: 'plan' }] },
      budget: { id: 'plan', amount: 110, sources: 'gemeente', planned: { 2024: 110 }, unspent: 'lapses' },
    }) as never,
  )
const cost = { distribution: 'uniform', low: 80, high: 120, value: 100 }

const uniform = { distribution: 'uniform', low: 0.1, high: 0.5, value: 0.4 }
const draws = { draws: atMost(20_000), seed: 4 }

describe('draws that could not be so', () => {
  it('show in which share of them the fund pays more than there is in it', () => {
    const { fundShort, aboveGroup } = simulateSync(paying(uniform), draws)
    expect(Math.abs(fundShort!.value - (1 / 3 - 0.1) / 0.4)).toBeLessThan(4 * fundShort!.standardError)
    expect(fundShort!.standardError).toBeLessThan(0.5 / Math.sqrt(draws.draws))
    expect(aboveGroup).toEqual({ value: 0, standardError: 0 })
  })

  it('show in which share of them the fund buys more enrolment than the target group holds', () => {
    const { fundShort, aboveGroup } = simulateSync(buying({ ...uniform, value: 0.2 }), draws)
    expect(Math.abs(aboveGroup.value - (0.5 - 1 / 3) / 0.4)).toBeLessThan(4 * aboveGroup.standardError)
    expect(aboveGroup.standardError).toBeLessThan(0.5 / Math.sqrt(draws.draws))
    expect(fundShort).toEqual({ value: 0, standardError: 0 })
  })

  it('and in which share an uncertain plan, or an uncertain group, does so by itself', () => {
    const group = (households: unknown) =>
      simulateSync(parsed(smallCase({ targetGroups: [{ id: 'groep', households }] }) as never), draws)
    // Ten enter: a group between 8 and 18 is too small in a fifth.
    const { aboveGroup, fundShort } = group({ low: 8, high: 18 })
    expect(Math.abs(aboveGroup.value - 0.2)).toBeLessThan(4 * aboveGroup.standardError)
    expect(fundShort).toBeNull()
  })

  it('and in which share a year uses more of the budget than is available', () => {
    // Of the 40 between 80 and 120, 10 lie above 110.
    const { budgetExceeded, fundShort } = simulateSync(budgeted(cost), draws)
    expect(Math.abs(budgetExceeded!.value - 0.25)).toBeLessThan(4 * budgetExceeded!.standardError)
    expect(budgetExceeded!.standardError).toBeLessThan(0.5 / Math.sqrt(draws.draws))
    expect(fundShort).toBeNull()
    expect(simulateSync(paying(uniform), { draws: 100 }).budgetExceeded).toBeNull()
    expect(() => calculate(budgeted(110))).not.toThrow()
    expect(() => calculate(budgeted(110.01))).toThrow(/budget 'plan'/)
  })

  it('are the very draws that calculate refuses', () => {
    for (const caseAt of [paying, buying]) {
      const { inputs } = simulateFiguresSync(
        caseAt(caseAt === buying ? { ...uniform, value: 0.2 } : uniform),
        ['society.welfare.npv'],
        { draws: 60, seed: 4 },
      )
      const [reductions] = [...inputs.values()]
      const refused = [...reductions!].filter((reduction) => {
        try {
          calculate(caseAt(reduction))
          return false
        } catch {
          return true
        }
      }).length
      const simulated = simulateSync(caseAt(caseAt === buying ? { ...uniform, value: 0.2 } : uniform), {
        draws: 60,
        seed: 4,
      })
      expect(Math.round((caseAt === buying ? simulated.aboveGroup : simulated.fundShort!).value * 60)).toBe(refused)
      expect(refused).toBeGreaterThan(10)
      expect(refused).toBeLessThan(50)
    }
  })

  it('change no other result: each is to the last bit what it is without asking for them', () => {
    for (const businessCase of [
      paying(uniform),
      buying({ ...uniform, value: 0.2 }),
      budgeted(cost),
      parsed(benchmarkCase()),
    ]) {
      const prepared = prepare(businessCase, { draws: atMost(3000), seed: 2 })
      const asked = npvReferences(businessCase)
        .flatMap((reference) => cellsOf(prepared, reference))
        .map(({ at }) => ({ at, keep: 'values' as const }))
      const beside = Object.values(limitMeasures(prepared)).filter((measure) => measure !== null)
      const [alone, together] = [runJobSync(jobOf(prepared, asked)), runJobSync(jobOf(prepared, asked, { beside }))]
      expect(together.values.slice(0, asked.length)).toEqual(alone.values)
      expect(together.moments).toHaveLength(asked.length + beside.length)
    }
  })
})

describe('what a reader sees of such draws', () => {
  const shares = [
    ['nl', /Let op: in (\S+)% van de trekkingen betaalt het fonds meer dan erin zit/, /meer\s+huishoudens of personen/],
    ['en', /Note: in (\S+)% of the draws the fund pays more than there is in it/, /more\s+households or persons/],
  ] as const

  it.each(shares)('in one sentence, on a terminal and in a report: %s', (language, short, group) => {
    const simulation = simulateSync(paying(uniform), draws)
    const report = markdownDocument(
      caseReport({
        results: calculate(paying(0.4)),
        language,
        risk: caseRiskOf(calculate(paying(uniform)), simulation),
      }),
    )
    const percentage = (simulation.fundShort!.value * 100).toFixed(1).replace('.', language === 'nl' ? ',' : '.')
    for (const text of [simulationText(simulation, { language }), report]) {
      const plain = text.replaceAll(/\s+/g, ' ')
      expect(short.exec(plain)?.[1]).toBe(percentage)
      expect(plain).not.toMatch(group)
    }
    const full = simulationText(simulateSync(buying({ ...uniform, value: 0.2 }), draws), { language })
    expect(full).toMatch(group)
    expect(full).not.toMatch(/betaalt het fonds|fund pays/)
    for (const line of full.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  it.each(['nl', 'en'] as const)('so of a budget: %s', (language) => {
    const simulation = simulateSync(budgeted(cost), draws)
    const percentage = (simulation.budgetExceeded!.value * 100).toFixed(1).replace('.', language === 'nl' ? ',' : '.')
    const results = calculate(budgeted(cost))
    const report = markdownDocument(caseReport({ results, language, risk: caseRiskOf(results, simulation) }))
    for (const text of [simulationText(simulation, { language }), report])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        language === 'nl'
          ? `Let op: in ${percentage}% van de trekkingen zijn de kosten in een jaar hoger dan wat er in het budget beschikbaar is`
          : `Note: in ${percentage}% of the draws the costs of some year are more than is available in the budget`,
      )
    // With 80 % certainty the cost is between 84 and 116.
    const [bar] = tornado(budgeted(cost))[0]!.bars
    expect(bar!.passes).toEqual({ atLow: [], atHigh: ['budget-exceeded'] })
    const sensitivity = sensitivityText(
      {
        businessCase: budgeted(cost),
        interval: 0.8,
        tornado: tornado(budgeted(cost)),
        switching: [],
        scenarios: scenarioTable(budgeted(cost)),
        information: [],
      },
      { language },
    ).replaceAll(/\s+/g, ' ')
    expect(sensitivity).toMatch(
      language === 'nl'
        ? /kosten zouden in een jaar hoger zijn dan wat er in het budget beschikbaar is, bij: .*pessimistisch/
        : /costs of some year would be more than is available in the budget, with: .*pessimistic/,
    )
  })

  it('a share that would be printed as zero is less than what is printed, and never zero', () => {
    const simulation = {
      ...simulateSync(paying(uniform), { draws: 100 }),
      fundShort: { value: 0.0001, standardError: 0.0001 },
    }
    expect(simulationText(simulation)).toContain('in <0,1% van de trekkingen')
    expect(simulationText(simulation, { language: 'en' })).toContain('in <0.1% of the draws')
  })

  it('nothing where all draws could be so; the shares stand in the JSON either way', () => {
    const fine = simulateSync(linearCase(), { draws: 500 })
    expect(simulationText(fine)).not.toContain('Let op')
    expect(JSON.parse(simulationJson(fine))).toMatchObject({
      fundShort: null,
      aboveGroup: { value: 0, standardError: 0 },
    })
  })
})

describe('the ends of a tornado, and scenarios, that could not be so', () => {
  // With 80 % certainty the reduction is between 0.14 and 0.46: the fund is short below a third, and the group is full
  // above it.
  it('say which limit they pass', () => {
    const [bar] = tornado(paying(uniform))[0]!.bars
    expect([bar!.low, bar!.high].map((end) => Number(end.toFixed(10)))).toEqual([0.14, 0.46])
    expect(bar!.passes).toEqual({ atLow: ['fund-short'], atHigh: [] })
    expect(tornado(buying({ ...uniform, value: 0.2 }))[0]!.bars[0]!.passes).toEqual({
      atLow: [],
      atHigh: ['above-group'],
    })
    const passed = scenarioTable(paying(uniform)).map(({ ids, passes }) => [ids.join(), passes])
    expect(Object.fromEntries(passed)).toMatchObject({
      '': [],
      pessimistic: ['fund-short'],
      expected: ['fund-short'],
      optimistic: [],
    })
    expect(
      tornado(linearCase()).flatMap(({ bars }) => bars.flatMap(({ passes }) => [...passes.atLow, ...passes.atHigh])),
    ).toEqual([])
  })

  it('are the very ones that calculate refuses', () => {
    for (const [caseAt, base] of [
      [paying, 0.4],
      [buying, 0.2],
    ] as const) {
      const [bar] = tornado(caseAt({ ...uniform, value: base }), { interval: 0.6 })[0]!.bars
      for (const [end, passes] of [
        [bar!.low, bar!.passes.atLow],
        [bar!.high, bar!.passes.atHigh],
      ] as const) {
        const calculating = () => calculate(caseAt(end))
        if (passes.length > 0) expect(calculating).toThrow()
        else expect(calculating).not.toThrow()
      }
    }
  })

  it.each(['nl', 'en'] as const)('are reported on a terminal and in a report: %s', (language) => {
    const businessCase = paying(uniform)
    const text = sensitivityText(
      {
        businessCase,
        interval: 0.8,
        tornado: tornado(businessCase),
        switching: [],
        scenarios: scenarioTable(businessCase),
        information: [],
      },
      { language },
    )
    const plain = text.replaceAll(/\s+/g, ' ')
    expect(plain).toContain(
      language === 'nl'
        ? 'Let op: het fonds zou meer betalen dan erin zit, wat niet kan, bij: vermindering, hulp, post op 14,0%.'
        : 'Note: the fund would pay more than there is in it, which cannot be, with: reduction',
    )
    expect(plain).toMatch(language === 'nl' ? /bij: pessimistisch; verwacht/ : /with: pessimistic; expected/)
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    const results = calculate(businessCase)
    const report = markdownDocument(
      caseReport({ results, language, risk: caseRiskOf(results, simulateSync(businessCase, draws)) }),
    )
    expect(report).toMatch(
      language === 'nl' ? /het fonds zou meer betalen dan erin zit/ : /the fund would pay more than there is in it/,
    )
  })
})

describe('what a later start moves past the horizon', () => {
  /**
   * Ten households in 2024, and a cost of 1,000 in December 2025, the last month; late by 0 to 24 months, each as
   * likely.
   */
  const uncertainStart = (more: Changes = {}) =>
    parsed(
      smallCase({
        startDelay: { distribution: 'uniform', low: 0, high: 24, value: 0 },
        intervention: {
          name: 'Hulp',
          enrolment: [{ from: '2024-01', through: '2024-12', households: 12, per: 'cohort' }],
          costs: [{ id: 'slot', kind: 'once', amount: 1000, month: '2025-12', payers: 'gemeente' }],
        },
        targetGroups: [{ id: 'groep', households: 12 }],
        ...more,
      }) as never,
    )

  it('is reported of draws: how many, and what is lost on average', () => {
    const { beyondHorizon } = simulateSync(uncertainStart(), draws)
    const { inputs } = simulateFiguresSync(uncertainStart(), ['society.welfare.npv'], draws)
    const months = [...inputs.get('startDelay')!]
    const mean = (of: (month: number) => number): number =>
      months.reduce((sum, month) => sum + of(month), 0) / months.length
    expect(new Set(months).size).toBeGreaterThan(20)
    expect(beyondHorizon!.chance.value).toBeCloseTo(
      mean((month) => (month > 0 ? 1 : 0)),
      12,
    )
    // One household a month: those of the last so many months, from the thirteenth month of delay on.
    expect(beyondHorizon!.households).toBeCloseTo(
      mean((month) => Math.max(0, month - 12)),
      9,
    )
    expect(beyondHorizon!.costs).toBeCloseTo(
      mean((month) => (month > 0 ? -1000 : 0)),
      9,
    )
    expect(simulateSync(linearCase(), { draws: 100 }).beyondHorizon).toBeNull()
  })

  it('is what calculate loses where no draw changes it, and is said once of all that is tried', () => {
    // Eighteen months late: households of the last six months, and the cost of December 2025, whatever is drawn.
    const businessCase = uncertainStart({
      startDelay: 18,
      beyondHorizon: 'accept',
      effect: { reduction: { distribution: 'uniform', low: 0.1, high: 0.3, value: 0.2 } },
    })
    const results = simulateSync(businessCase, { draws: 50 })
    expect(results.beyondHorizon).toEqual({ chance: { value: 1, standardError: 0 }, households: 6, costs: -1000 })
    expect(simulationText(results, { language: 'nl' }).replaceAll(/\s+/g, ' ')).toContain(
      'in alle trekkingen schuift een latere start instroom of geld voorbij de looptijd, en die tellen hier niet mee: gemiddeld over alle trekkingen 6 huishoudens en € 1.000 aan kosten.',
    )
    const warned = limitWarnings(triedIn(tornado(businessCase), businessCase, 'nl'), businessCase, 'nl')
    expect(warned).toEqual([
      'Let op: een latere start schuift 6 huishoudens en € 1.000 aan kosten voorbij de looptijd, bij alles wat hier is geprobeerd. Die tellen nergens in mee.',
    ])
  })

  it('names what differs, and not each of the many that lose the same', () => {
    const businessCase = uncertainStart({ startDelay: 18, beyondHorizon: 'accept' })
    const lose = (what: string, households: number) => ({ what, passes: [], beyondHorizon: { households, costs: 0 } })
    const tried = [lose('a', 6), lose('b', 6), lose('c', 9), lose('d', 6), lose('e', 6)]
    expect(limitWarnings(tried, businessCase, 'nl')).toEqual([
      'Let op: een latere start schuift instroom of geld voorbij de looptijd, en die tellen hier niet mee, bij: c (9 huishoudens); al het andere (6 huishoudens).',
    ])
    expect(limitWarnings(tried.slice(0, 3), businessCase, 'en')).toEqual([
      'Note: a later start moves enrolment or money past the timeline, and these do not count here, with: c (9 households); a (6 households); b (6 households).',
    ])
  })

  it('is reported beside the ends of a tornado and beside scenarios, and refused by none of them', () => {
    const [bar] = tornado(uncertainStart())[0]!.bars
    expect(bar).toMatchObject({ address: 'startDelay', low: 2, high: 22 })
    expect(bar!.beyondHorizon).toEqual({
      atLow: { households: 0, costs: -1000 },
      atHigh: { households: 10, costs: -1000 },
    })
    const outcomes = scenarioTable(
      parsed(
        smallCase({
          intervention: { enrolment: [{ from: '2024-01', through: '2025-06', households: 9, per: 'cohort' }] },
        }) as never,
      ),
    )
    const late = outcomes.map(({ ids, beyondHorizon }) => [ids.join(), beyondHorizon.households.toNumber()])
    expect(Object.fromEntries(late)).toEqual({ '': 0, 'delayed-a-year': 3, 'no-cashability': 0 })
  })

  it('counts income of interventions too, alone or beside costs', () => {
    // A grant of 500 in the last month, lost with any delay; nothing else is.
    const grant = { id: 'subsidie', kind: 'once', amount: 500, month: '2025-12', recipients: 'gemeente' }
    const businessCase = uncertainStart({
      intervention: {
        enrolment: [{ from: '2024-01', through: '2024-01', households: 10, per: 'cohort' }],
        costs: [],
        income: [grant],
      },
    })
    const { beyondHorizon } = simulateSync(businessCase, draws)
    const months = [...simulateFiguresSync(businessCase, ['society.welfare.npv'], draws).inputs.get('startDelay')!]
    const delayed = months.filter((month) => month > 0).length / months.length
    expect(beyondHorizon!.chance.value).toBeCloseTo(delayed, 12)
    expect(beyondHorizon!.income).toBeCloseTo(500 * delayed, 9)
    expect(tornado(businessCase, { figures: ['society.cash.npv'] })[0]!.bars[0]!.beyondHorizon.atLow).toEqual({
      households: 0,
      costs: 0,
      income: 500,
    })
    const late = scenarioTable(businessCase).find(({ ids }) => ids.join() === 'delayed-a-year')!
    expect(late.beyondHorizon.income!.toNumber()).toBe(500)
    expect(simulationText(simulateSync(businessCase, draws)).replaceAll(/\s+/g, ' ')).toMatch(
      /gemiddeld over alle trekkingen (?:\d+ huishouden(?:s|) en )?.*€ 4\d\d aan opbrengsten/,
    )
  })

  it.each(['nl', 'en'] as const)('is said in words: %s', (language) => {
    const businessCase = uncertainStart()
    const text = sensitivityText(
      {
        businessCase,
        interval: 0.8,
        tornado: tornado(businessCase),
        switching: [],
        scenarios: scenarioTable(businessCase),
        information: [],
      },
      { language },
    )
    const plain = `${text} ${simulationText(simulateSync(businessCase, draws), { language })}`.replaceAll(/\s+/g, ' ')
    expect(plain).toContain(
      language === 'nl'
        ? 'latere start in maanden op 22 (10 huishoudens en € 1.000 aan kosten)'
        : 'months of later start at 22 (10 households and €1,000 of costs)',
    )
    expect(plain).toContain(
      language === 'nl' ? 'een jaar later (€ 1.000 aan kosten)' : 'a year later (€1,000 of costs)',
    )
    expect(plain).toMatch(
      language === 'nl'
        ? /in 9\d,\d% van de trekkingen schuift een latere start instroom of geld voorbij de looptijd/
        : /in 9\d\.\d% of the draws a later start moves/,
    )
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  it('bounds the search for a switching value, unless the case accepts it', () => {
    // A cost of 1,000 in the last month against 12,000 saved a year: only a delay that drops the cost, or the saving,
    // turns anything.
    const at = (more: Changes) =>
      switchingValues(uncertainStart(more), { figures: ['society.welfare.npv'], parameters: ['startDelay'] })[0]!.at
    expect(at({ effect: { amount: 1, reduction: undefined } })).toBeNull()
    expect(at({ effect: { amount: 1, reduction: undefined }, beyondHorizon: 'accept' })).not.toBeNull()
  })
})

describe('a figure that does not exist', () => {
  it('is reported with the likely one, and without any where none is near', () => {
    const messageFor = (reference: string): string => {
      try {
        simulateFiguresSync(linearCase(), [reference], draws)
      } catch (error) {
        return String((error as { readonly remedy?: unknown }).remedy ?? error)
      }
      throw new Error('it was drawn')
    }
    expect(messageFor('society.nvp')).toContain('society.welfare.npv')
    expect(messageFor('iets heel anders zonder gelijkenis')).not.toMatch(/Bedoelt u|Did you mean/)
  })
})
