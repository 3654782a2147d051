import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import {
  caseReport,
  caseRiskOf,
  councilMemo,
  markdownDocument,
  reportCharts,
} from '../../src/report/publication/index.js'
import { sensitivityText, simulationText } from '../../src/report/index.js'
import { formatChance } from '../../src/report/language/format-chance.js'
import { simulate, tornado, type SimulationResults } from '../../src/risk/index.js'
import { linearCase } from '../risk/uncertain-case.js'
import { atMost } from '../effort.js'

/** A chance as printed with one decimal and with none, in Dutch. */
const printed: readonly (readonly [number, string, string])[] = [
  [0, '0,0%', '0%'],
  [1e-12, '<0,1%', '<1%'],
  [0.000499, '<0,1%', '<1%'],
  [0.0005, '0,1%', '<1%'],
  [0.00499, '0,5%', '<1%'],
  [0.005, '0,5%', '1%'],
  [0.5, '50,0%', '50%'],
  [0.994, '99,4%', '99%'],
  [0.995, '99,5%', '>99%'],
  [0.99949, '99,9%', '>99%'],
  [0.9995, '>99,9%', '>99%'],
  [1 - 1e-12, '>99,9%', '>99%'],
  [1, '100,0%', '100%'],
]

describe('a chance', () => {
  it.each(printed)('of %s is printed as %s and %s', (chance, one, none) => {
    expect([formatChance(chance, 'nl', 1), formatChance(chance, 'nl')]).toEqual([one, none])
  })
  it('is written as the language writes it', () => {
    expect([formatChance(1e-6, 'en', 1), formatChance(1 - 1e-6, 'en', 1)]).toEqual(['<0.1%', '>99.9%'])
  })
})

const results = calculate(linearCase())
const simulation = await simulate(results.businessCase, { draws: 2_000, seed: 7, percentiles: [5, 25, 50, 75, 95] })

/** The same simulation in which every chance and every share of draws has one value. */
const withChances = (value: number): SimulationResults => {
  const chance = { value, standardError: value === 0 || value === 1 ? 0 : 0.0001 }
  const party = (own: SimulationResults['society']): SimulationResults['society'] => ({
    ...own,
    cash: {
      ...own.cash,
      gains: chance,
      payback: {
        ...own.cash.payback,
        years: { ...own.cash.payback.years, defined: 0.5 },
        within: own.cash.payback.within.map((each) => ({ ...each, chance })),
      },
    },
    welfare: { ...own.welfare, gains: chance },
  })
  return {
    ...simulation,
    parties: simulation.parties.map(party),
    society: party(simulation.society),
    allPartiesGain: chance,
    noPartyLoses: chance,
    fundShort: chance,
    aboveGroup: chance,
    budgetExceeded: chance,
  }
}

/** Every text in which chances are printed, by its place. */
const texts = (value: number, language: 'nl' | 'en'): Readonly<Record<string, string>> => {
  const own = withChances(value)
  const reading = { results, language, risk: caseRiskOf(results, own) }
  const spread = reportCharts(reading).find(({ name }) => name === 'npv-spread')
  return {
    terminal: simulationText(own, { language }),
    // Elsewhere a report has other shares, such as those of payers.
    report:
      markdownDocument(caseReport(reading))
        .split(/\n## (?:Hoe zeker is de uitkomst|How sure is the answer)/)[1]
        ?.split('\n## ')[0] ?? '',
    memo:
      /(?:de kans op voordeel|the chance of a gain) is [^.]*\./.exec(markdownDocument(councilMemo(reading)))?.[0] ?? '',
    chart: JSON.stringify([spread?.specification('wide'), spread?.specification('narrow'), spread?.table]),
  }
}

describe('a chance that is not 0 or 1', () => {
  it.each([
    [0.0002, 'nl'],
    [0.9998, 'nl'],
    [0.0002, 'en'],
    [0.9998, 'en'],
  ] as const)('is nowhere printed as if it were: %s in %s', (value, language) => {
    for (const [place, text] of Object.entries(texts(value, language))) {
      expect(text.match(/(?<![\d.,])(?:0[.,]0|100[.,]0|0|100)%/g), place).toBeNull()
      expect(text, place).toMatch(value < 0.5 ? /<(?:0[.,])?1%/ : />99(?:[.,]9)?%/)
    }
  })

  it('is said in one way, in a sentence as in a table', () => {
    expect(texts(0.0002, 'nl')['terminal']?.replace(/\s+/g, ' ')).toContain(
      'in <0,1% van de trekkingen betaalt het fonds meer',
    )
    expect(texts(0.9998, 'nl')['terminal']?.replace(/\s+/g, ' ')).toContain(
      'in >99,9% van de trekkingen betaalt het fonds meer',
    )
    expect(texts(0.0002, 'en')['terminal']?.replace(/\s+/g, ' ')).toContain('in <0.1% of the draws the fund pays more')
    expect(texts(0.25, 'nl')['terminal']?.replace(/\s+/g, ' ')).toContain(
      'in 25,0% van de trekkingen betaalt het fonds meer',
    )
    expect(texts(0.25, 'en')['terminal']?.replace(/\s+/g, ' ')).toContain('in 25.0% of the draws the fund pays more')
    expect(texts(0.002, 'nl')['memo']).toBe(String.raw`de kans op voordeel is \<1%.`)
    expect(texts(0.998, 'en')['memo']).toBe(String.raw`the chance of a gain is \>99%.`)
  })

  it('stays 0 and 100 where it is', () => {
    expect(texts(0, 'nl')['terminal']).toContain('Kans dat elke partij voordeel heeft: 0%.')
    expect(texts(1, 'nl')['terminal']?.replace(/\s+/g, ' ')).toContain('Kans dat geen partij nadeel heeft: 100%.')
    expect(texts(0, 'nl')['memo']).toBe('de kans op voordeel is 0%.')
    expect(texts(0, 'nl')['terminal']).not.toContain('Let op')
  })
})

describe('a share that was asked for', () => {
  it('is printed as it was asked for', async () => {
    const own = await simulate(results.businessCase, { draws: atMost(4_000), seed: 7, worst: 0.002 })
    expect(simulationText(own)).toContain('Slechtste 0,2%')
    const sensitivity = { businessCase: results.businessCase, switching: [], scenarios: [], information: [] }
    const text = sensitivityText({
      ...sensitivity,
      interval: 0.999,
      tornado: tornado(results.businessCase, { interval: 0.999 }),
    })
    expect(text.replace(/\s+/g, ' ')).toContain('met 99,9% zekerheid')
  })

  it('has a bound on its error that is not zero', () => {
    expect(simulationText({ ...simulation, draws: 100_000_000 }).replace(/\s+/g, ' ')).toContain(
      'Bij een kans is dat hoogstens 0,005%.',
    )
    expect(simulationText({ ...simulation, draws: 10_000 }).replace(/\s+/g, ' ')).toContain(
      'Bij een kans is dat hoogstens 0,5%.',
    )
  })
})
