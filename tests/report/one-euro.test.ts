import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, summaryText, type BusinessCase } from '../../src/index.js'
import { sensitivityText } from '../../src/report/index.js'
import { printedNpvs } from '../../src/report/printed-npvs.js'
import { roundedParties } from '../../src/report/rounded-parties.js'
import { scenarioTable, tornado } from '../../src/risk/index.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../model/small-case.js'

/** Costs of which a quarter is 250.425: in the table of parties the first pays 251, the second 250. */
const uneven = (): BusinessCase => {
  const parties = ['een', 'twee', 'drie']
  const shares = { een: 0.25, twee: 0.25, drie: 0.5 }
  const read = parseBusinessCase(
    smallCase({
      parties: parties.map((id) => ({ id, name: id })),
      item: { payers: shares },
      intervention: { costs: [{ id: 'start', kind: 'once', amount: { low: 900, mode: 1001.7, high: 1100 }, month: '2024-01', payers: shares }] },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

const sensitivityOf = (businessCase: BusinessCase, language: 'nl' | 'en' = 'nl'): string =>
  sensitivityText(
    { businessCase, interval: 0.8, tornado: tornado(businessCase), switching: [], scenarios: scenarioTable(businessCase), information: [] },
    { language },
  )

describe('the same figure is the same euro', () => {
  it.each([['the worked example', exampleCase()], ['parts that do not round to their total', uneven()]])('in the summary and in the sensitivity of %s', (_, businessCase) => {
    const results = calculate(businessCase)
    const text = sensitivityOf(businessCase)
    const summary = summaryText(results)
    const asStated = text.slice(text.lastIndexOf('Scenario'))
    for (const { party, npv } of roundedParties(results).parties.filter((line) => !line.npv.isZero())) {
      const printed = npv.toNumber().toLocaleString('nl-NL', { useGrouping: true })
      expect(summary).toContain(printed)
      const line = asStated.split('\n').find((candidate) => candidate.startsWith(party.name.slice(0, 12)))
      expect(line, `${party.id}: ${asStated}`).toContain(printed)
    }
  })

  it('is the printed NPV only where it is that NPV', () => {
    const results = calculate(uneven())
    const print = printedNpvs(results)
    for (const { party, npv } of roundedParties(results).parties) {
      expect(print(`${party.id}.npv`, party.cash.npv.toNumber()).eq(npv)).toBe(true)
      expect(print(`${party.id}.npv`, party.cash.npv.plus(5)).eq(party.cash.npv.plus(5).round())).toBe(true)
    }
    expect(roundedParties(results).parties.some(({ party, npv }) => !npv.eq(party.cash.npv.round()))).toBe(true)
  })
})
