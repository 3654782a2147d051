import { describe, expect, it } from 'vitest'

import { calculate, Decimal, parseBusinessCase, type Results } from '../../src/index.js'
import { savingsLadderChart } from '../../src/report/charts/savings-ladder-chart.js'
import { exampleCase } from '../examples/example-case.js'
import { partyOf, smallCase } from '../rules/small-case.js'

/**
 * The chart of the gemeente, and the figures that stand beside its bars: gross, the losses that are not zero, cash,
 * settlement, what is kept.
 */
const printedBy = (results: Results): { readonly description: string; readonly figures: readonly number[] } => {
  const chart = savingsLadderChart({ results, language: 'nl' }, partyOf(results, 'gemeente'))
  if (chart === undefined) throw new Error('no chart')
  const { description, layer } = chart.specification('wide') as unknown as {
    description: string
    layer: { data: { values: { figure?: string }[] } }[]
  }
  expect(description).toBe(chart.description)
  return {
    description,
    figures: (layer[0]?.data.values ?? []).map(({ figure = '' }) =>
      Number(figure.replaceAll('.', '').replace('−', '-')),
    ),
  }
}

/**
 * 20 household-years save € 75.250 each: 1.505.000 in thousands that each round their own way, less deadweight, less
 * what is settled.
 */
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
  it.each([
    ['the worked example', exampleCase()],
    ['a settled case', settled()],
  ])('are each the nearest thousand, and it is said where they do not add up: %s', (_, businessCase) => {
    const results = calculate(businessCase)
    const { description, figures } = printedBy(results)
    const { savings, lost, cash } = partyOf(results, 'gemeente')
    const losses = [lost.net, lost.overlap, lost.prudent, lost.cashable].filter(
      (amount) => !amount.toDecimalPlaces(0).isZero(),
    )
    const exact = [
      savings.gross.presentValue,
      ...losses,
      cash.savings.presentValue,
      cash.settlement.presentValue,
      cash.retained.presentValue,
    ]
    expect(figures).toEqual(exact.map((amount) => Number(amount.div(1000).toFixed(0, Decimal.ROUND_HALF_UP)) + 0))
    const [saved = NaN, settlement = NaN, kept = NaN] = figures.slice(-3)
    const [gross = NaN, ...taken] = figures.slice(0, -3)
    const off = [
      [gross, ...taken, -saved],
      [saved, settlement, -kept],
    ].map((terms) => Math.abs(terms.reduce((total, term) => total + term, 0)))
    const most = Math.max(...off)
    expect(gross).toBeGreaterThan(0)
    if (most === 0) expect(description).not.toContain('Door afronding')
    else
      expect(description).toMatch(
        new RegExp(
          `Door afronding tellen de bedragen in deze grafiek niet precies op: het verschil is (hoogstens )?€ ${most}\\.000\\.$`,
        ),
      )
  })
})
