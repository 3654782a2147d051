import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

import { calculate, Decimal } from '../../src/index.js'
import { csvText, ledgerCsv } from '../../src/report/publication/index.js'
import { exampleCase } from '../examples/example-case.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

describe('comma-separated values', () => {
  it('come back as they were', () => {
    const rows = [
      ['a', 'een "aanhaling"', 'twee\r\nregels', 'komma, punt; komma'],
      ['', ' ', '’', 'é'],
    ]
    for (const dutch of [false, true]) {
      const read = Papa.parse<string[]>(csvText(rows, { dutch }), {
        delimiter: dutch ? ';' : ',',
        newline: '\r\n',
        skipEmptyLines: 'greedy',
      })
      expect(read.errors).toEqual([])
      expect(read.data).toEqual(rows)
    }
  })

  it('keep numbers numbers and make text that looks like a formula text', () => {
    const row = [new Decimal('-1234.5'), 2024, '=1+1', '+31', '-5', '@som', '\tx', '\ry', 'a=b']
    expect(csvText([row])).toBe("-1234.5,2024,'=1+1,'+31,'-5,'@som,'\tx,\"'\ry\",a=b\r\n")
    expect(csvText([row], { dutch: true })).toMatch(/^-1234,5;2024;'=1/)
  })

  it('begin with a byte order mark only on request', () => {
    expect(csvText([['a']], { bom: true })).toBe('\ufeffa\r\n')
  })
})

describe('the ledger of the worked example', () => {
  const businessCase = exampleCase()
  const read = (text: string, delimiter: string) =>
    Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: true })

  it('adds up to the cash of each party', () => {
    const [, ...rows] = read(ledgerCsv(businessCase), ',').data
    for (const { id, cash } of calculate(businessCase).parties) {
      const own = rows.filter(
        ([, , , party, , , , kind, rung]) =>
          party === id && (kind !== 'besparing' || rung === 'verzilverbaar') && kind !== 'baat zonder kasstroom',
      )
      const total = own.reduce((sum, row) => sum.plus(row[11]!), new Decimal(0))
      expect(total.minus(cash.net.total).abs().lt('1e-20'), id).toBe(true)
    }
  })

  it('says the same with Dutch separators and in English', () => {
    const plain = read(ledgerCsv(businessCase), ',').data
    const dutch = read(ledgerCsv(businessCase, { dutch: true, bom: true }), ';').data
    expect(dutch.slice(1).map((row) => row[11]!.replace(',', '.'))).toEqual(plain.slice(1).map((row) => row[11]))
    const english = read(ledgerCsv(businessCase, { language: 'en' }), ',').data
    expect(english.map((row) => row.length)).toEqual(plain.map((row) => row.length))
    expect(english[1]?.[7]).toBe('cost')
  })
})

describe('the ledger of a fund that buys enrolment', () => {
  const itemsOf = (language: 'nl' | 'en', costs: readonly object[] = []) => {
    const { businessCase } = resultsOf(
      smallCase({
        parties: [{ id: 'gemeente' }, { id: 'fonds' }],
        targetGroups: [{ id: 'groep', households: 100 }],
        fund: {
          party: 'fonds',
          deposits: [{ party: 'gemeente', share: 0.1 }],
          endowments: [{ party: 'gemeente', month: '2024-01', amount: 1000 }],
          use: { enrolment: 'hulp' },
        },
        intervention: {
          costs: [{ id: 'traject', name: 'Traject', kind: 'per-household', amount: 500, payers: 'gemeente' }, ...costs],
        },
      }),
    )
    const [, ...rows] = Papa.parse<string[]>(ledgerCsv(businessCase, { language }), { skipEmptyLines: true }).data
    return rows
      .filter(([, , , , , , , kind]) => kind === 'kosten' || kind === 'cost')
      .map(([, , , party, , , item]) => `${party}: ${item}`)
  }

  it('calls what the fund buys by its own word, and not by an id or by the name of a cost', () => {
    expect(new Set(itemsOf('nl'))).toEqual(new Set(['gemeente: Traject', 'fonds: fonds']))
    expect(new Set(itemsOf('en'))).toEqual(new Set(['gemeente: Traject', 'fonds: fund']))
    const namesake = { id: 'fund', name: 'Fondsbeheer', kind: 'once', amount: 5, month: '2024-01', payers: 'gemeente' }
    expect(new Set(itemsOf('nl', [namesake]))).toEqual(
      new Set(['gemeente: Traject', 'gemeente: Fondsbeheer', 'fonds: fonds']),
    )
  })
})
