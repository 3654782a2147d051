import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { run } from '../../src/cli/program.js'
import { calculate, type Results } from '../../src/index.js'
import { formatProblem, readCase } from '../../src/yaml/index.js'
import { expectSnapshot } from './printed-snapshot.js'

const resultsOf = (file: string): Results => {
  const read = readCase(readFileSync(`examples/${file}`, 'utf8'))
  if (read.ok) return calculate(read.businessCase)
  throw new Error(read.problems.map((problem) => formatProblem(problem)).join('\n'))
}
const partyIn = (results: Results) => (id: string) => results.parties.find((party) => party.id === id)!.cash
const rounded = (row: readonly { toFixed: (decimals: number) => string }[]): readonly number[] =>
  row.map((amount) => Number(amount.toFixed(0)))

describe('solidariteit-jeugdhulp.yaml', () => {
  const results = resultsOf('solidariteit-jeugdhulp.yaml')
  const cash = partyIn(results)('gemeente')

  it('leaves 24 of each 100 until the end of 2021, and all of it from 2022', () => {
    expect(results.budgetYears).toEqual([2020, 2021, 2022, 2023, 2024])
    // 50 households x 0.5 that succeed x 150 days x 163.59 x half x (1 - 0.25) = 230,048.4375 a year.
    expect(cash.savings.byYear.map(Number)).toEqual([1, 2, 3, 4, 5].map(() => 230_048.4375))
    expect(
      cash.retained.byYear.map((kept, year) => Number(kept.div(cash.savings.byYear[year]!).times(100).toFixed(10))),
    ).toEqual([24, 24, 100, 100, 100])
    expect(
      partyIn(results)('regio').retained.byYear.map((kept) => Number(kept.div('230048.4375').times(100).toFixed(10))),
    ).toEqual([76, 76, 0, 0, 0])
  })

  it('is the saving on jeugdhulp of the whole example in small: the same item, price and key', () => {
    const { costItems, settlements } = resultsOf('aandachtshuishoudens.yaml').businessCase
    const [own] = results.businessCase.costItems
    expect(own!.price[0]!.value.eq(costItems.find(({ id }) => id === own!.id)!.price[0]!.value)).toBe(true)
    const key = (of: typeof settlements) =>
      of.map(({ rule }) => (rule.kind === 'fixed-key' ? rule.key['gemeente']?.value.toNumber() : undefined))
    expect(key(results.businessCase.settlements)).toEqual(key(settlements))
  })
})

describe('health-impact-bond-den-haag.yaml', () => {
  const of = partyIn(resultsOf('health-impact-bond-den-haag.yaml'))

  it('has the published sums: € 1.3 million for 250 families, € 4.75 million saved', () => {
    expect(Number(of('verzekeraar').paid.total)).toBe(-1_300_000)
    expect(Number(of('uitvoerder').costs.total.toFixed(6))).toBe(-1_300_000)
    const saved = of('gemeente').savings.total.plus(of('verzekeraar').savings.total)
    expect(Number(saved.toFixed(6))).toBe(4_750_000)
  })

  it('repays 105 % and no more', () => {
    expect(Number(of('verzekeraar').received.total.toFixed(6))).toBe(1_365_000)
  })
})

describe('fonds-zorgzame-stad.yaml', () => {
  const results = resultsOf('fonds-zorgzame-stad.yaml')

  it('spends € 5 million in all, of which 5 % through the fund', () => {
    const { costs } = partyIn(results)('gemeente')
    expect(Number(costs.total.toFixed(6))).toBe(-4_750_000)
    const endowed = results.businessCase.fund!.endowments.reduce((sum, { amount }) => sum + Number(amount.value), 0)
    expect(endowed).toBe(250_000)
  })

  it('settles at 5 % of what 950 households and those bought since save', () => {
    // 2000 x 0.75 x 0.7 x 0.5 = 525 for each household in effect; 5 % of 525 x 950 = 24,937.50, and a little more for
    // those bought.
    expect(rounded(results.fund!.inflow)).toEqual([
      62500, 62500, 62500, 66055, 10117, 16680, 23252, 26297, 26369, 26475,
    ])
    expect(results.fund!.steadyState.isReached).toBe(true)
    expect(Number(results.fund!.balance.at(-1))).toBeCloseTo(0, 12)
  })
})

// Regression snapshots, read line by line before they were frozen. After an intended change: look at every changed
// line, then `npm test -- -u`.
const printedBy = async (file: string): Promise<string> => {
  let text = ''
  expect(
    await run(['calculate', `examples/${file}`, '--full'], {
      out: (more) => (text += more),
      err: (more) => (text += more),
    }),
  ).toBe(0)
  return text
}

describe.each(['solidariteit-jeugdhulp.yaml', 'health-impact-bond-den-haag.yaml', 'fonds-zorgzame-stad.yaml'])(
  'what %s prints',
  (file) => {
    it('is what it was (regression snapshot), within 80 columns', async () => {
      await expectSnapshot(file, await printedBy(file))
    })
  },
)
