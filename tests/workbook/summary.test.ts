import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'

import { calculate, type BusinessCase } from '../../src/index.js'
import { keyFigures } from '../../src/report/answers/key-figures.js'
import { simulateSync, type SimulationResults } from '../../src/risk/index.js'
import { workbook } from '../../src/workbook/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { mbc, temporaryFolder } from '../cli/mbc.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../rules/small-case.js'
import { parsed } from '../rules/whole-cases.js'

const folder = temporaryFolder()

type Language = 'nl' | 'en'
/** Rows may be left empty. */
type Rows = readonly (readonly unknown[] | undefined)[]

/** The first sheet, as what stands in each cell. */
const rowsOf = (businessCase: BusinessCase, simulation?: SimulationResults | null, language: Language = 'nl'): Rows => {
  const rows: unknown[][] = []
  for (const [place, cell] of workbookPlan(businessCase, language, simulation).pages[0]!.cells) {
    const [row, column] = place.split(',').map(Number) as [number, number]
    ;(rows[row] ??= [])[column] = cell.type === 'formula' ? cell.formulaResult : cell.value
  }
  return rows
}

const rowNamed = (rows: Rows, label: string): readonly unknown[] => {
  const found = rows.find((row) => row?.[0] === label)
  if (found === undefined) throw new Error(`no row ${label}: ${rows.map((row) => String(row?.[0])).join('; ')}`)
  return found
}

const textOf = (rows: Rows): string => rows.map((row) => String(row?.[0])).join('\n')

/** Ten households that cost 1,200 euros a year, for two years, of which 30 to 70 % is saved, each share as likely. */
const uncertainCase = (): BusinessCase =>
  parsed(smallCase({ effect: { reduction: { low: 0.3, high: 0.7, distribution: 'uniform' } } }))

describe('the links at the top of the first sheet', () => {
  it.each([
    ['with every sheet', exampleCase('begeleiding-thuis')],
    [
      'without a budget amendment',
      parsed(smallCase({ parties: [{ id: 'a', kind: 'overig' }], item: { payers: 'a' } })),
    ],
  ])('lead to all other sheets, in their order: %s', (_, businessCase) => {
    const names = workbookPlan(businessCase).pages.map(({ name }) => name)
    expect(rowNamed(rowsOf(businessCase), 'Ga naar').slice(1)).toEqual(names.slice(1))
  })
})

describe('the party on the first sheet', () => {
  it.each(
    (
      [
        'aandachtshuishoudens',
        'begeleiding-thuis',
        'fonds-zorgzame-stad',
        'health-impact-bond-den-haag',
        'solidariteit-jeugdhulp',
      ] as const
    ).flatMap((name) => [[name, 'nl'] as const, [name, 'en'] as const]),
  )('is the one that the report speaks of, by the same name: %s, %s', (name, language) => {
    const results = calculate(exampleCase(name))
    const [, investor, payback] = keyFigures({ results, language })
    const rows = rowsOf(exampleCase(name), undefined, language)
    expect(textOf(rows)).toContain(`\n${investor!.label}: ${language === 'nl' ? 'netto' : 'net'}`)
    expect(textOf(rows)).toContain(`\n${payback!.label} (`)
  })

  it('is who advances most, with its own outcome, where agreements make that another than the largest payer', () => {
    const rows = rowsOf(exampleCase('health-impact-bond-den-haag'))
    // Sociaal Hospitaal pays all costs, and is paid in advance; its outcome is 22 euros.
    expect(rowNamed(rows, 'CZ, grootste voorschot: netto contante waarde (kas)')[1]).toBeCloseTo(1_409_405.47, 2)
    expect(rowNamed(rows, 'Het diepste voorschot van CZ (niet contant gemaakt)')[1]).toBeCloseTo(588_267.36, 2)
    expect(rowNamed(rows, 'Terugverdiend, CZ (jaren)')[1]).toBeCloseTo(2.2215, 4)
    expect(textOf(rows)).toContain(
      'CZ staat hier omdat deze partij, na verevening en afspraken, het meeste voorschiet. Zo was het bij het maken van deze werkmap.',
    )
  })

  it('has its line in the chart of cash, also where it bears no costs of its own', () => {
    const { charts } = workbookPlan(exampleCase('health-impact-bond-den-haag')).pages[0]!
    expect(charts[1]?.series.map(({ name }) => name)).toEqual(['CZ', 'Sociaal Hospitaal'])
  })

  it('is nobody where nobody pays: then there is the payback of all together', () => {
    const rows = rowsOf(parsed(smallCase()))
    expect(rowNamed(rows, 'Terugverdiend, alle partijen samen (jaren)')[1]).toBe('geen voorschot')
    expect(textOf(rows)).not.toMatch(/grootste (betaler|voorschot)|staat hier omdat/)
  })
})

