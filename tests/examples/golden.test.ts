import { describe, expect, it } from 'vitest'

import { run } from '../../src/cli/program.js'
import { calculate } from '../../src/index.js'
import { exampleCase } from './example-case.js'

const results = calculate(exampleCase())
const party = (id: string) => results.parties.find((candidate) => candidate.id === id)!
const euros = (amount: { toFixed: (decimals: number) => string }): number => Number(amount.toFixed(0))

const printed = async (...words: string[]): Promise<string> => {
  let text = ''
  const code = await run(words, { out: (more) => (text += more), err: (more) => (text += more) })
  expect(code).toBe(0)
  return text
}

describe('the worked example, against an independent computation', () => {
  it('brings society benefits of € 3,607,225 for costs of € 1,693,462: a net present value of € 1,913,762', () => {
    const { costs, savings, societal, npv } = results.society.welfare
    expect(euros(savings.presentValue.plus(societal.presentValue))).toBe(3607225)
    expect(euros(costs.presentValue)).toBe(-1693462)
    expect(euros(npv)).toBe(1913762)
  })
})

describe('the worked example, figures that a council will quote', () => {
  it.each([
    ['gemeente', -1492566, 1810612, 318046],
    ['regio', 0, 110691, 110691],
    ['zorgverzekeraar', -32685, 237725, 205040],
    ['zorgkantoor', 0, 0, 0],
    ['rijk', -151869, 10381, -141488],
    ['woningcorporatie', -16342, 22148, 5806],
    ['huishouden', 0, -100097, -100097],
    ['naasten', 0, 0, 0],
  ])('%s pays %i, retains %i and has %i net, in cash', (id, costs, retained, npv) => {
    const { cash } = party(id)
    expect([euros(cash.costs.presentValue), euros(cash.retained.presentValue), euros(cash.npv)]).toEqual([
      costs,
      retained,
      npv,
    ])
  })

  it('pays the municipality back after 6.25 years, in April 2025, at a rate of 9.1 %', () => {
    const { payback, internalRateOfReturn } = party('gemeente').cash
    expect(payback.kind === 'after' && [payback.years.toFixed(2), payback.month]).toEqual(['6.25', '2025-04'])
    expect(internalRateOfReturn.kind === 'one' && internalRateOfReturn.rate.toFixed(3)).toBe('0.091')
  })

  it('never pays the Rijk back', () => {
    expect(party('rijk').cash.payback.kind).toBe('never')
  })

  it('saves less than the target of 12.5 % of the cost of those who enter, since deadweight and phase-in come off', () => {
    const gross = results.ladder.reduce((sum, line) => sum + Number(line.rungs.gross.total), 0)
    // 250 households, three years of full effect at most, about € 100,000 each.
    expect(gross / (250 * 3 * 100270)).toBeGreaterThan(0.08)
    expect(gross / (250 * 3 * 100270)).toBeLessThan(0.125)
  })

  it('has household and municipality mirror each other on bijstand', () => {
    expect(party('huishouden').savings.cashable.total.neg().toFixed(20)).toBe(
      results.ladder.find((line) => line.costItem === 'bijstand')!.rungs.cashable.total.toFixed(20),
    )
  })
})

// Regression snapshots, read line by line before they were frozen; the tests of truth are above and in tests/rules.
// After an intended change: look at every changed line, then `npm test -- -u`.
describe.each([
  ['nl', await printed('calculate', 'examples/aandachtshuishoudens.yaml', '--full')],
  ['en', await printed('calculate', 'examples/aandachtshuishoudens.yaml', '--full', '--lang', 'en')],
])('the printed example (%s)', (language, text) => {
  it('is what it was (regression snapshot)', async () => {
    await expect(text).toMatchFileSnapshot(`aandachtshuishoudens.${language}.txt`)
  })

  it('fits 80 columns, without colour or trailing blanks', () => {
    const lines = text.split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([])
    expect(text).not.toContain('\u001b')
  })
})

it('prints no English in the Dutch text', async () => {
  const text = await printed('calculate', 'examples/aandachtshuishoudens.yaml', '--full')
  expect(text).not.toMatch(
    /\b(the|and|saving|costs?|benefits?|party|society|welfare|cash|npv|never|years?|evidence|prudent|gross)\b/i,
  )
})
