import { describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase } from '../../src/index.js'
import { savingsLadderChart } from '../../src/report/charts/savings-ladder-chart.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../model/small-case.js'

/** The figures that stand beside the bars, from the specification that draws them: gross, four losses, cash, settlement, what is kept. */
const printedBy = (businessCase: ReturnType<typeof exampleCase>): readonly number[] => {
  const results = calculate(businessCase)
  const gemeente = results.parties.find(({ id }) => id === 'gemeente')
  const chart = gemeente && savingsLadderChart({ results, language: 'nl' }, gemeente)
  if (chart === undefined) throw new Error('no chart')
  const { layer } = chart.specification('wide') as unknown as { layer: { data: { values: { figure?: string }[] } }[] }
  return (layer[0]?.data.values ?? []).map(({ figure = '' }) => Number(figure.replaceAll('.', '').replace('−', '-')))
}

/** 20 household-years save € 75.250 each: 1.505.000 in thousands that each round their own way, less deadweight, less what is settled. */
const settled = (): ReturnType<typeof exampleCase> => {
  const read = parseBusinessCase(
    smallCase({
      item: { price: 10_000 },
      parties: [{ id: 'gemeente' }, { id: 'regio' }],
      settlements: [{ id: 'solidair', rule: 'fixed-key', key: { gemeente: 0.7306, regio: 0.2694 } }],
      intervention: { effects: [{ costItem: 'post', amount: '75250', deadweight: 0.1026, evidence: 'demonstrated' }] },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

describe('the figures beside the bars of the waterfall', () => {
  it.each([['the worked example', exampleCase()], ['a settled case', settled()]])('add up as printed: %s', (_, businessCase) => {
    const [gross = NaN, net = NaN, overlap = NaN, prudent = NaN, late = NaN, cash = NaN, settlement = NaN, kept = NaN] = printedBy(businessCase)
    expect(gross).toBeGreaterThan(0)
    expect(gross + net + overlap + prudent + late).toBe(cash)
    expect(cash + settlement).toBe(kept)
  })
})
