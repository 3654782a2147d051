import { describe, expect, it } from 'vitest'

import { itemTable } from '../../src/report/document/item-table.js'
import { exampleCase } from '../examples/example-case.js'
import { calculate } from '../../src/index.js'
import { caseReport } from '../../src/report/publication/index.js'
import { statedNumbers } from '../../src/report/document/stated-numbers.js'

const row = (item: string, cells: Readonly<Record<string, string>>) => ({
  item,
  cells: new Map(Object.entries(cells)),
})

describe('a table of items by parameters', () => {
  it('says once what all but two rows have in common, and names these', () => {
    const table = itemTable(
      'Effecten',
      [
        row('A', { omvang: '10% [1]', weglek: '25% [2]' }),
        row('B', { omvang: '20% [1]', weglek: '25% [2]' }),
        row('C', { omvang: '30% [1]', weglek: '25% [2]' }),
        row('D', { omvang: '40% [1]', weglek: '5% [3]' }),
        row('E', { omvang: '50% [1]' }),
      ],
      'nl',
    )
    expect(table.head).toEqual(['Onderdeel', 'Omvang'])
    expect(table.rows).toContainEqual(['D', '40% [1]'])
    expect(table.note).toContain('weglek 25% [2] (behalve D: 5% [3] en E: niet opgegeven)')
  })

  it('has the parameters of a single item as rows', () => {
    const table = itemTable('Kosten', [row('A', { prijs: '10', volume: '3' })], 'nl')
    expect(table.caption).toBe('Kosten: A')
    expect(table.rows).toEqual([
      ['Prijs', '10'],
      ['Volume', '3'],
    ])
  })
})

describe.each([
  'aandachtshuishoudens',
  'begeleiding-thuis',
  'fonds-zorgzame-stad',
  'health-impact-bond-den-haag',
  'solidariteit-jeugdhulp',
])('the assumptions of %s', (name) => {
  const results = calculate(exampleCase(name))
  const blocks = caseReport({ results, language: 'nl' }).sections.find(({ id }) => id === 'assumptions')?.blocks ?? []
  const tables = blocks.flatMap((block) => (block.kind === 'folded-table' ? [block.table] : []))
  const sources = tables.flatMap((table) => table.sources ?? [])

  it('hold every source and assumption once, numbered in order', () => {
    const texts = new Set(
      statedNumbers(results.businessCase).flatMap((stated) => [
        ...(stated.name?.source === undefined ? [] : [`Bron: ${stated.name.source}`]),
        ...(stated.name?.assumption === undefined ? [] : [`Aanname: ${stated.name.assumption}`]),
      ]),
    )
    expect(new Set(sources.map(({ text }) => text))).toEqual(texts)
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, at) => at + 1))
  })

  it('refer to every one of these from a cell or a note', () => {
    const printed = JSON.stringify(tables.map(({ rows, note }) => [rows, note]))
    const used = new Set([...printed.matchAll(/\[(\d+(?:,\d+)*)\]/g)].flatMap(([, list]) => list?.split(',') ?? []))
    expect([...used].map(Number).sort((one, other) => one - other)).toEqual(sources.map(({ number }) => number))
  })
})
