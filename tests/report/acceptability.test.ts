import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import type { BusinessCaseInput } from '../../src/case/index.js'
import { simulationText } from '../../src/report/index.js'
import { caseReport, caseRiskOf, markdownDocument, reportCharts } from '../../src/report/publication/index.js'
import { simulateSync } from '../../src/risk/index.js'
import { parsed } from '../risk/uncertain-case.js'
import { smallCase, type Changes } from '../rules/small-case.js'

/** 12,000 saved against a start of 20,000 (three of four draws) or 40,000: 8,000 or 28,000 short, for 1 QALY. */
const read = (effect: Changes = {}, outcomes: readonly [number, number] = [20_000, 40_000]) => {
  const businessCase = parsed(
    smallCase({
      intervention: {
        costs: [
          {
            id: 'start',
            kind: 'once',
            amount: {
              distribution: 'discrete',
              outcomes: [
                { value: outcomes[0], probability: 0.75 },
                { value: outcomes[1], probability: 0.25 },
              ],
            },
            month: '2024-01',
            payers: 'gemeente',
          },
        ],
        societalEffects: [
          {
            id: 'gezond',
            beneficiary: 'huishouden',
            volume: 0.05,
            unit: 'QALY',
            price: 50_000,
            evidence: 'demonstrated',
            ...effect,
          },
        ],
      },
    }) as unknown as BusinessCaseInput,
  )
  const results = calculate(businessCase)
  const simulation = simulateSync(businessCase, { draws: 4096, sampling: 'latin-hypercube' })
  return { simulation, reading: { results, language: 'nl' as const, risk: caseRiskOf(results, simulation) } }
}
const chartOf = ({ reading }: ReturnType<typeof read>) =>
  reportCharts(reading).find(({ name }) => name === 'acceptability')

describe('the chart of what an outcome must be worth', () => {
  it.each([
    [
      {},
      'Vanaf € 8.000 per QALY is voordeel voor de samenleving waarschijnlijker dan nadeel; bij de opgegeven € 50.000 is de kans 100%',
    ],
    // No QALY is valued: no price is stated.
    [{ price: 0 }, 'Vanaf € 8.000 per QALY is voordeel voor de samenleving waarschijnlijker dan nadeel'],
    // Twice 3,000 is not enough in any draw.
    [{ price: 3_000 }, 'Bij een prijs van € 3.000 per QALY is de kans op voordeel voor de samenleving 0%'],
    [
      { unit: 'per jaar' },
      'Vanaf € 8.000 per eenheid (per jaar) is voordeel voor de samenleving waarschijnlijker dan nadeel; bij de opgegeven € 50.000 is de kans 100%',
    ],
  ])('says from which price a gain is more likely, of %o', (effect, title) => {
    expect(chartOf(read(effect))?.title).toBe(title)
  })

  it('says so where half gain without a price', () => {
    // 12,000 against 10,000 or 40,000: three of four gain at once.
    expect(chartOf(read({}, [10_000, 40_000]))?.title).toBe(
      'Ook bij een prijs van € 0 per QALY is de kans op voordeel voor de samenleving 75%',
    )
  })

  it('has a table of the whole curve, and stands in the report', () => {
    const found = read()
    const chart = chartOf(found)!
    expect(chart.table.rows).toHaveLength(21)
    expect(chart.table.rows.slice(0, 7)).toEqual([
      ['0', '0%'],
      ['5.000', '0%'],
      ['10.000', '75%'],
      ['15.000', '75%'],
      ['20.000', '75%'],
      ['25.000', '75%'],
      ['30.000', '100%'],
    ])
    expect(markdownDocument(caseReport(found.reading))).toContain(chart.title)
  })

  it('is none where a case brings no outcome, or none of it', () => {
    expect(chartOf(read({ volume: 0 }))).toBeUndefined()
  })
})

describe('the text of a simulation', () => {
  it('has the chance at five prices, and both prices at which the answer turns', () => {
    expect(simulationText(read().simulation)).toContain(
      [
        'Prijs, in euro’s per QALY   0  25.000  50.000  75.000  100.000',
        '--------------------------------------------------------------',
        'Kans op voordeel           0%     75%    100%    100%     100%',
        'De kans is 50% bij € 8.000 per QALY; gemiddeld over de trekkingen is de NCW nul',
        'bij € 13.000.',
      ].join('\n'),
    )
    expect(simulationText(read().simulation, { language: 'en' })).toContain('The chance is 50% at €8,000 per QALY')
  })

  it('says why no price has a chance of one half where some draws lose units', () => {
    // One in four draws loses 0.2 QALY, the others bring 1: 0.7 on average, against a mean start of 25,000 less 12,000.
    const volume = {
      distribution: 'discrete',
      outcomes: [
        { value: 0.05, probability: 0.75 },
        { value: -0.01, probability: 0.25 },
      ],
    }
    const { simulation } = read({ volume })
    expect(simulation.acceptability[0]!.curve.at(-1)!.chance.value).toBeGreaterThan(0.5)
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      simulationText(simulation, { language }).replace(/\s+/g, ' '),
    )
    expect(dutch).not.toContain('Er is geen prijs')
    expect(dutch).toContain(
      'In 25% van de trekkingen komt de uitkomst in QALY onder nul uit: een hogere prijs geeft dan niet altijd een hogere kans, en daarom staat hier geen prijs waarbij de kans 50% is. Gemiddeld over de trekkingen is de NCW nul bij € 18.571.',
    )
    expect(english).toContain(
      'In 25% of the draws the outcome in QALY is below zero: a higher price then does not always mean a higher chance, so that no price is given at which the chance is 50%. On average over the draws the NPV is zero at €18,571.',
    )
  })

  it('says that no price will do where too few draws bring units', () => {
    const volume = {
      distribution: 'discrete',
      outcomes: [
        { value: 0.05, probability: 0.25 },
        { value: 0, probability: 0.75 },
      ],
    }
    expect(simulationText(read({ volume }).simulation)).toContain(
      'Er is geen prijs per QALY waarbij de kans 50% wordt.',
    )
  })
})