describe('the table of parties on the first sheet', () => {
  it.each([
    'aandachtshuishoudens',
    'health-impact-bond-den-haag',
    'solidariteit-jeugdhulp',
    'uitstroom-naar-werk',
  ] as const)('shows all that the net cash of a party is made of: %s', (name) => {
    const rows = rowsOf(exampleCase(name))
    const start = rows.findIndex((row) => row?.[0] === 'Per partij, in contante waarde')
    const net = rows[start]!.indexOf('Netto in kas')
    const end = rows.findIndex((row) => row?.[0] === 'Samen')
    for (const row of rows.slice(start + 1, end + 1)) {
      const parts = row!.slice(1, net) as readonly number[]
      expect(parts.reduce((one, other) => one + other, 0)).toBeCloseTo(row![net] as number, 6)
    }
  })
})

describe('the range and the chance on the first sheet', () => {
  it('stand beside what is stated, with the draws that they come from', () => {
    const businessCase = uncertainCase()
    const rows = rowsOf(businessCase, simulateSync(businessCase, { draws: 2000, seed: 7 }))
    expect(rowNamed(rows, 'Het antwoord').slice(1, 6)).toEqual(['Netto', 'Gemiddeld', 'Laag', 'Hoog', 'Kans'])
    // 10 x 2 x 1,200 is 24,000 euros: the mean is a half of it, and P5 and P95 are 32 % and 68 % of it.
    const [, stated, mean, low, high, chance] = rowNamed(rows, 'Alle partijen samen: netto contante waarde (kas, MBC)')
    expect(stated).toBeCloseTo(12_000, 6)
    expect(Math.abs((mean as number) - 12_000)).toBeLessThan(200)
    expect(Math.abs((low as number) - 7_680)).toBeLessThan(200)
    expect(Math.abs((high as number) - 16_320)).toBeLessThan(200)
    expect(chance).toBe('100%')
    const text = textOf(rows)
    expect(text).toContain('De andere kolommen: 2.000 trekkingen van wat onzeker is (1 getal).')
    expect(text).toMatch(/startgetal van de loting: 7\)[^]*veranderen niet\smee met de invoer/)
  })

  it('are those of the report', () => {
    const businessCase = exampleCase()
    const simulation = simulateSync(businessCase, { draws: 2000 })
    const { society, parties } = simulation
    const rows = rowsOf(businessCase, simulation)
    for (const [label, { npv }] of [
      ['De samenleving: netto contante waarde (welvaart, MKBA)', society.welfare],
      ['Alle partijen samen: netto contante waarde (kas, MBC)', society.cash],
      ['Gemeente Dordrecht, grootste betaler: netto contante waarde (kas)', parties[0]!.cash],
    ] as const)
      expect(rowNamed(rows, label).slice(2, 5)).toEqual([npv.mean, npv.percentiles[0], npv.percentiles[4]])
    const [, figure, payback] = keyFigures({ results: calculate(businessCase), language: 'nl', risk: { simulation } })
    const gain = rowNamed(rows, 'Gemeente Dordrecht, grootste betaler: netto contante waarde (kas)')[5]
    expect(figure!.beneath).toContain(`kans op voordeel: ${String(gain)}`)
    const back = rowNamed(rows, 'Terugverdiend, Gemeente Dordrecht (jaren)')[5]
    expect(payback!.beneath).toContain(`kans binnen de looptijd: ${String(back)}`)
  })

  it('are not there where nothing was drawn, which it says, nor where nothing is uncertain', () => {
    const undrawn = rowsOf(uncertainCase())
    expect(rowNamed(undrawn, 'Het antwoord')[2]).toBe('')
    expect(textOf(undrawn)).toContain('hoe ver de uitkomst uiteen kan lopen, is hier niet berekend')
    expect(textOf(rowsOf(parsed(smallCase()), null))).not.toMatch(/trekkingen|niet berekend/)
  })

  it('are refused where something else is passed as a simulation', async () => {
    await expect(workbook(uncertainCase(), { simulation: { draws: 10 } as never })).rejects.toThrow(/workbook/)
  })
})

describe('mbc workbook --draws', () => {
  it('draws as often as is asked, and not at all with 0', async () => {
    const file = join(folder, 'onzeker.json')
    const input = smallCase({ effect: { reduction: { low: 0.3, high: 0.7, distribution: 'uniform' } } })
    writeFileSync(file, JSON.stringify(input))
    const notesOf = async (draws: string): Promise<string> => {
      const out = join(folder, `onzeker-${draws}.xlsx`)
      expect((await mbc('workbook', file, '--out', out, '--draws', draws)).code).toBe(0)
      const { sheets } = await readXlsx(readFileSync(out))
      return sheets[0]!.rows.map((row) => String(row[0])).join('\n')
    }
    expect(await notesOf('300')).toContain('300 trekkingen')
    expect(await notesOf('0')).not.toContain('trekkingen')
  })
})
