import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCaseWithData } from '../../src/cli/files/read-case-file.js'
import { calculate, CalculationError, parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { onPaper } from '../../src/workbook/file/on-paper.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { wholeCase } from '../case/whole-case.js'
import { exampleCase } from '../examples/example-case.js'
import { smallCase } from '../rules/small-case.js'
import { parsed } from '../rules/whole-cases.js'

/** The sheet as rows of what its cells show; `undefined` where the workbook has none. */
const rowsOf = (businessCase: BusinessCase, language: 'nl' | 'en' = 'nl') => {
  const { pages } = workbookPlan(businessCase, language)
  const page = pages.find(({ name }) => name === (language === 'nl' ? 'Begrotingswijziging' : 'Amendment'))
  if (page === undefined) return undefined
  const rows = new Map<number, unknown[]>()
  for (const [place, cell] of page.cells) {
    const [row, column] = place.split(',').map(Number) as [number, number]
    const cells = rows.get(row) ?? []
    rows.set(row, cells)
    cells[column] = cell.type === 'formula' ? cell.formulaResult : cell.value
  }
  return [...rows.values()]
}

const lineOf = (rows: readonly unknown[][], what: string) => rows.find((row) => row[1] === what)

const withCosts = (funding: 'incidental' | 'structural' = 'structural') =>
  smallCase({
    item: { taskField: '6.71a', name: 'Hulp' },
    intervention: {
      costs: [
        {
          id: 'team',
          name: 'Team',
          kind: 'yearly',
          amount: 1000,
          payers: 'gemeente',
          taskField: '6.2',
          funding,
        },
        {
          id: 'start',
          name: 'Start',
          kind: 'once',
          amount: 500,
          month: '2024-01',
          payers: 'gemeente',
          taskField: '6.2',
        },
      ],
    },
    agreements: [
      {
        id: 'bijdrage',
        name: 'Bijdrage',
        kind: 'contribution',
        payer: 'zorgverzekeraar',
        recipient: 'gemeente',
        once: { amount: 300, month: '2025-01' },
      },
    ],
  })

describe('the budget amendment of a case worked by hand', () => {
  const rows = rowsOf(parsed(withCosts()))!

  it('states costs as expenditure, under their task field, incidental or structural', () => {
    expect(lineOf(rows, 'Team')).toEqual([
      '6.2',
      'Team',
      'Lasten',
      'structureel',
      1000,
      1000,
      2000,
      'interventions.hulp.costs.team',
    ])
    expect(lineOf(rows, 'Start')).toEqual([
      '6.2',
      'Start',
      'Lasten',
      'incidenteel',
      500,
      0,
      500,
      'interventions.hulp.costs.start',
    ])
    expect(lineOf(rows, '6.2: lasten')?.slice(4)).toEqual([1500, 1000, 2500])
  })

  it('states a saving as less expenditure: ten households, 12 units of 100 euros, halved', () => {
    // All enter in the first month, and an effect counts from the month of entry on.
    expect(lineOf(rows, 'Hulp: besparing')).toEqual([
      '6.71a',
      'Hulp: besparing',
      'Lasten',
      'structureel',
      -6000,
      -6000,
      -12000,
      'costItems.post',
    ])
  })

  it('calls an item of which more is used no saving: a tenth more of 12 units of 100 euros for ten households', () => {
    const more = parsed(smallCase({ item: { name: 'Hulp' }, effect: { reduction: -0.1 } }))
    const own = rowsOf(more)!
    expect(lineOf(own, 'Hulp: meer gebruik')?.slice(2, 7)).toEqual(['Lasten', 'structureel', 1200, 1200, 2400])
    expect(own.flat().filter((cell) => String(cell).includes('besparing'))).toEqual([])
    expect(lineOf(rowsOf(more, 'en')!, 'Hulp: extra use')?.[2]).toBe('Expenditure')
  })

  it('states what an agreement brings as income, still to be assigned to a task field', () => {
    expect(lineOf(rows, 'Bijdrage')).toEqual([
      'nog in te delen',
      'Bijdrage',
      'Baten',
      '',
      0,
      300,
      300,
      'agreements.bijdrage',
    ])
  })

  it('states a saving of an approach that only once-only money pays as incidental', () => {
    const own = rowsOf(parsed(withCosts('incidental')))!
    expect(lineOf(own, 'Hulp: besparing')?.[3]).toBe('incidenteel')
  })

  it('names the project of each line of a programme, and writes nothing for what cancels', () => {
    const { businessCase } = readCaseWithData('examples/dordrecht/programma.yaml', 'nl')
    const own = rowsOf(businessCase)!
    expect(own[2]?.[4]).toBe('Project')
    const lines = own.filter(([, , side]) => side === 'Lasten' || side === 'Baten')
    const projects = new Set(businessCase.projects.map(({ name }) => name))
    const isOfNone = (line: readonly unknown[]) => /^(?:settlements|agreements|fund)\b/.test(String(line.at(-1)))
    // Settlement and agreements are of no project: docs/method.md, 18.
    expect(lines.filter((line) => (line[4] === 'geen') !== isOfNone(line))).toEqual([])
    expect(lines.filter((line) => line[4] !== 'geen' && !projects.has(line[4] as string))).toEqual([])
    expect(lines.filter(isOfNone).length).toBeGreaterThan(0)
    const amounts = own.flat().filter((cell) => typeof cell === 'number')
    expect(amounts.filter((amount) => amount !== 0 && Math.abs(amount) < 1e-9)).toEqual([])
  })

  it('comes to the net cash of the municipality: 1500 - 6000, and 1000 - 6000 - 300', () => {
    expect(lineOf(rows, 'Totaal lasten')?.slice(4)).toEqual([-4500, -5000, -9500])
    expect(lineOf(rows, 'Totaal baten')?.slice(4)).toEqual([0, 300, 300])
    expect(lineOf(rows, 'Saldo (baten min lasten)')?.slice(4, 7)).toEqual([4500, 5300, 9800])
    expect(lineOf(rows, 'Netto in kas, volgens het blad Partijen')?.slice(4, 7)).toEqual([4500, 5300, 9800])
  })
})

describe('a settlement in the budget amendment', () => {
  it('is income for who receives and expenditure for who pays, never expenditure below zero', () => {
    const settled = (rowsOf(exampleCase('solidariteit-jeugdhulp')) ?? []).filter((row) =>
      String(row.at(-1)).startsWith('settlements.'),
    )
    const totals = (side: string, kind: string): readonly number[] => {
      const own = settled.filter((row) => row[2] === side && String(row[1]).endsWith(`, ${kind}`))
      return own.flatMap((row) => [row.slice(4, -1).at(-1) as number])
    }
    const [paid, received] = [totals('Lasten', 'betaald'), totals('Baten', 'ontvangen')]
    expect(paid.length + received.length).toBe(settled.length)
    for (const amounts of settled.map((row) => row.slice(4, -1) as readonly number[]))
      expect(amounts.every((amount) => amount >= 0)).toBe(true)
    // Settlement makes no money: what all members pay is what all receive.
    const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0)
    expect(sum(paid)).toBeGreaterThan(0)
    expect(sum(received)).toBeCloseTo(sum(paid), 6)
  })
})

