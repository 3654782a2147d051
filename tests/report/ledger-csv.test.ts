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

  it('have at most the 15 digits that a spreadsheet keeps, rounded to the nearest, and never an exponent', () => {
    const third = new Decimal(1).div(3)
    expect(
      csvText([[third, third.times(-1e6), 0.1 + 0.2, new Decimal('12345678901234.25'), 1e21, new Decimal(0)]]),
    ).toBe('0.333333333333333,-333333.333333333,0.3,12345678901234.3,1000000000000000000000,0\r\n')
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
      const own = rows.filter(([, , , party]) => party === id)
      const total = own.reduce((sum, row) => sum.plus(row[16] || 0), new Decimal(0))
      // Each amount has fifteen digits, so a million euros are right to a billionth.
      expect(total.minus(cash.net.total).abs().lt('1e-6'), id).toBe(true)
    }
  })

  it('says the same with Dutch separators and in English', () => {
    const plain = read(ledgerCsv(businessCase), ',').data
    const dutch = read(ledgerCsv(businessCase, { dutch: true, bom: true }), ';').data
    for (let column = 11; column <= 16; column++)
      expect(dutch.slice(1).map((row) => row[column]!.replace(',', '.'))).toEqual(
        plain.slice(1).map((row) => row[column]),
      )
    const english = read(ledgerCsv(businessCase, { language: 'en' }), ',').data
    expect(english.map((row) => row.length)).toEqual(plain.map((row) => row.length))
    expect(english[1]?.[8]).toBe('cost')
  })
})

describe('a ledger of one saving, one cost and one benefit without cash', () => {
  // Ten households of 12 x 100 euros: half of 12,000 a year is 6,000 gross; a quarter would have happened anyway, 4,500
  // net; nothing overlaps; a haircut of 20 % leaves 3,600; half of that leaves a budget, 1,800. The benefit is 10 x 2 x 30
  // = 600 a year, 480 after the haircut.
  const { businessCase } = resultsOf(
    smallCase({
      haircuts: { probable: 0.2 },
      item: { cashable: { share: 0.5 } },
      effect: { evidence: 'probable', deadweight: 0.25 },
      intervention: {
        costs: [{ id: 'traject', kind: 'per-household', amount: 500, payers: 'gemeente' }],
        societalEffects: [{ id: 'welzijn', beneficiary: 'huishouden', volume: 2, price: 30, evidence: 'probable' }],
      },
    }),
  )
  const [head, ...rows] = Papa.parse<string[]>(ledgerCsv(businessCase), { skipEmptyLines: true }).data

  it('has a row for each year and thing, and a column for each rung and for cash', () => {
    expect(head?.slice(11)).toEqual([
      'bruto',
      'netto',
      'na overlap',
      'voorzichtig',
      'verzilverbaar',
      'in kas (reële euro’s)',
      'adres',
    ])
    const amounts = rows.map((row) => [row[2], row[3], row[8], ...row.slice(11, 17)].join(' '))
    expect(amounts.sort()).toEqual(
      [
        '2024 gemeente kosten      -5000',
        '2024 gemeente besparing 6000 4500 4500 3600 1800 1800',
        '2025 gemeente besparing 6000 4500 4500 3600 1800 1800',
        '2024 huishouden baat zonder kasstroom 600 600  480  ',
        '2025 huishouden baat zonder kasstroom 600 600  480  ',
      ].sort(),
    )
  })

  it('says where the case states what each row is of', () => {
    expect(new Set(rows.map((row) => row[17]))).toEqual(
      new Set([
        'interventions.hulp.costs.traject',
        `interventions.hulp.effects.${businessCase.interventions[0]?.effects[0]?.id ?? ''}`,
        'interventions.hulp.societalEffects.welzijn',
      ]),
    )
  })

  it('adds up by column: cash to 2 x 1,800 less 5,000', () => {
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0)
    expect([11, 12, 13, 14, 15, 16].map(sum)).toEqual([13_200, 10_200, 9_000, 8_160, 3_600, -1_400])
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
      .filter(([, , , , , , , , kind]) => kind === 'kosten' || kind === 'cost')
      .map(([, , , party, , , , item]) => `${party}: ${item}`)
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
