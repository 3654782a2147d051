import { describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { caseReport, councilMemo, type Block } from '../../src/report/publication/index.js'
import { exampleCase } from '../examples/example-case.js'
import { resultsOf, smallCase, type Changes } from '../rules/small-case.js'

/**
 * Ten households, two years, half of 12 units of 100 euros saved: 10 x 2 x 600 = 12,000 at no interest, less what it
 * costs.
 */
const costing = (amount: number, effect: Changes = {}) =>
  resultsOf(
    smallCase({
      effect,
      intervention: { costs: [{ id: 'start', kind: 'once', amount, month: '2024-01', payers: 'gemeente' }] },
    }),
  )

const blocksOf = (results: ReturnType<typeof costing>, language: 'nl' | 'en' = 'nl'): readonly Block[] =>
  caseReport({ results, language, risk: null }).sections.find(({ id }) => id === 'must-hold')?.blocks ?? []

const tablesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n')

const memoOf = (results: ReturnType<typeof costing>): string =>
  JSON.stringify(councilMemo({ results, language: 'nl', risk: null }))

describe('what must be true', () => {
  it('for a gain to stay one: 12,000 - 9,000 = 3,000 is gone where a quarter of the saving is', () => {
    const [gemeente] = tablesOf(blocksOf(costing(9_000)))
    expect(gemeente?.caption).toContain('gemeente: nu € 3.000 voordeel')
    const rows = gemeente?.rows ?? []
    // A quarter off the size, price, volume or number of households; a third onto the costs: 9,000 x 4/3 = 12,000.
    expect(rows).toContainEqual(['vermindering, post', '50%', 'minstens 37,5%', '-25%'])
    expect(rows).toContainEqual(['prijs per eenheid, post', '100', 'minstens 75,0', '-25%'])
    expect(rows.find(([name]) => name?.startsWith('eenmalige kosten'))?.slice(1)).toEqual([
      '9.000',
      'hoogstens 12.000',
      '+33%',
    ])
    const margins = rows.map((row) => Math.abs(parseFloat(row[3] ?? '')))
    expect(margins).toEqual([...margins].sort((one, other) => one - other))
  })

  it('for a loss to become a gain: 12,000 - 15,000 = -3,000 asks a quarter more saving, or a fifth less cost', () => {
    const [gemeente] = tablesOf(blocksOf(costing(15_000), 'en'))
    expect(gemeente?.caption).toContain('now a loss of €3,000')
    expect(gemeente?.rows).toContainEqual(['reduction, post', '50%', 'at least 62.5%', '+25%'])
    expect(gemeente?.rows[0]?.slice(1)).toEqual(['15,000', 'at most 12,000', '-20%'])
  })

  it('is said in a sentence where no number by itself can change the answer', () => {
    // Without costs nothing can make a loss of a saving that is stated as an amount.
    const blocks = blocksOf(resultsOf(smallCase({ effect: { reduction: undefined, amount: 600 } })))
    expect(textOf(blocks)).toContain('kan geen enkel getal op zichzelf van dit voordeel een nadeel maken')
    expect(tablesOf(blocks)).toHaveLength(1)
  })

  it('in scenarios, beside the case: a year later half of the saving is past the end, and uncashable saves nothing', () => {
    const scenarios = tablesOf(blocksOf(costing(9_000))).at(-1)
    expect(scenarios?.rows).toEqual([
      ['Deze businesscase', '3.000', '', '3.000', ''],
      ['Een jaar later', '-3.000', '-6.000', '-3.000', '-6.000'],
      ['Niets verzilverbaar', '-9.000', '-12.000', '3.000', '0'],
    ])
  })

  it('is the most decisive number in the letter to the council', () => {
    expect(memoOf(costing(9_000))).toMatch(
      /Het meest beslissende getal voor gemeente is [^:]*: bij minder dan [^ ]+ wordt het voordeel een nadeel/,
    )
    expect(memoOf(costing(15_000))).toContain(
      'eenmalige kosten, hulp, start (nu 15.000): pas bij minder dan 12.000 wordt het nadeel een voordeel',
    )
  })

  it('is about the party that invests most: who advances under an outcome contract, not who is advanced to', () => {
    // Sociaal Hospitaal pays all costs and is advanced as much; CZ has 588,267 out at the deepest.
    const bond = calculate(exampleCase('health-impact-bond-den-haag'))
    expect(tablesOf(blocksOf(bond))[0]?.caption).toContain('CZ: nu € 1.409.405 voordeel')
    expect(memoOf(bond)).toContain('Het meest beslissende getal voor CZ is ')
  })

  it('counts the discount rate, which is no number of the case, where it says so', () => {
    expect(textOf(blocksOf(calculate(exampleCase('health-impact-bond-den-haag'))))).toContain(
      'Van de 19 getallen (met de discontovoet)',
    )
  })

  it('is absent where nobody asked how sure the results are', () => {
    const { sections } = caseReport({ results: costing(9_000), language: 'nl' })
    expect(sections.map(({ id }) => id)).not.toContain('must-hold')
  })
})
