import { describe, expect, it } from 'vitest'

import { calculate, Decimal, parseBusinessCase, summaryText } from '../../src/index.js'
import { simulationText } from '../../src/report/index.js'
import {
  caseReport,
  caseRisk,
  councilMemo,
  htmlDocument,
  markdownDocument,
} from '../../src/report/publication/index.js'
import { printedTable } from '../../src/report/tables/figure-table.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const amounts = (...values: readonly number[]): readonly Decimal[] => values.map((value) => new Decimal(value))

describe('a case of which every amount is zero', () => {
  // Nothing is paid, and half of 12 units that cost nothing is saved: 10 x 2 x 6 x 0 = 0, whatever is drawn.
  const results = resultsOf(
    smallCase({ item: { price: 0 }, effect: { reduction: { low: 0.4, mode: 0.5, high: 0.6 } } }),
  )

  it('says of nobody that it pays, gains or brings anything', async () => {
    const risk = await caseRisk(results, { draws: 50, seed: 1 })
    const text = markdownDocument(caseReport({ results, language: 'nl', risk }))
    expect(text).toContain('Niemand maakt kosten')
    expect(text).not.toContain('Alle kosten zijn voor')
    expect(text).not.toContain('Kans dat elke partij voordeel heeft')
    expect(text).not.toContain('meteen als geld vrij')
    expect(text).toContain('Er zijn geen besparingen, en geen baten zonder kasstroom')
    expect(simulationText(risk!.simulation)).not.toContain('Kans dat elke partij')
    // A head without rows says nothing: the party stands in the table, with its zeros.
    expect(text).toContain('| gemeente | 0 | 0 | 0 | 0 | 0% |')
  })
})

describe('a table', () => {
  const table = printedTable(
    {
      head: ['Jaar', 'Erin', 'Eruit'],
      rows: [
        ['2023', ...amounts(0, 0)],
        ['2024', ...amounts(7, -7)],
        ['2025', ...amounts(0, 0)],
        ['2026', ...amounts(0.4, -0.4)],
        ['2027', ...amounts(0, 0)],
        ['2028', ...amounts(0, 5)],
      ],
      foot: [['Samen', ...amounts(7.4, -2.4)]],
      sums: [],
    },
    'nl',
  )

  it('names rows of nothing but printed zeros in one line, and three years or more on end as one', () => {
    expect(table.rows).toEqual([
      ['2024', '7', '-7'],
      ['2028', '0', '5'],
    ])
    expect(table.note).toBe('Zonder bedragen: 2023, 2025 t/m 2027.')
  })

  it('keeps its total, also where that is zero', () => {
    const even = printedTable(
      {
        head: ['Wie', 'Bedrag'],
        rows: [
          ['a', ...amounts(1)],
          ['b', ...amounts(-1)],
          ['c', ...amounts(0)],
        ],
        foot: [['Samen', ...amounts(0)]],
        sums: [],
      },
      'en',
    )
    expect(even.rows).toEqual([
      ['a', '1'],
      ['b', '-1'],
    ])
    expect(even.foot).toEqual([['Samen', '0']])
    expect(even.note).toBe('Without amounts: c.')
  })

  it('says that parts do not add up by the sums of all rows, shown or not', () => {
    // 0.4 + 0.4 + 0.4 = 1.2, printed as 1, of parts that are each printed as 0; with 5 beside them 6.2, printed as 6.
    const rows = [...['a', 'b', 'c'].map((name) => [name, ...amounts(0.4)]), ['d', ...amounts(5)]]
    const note = printedTable(
      { head: ['Wie', 'Bedrag'], rows, sums: [{ total: new Decimal('6.2'), parts: amounts(0.4, 0.4, 0.4, 5) }] },
      'nl',
    ).note
    expect(note).toBe('Zonder bedragen: a, b, c. Door afronding telt deze tabel niet precies op: het verschil is € 1.')
  })

  it('of nothing but zeros keeps them, since that is what it says', () => {
    const nothing = printedTable({ head: ['Wie', 'Bedrag'], rows: [['a', ...amounts(0)]], sums: [] }, 'nl')
    expect([nothing.rows, nothing.note]).toEqual([[['a', '0']], undefined])
  })
})

it('leaves a party without money out of terminal, report and letter, and names it in each', () => {
  const parsed = parseBusinessCase({
    ...smallCase(),
    parties: [
      { id: 'gemeente', name: 'Gemeente' },
      { id: 'verzekeraar', name: 'Verzekeraar' },
      { id: 'huishouden', name: 'Huishouden' },
      { id: 'vrienden', name: 'Vrienden' },
    ],
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const results = calculate(parsed.businessCase)
  const [report, memo] = [caseReport, councilMemo].map((make) => make({ results, language: 'nl' }))
  const texts = [
    summaryText(results),
    ...[report!, memo!].flatMap((document) => [markdownDocument(document), htmlDocument(document)]),
  ]
  for (const text of texts) {
    expect(text).toMatch(/Zonder bedragen: [^.]*Vrienden\./)
    expect(text).not.toMatch(/^(\| |<tr><th scope="row">)?Vrienden\b/m)
  }
})