describe('the printed budget amendment', () => {
  it('repeats on each page what a line is of, with its project and whether it is incidental or structural', () => {
    const { businessCase } = readCaseWithData('examples/dordrecht/programma.yaml', 'nl')
    const page = workbookPlan(businessCase).pages.find(({ name }) => name === 'Begrotingswijziging')!
    expect(onPaper(page)).toMatchObject({ fitToWidth: 2, printTitlesColumn: '$A:$E' })
  })
})

describe('the budget amendment of any case', () => {
  const differences = (businessCase: BusinessCase): readonly unknown[] =>
    (rowsOf(businessCase) ?? [])
      .filter((row) => row[1] === 'Verschil met het saldo (hoort nul te zijn)')
      .flatMap((row) => row.slice(4))

  it('comes to the net cash of each party by year', () => {
    for (const businessCase of [parsed(wholeCase()), exampleCase()]) {
      const found = differences(businessCase)
      expect(found.length).toBeGreaterThan(0)
      expect(found.every((amount) => amount === 0)).toBe(true)
    }
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        const read = parseBusinessCase(input)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        try {
          calculate(read.businessCase)
        } catch (error) {
          if (error instanceof CalculationError) return
          throw error
        }
        expect(differences(read.businessCase).every((amount) => amount === 0)).toBe(true)
      }),
    )
  })

  it('is left out where no party keeps a budget by task field', () => {
    const input = smallCase({ parties: [{ id: 'a', kind: 'overig' }], item: { payers: 'a' } })
    expect(rowsOf(parsed(input))).toBeUndefined()
  })

  it('speaks English in an English workbook', () => {
    const rows = rowsOf(parsed(withCosts()), 'en')!
    expect(lineOf(rows, 'Balance (income less expenditure)')?.slice(4, 7)).toEqual([4500, 5300, 9800])
  })
})
