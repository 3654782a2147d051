import { describe, expect, it } from 'vitest'

import type { Results } from '../../src/index.js'
import { cumulativeCashChart } from '../../src/report/charts/cumulative-cash-chart.js'
import { savingsLadderChart } from '../../src/report/charts/savings-ladder-chart.js'
import { reportCharts } from '../../src/report/publication/index.js'
import { tableCsv } from '../../src/report/csv/table-csv.js'
import { baselineFinding, changedDomains } from '../../src/report/findings/baseline-finding.js'
import { cashFinding } from '../../src/report/findings/cash-finding.js'
import { chanceFinding } from '../../src/report/findings/chance-finding.js'
import { fundFinding } from '../../src/report/findings/fund-finding.js'
import { ladderFinding } from '../../src/report/findings/ladder-finding.js'
import { pocketsFinding, pocketsSentence } from '../../src/report/findings/pockets-finding.js'
import { tornadoFinding } from '../../src/report/findings/tornado-finding.js'
import type { NpvLine } from '../../src/report/uncertainty/npv-lines.js'
import type { TornadoBar } from '../../src/risk/index.js'
import { partyOf, resultsOf, smallCase, type Changes } from '../rules/small-case.js'

/** In the small case ten households save half of 1,200 euros a year, for two years: 500 a month, 12,000 in all. */
const nl = (results: Results) => ({ results, language: 'nl' as const })
const paid = (amount: number, more: Changes = {}, payers = 'gemeente') =>
  resultsOf(
    smallCase({ intervention: { costs: [{ id: 'start', kind: 'once', amount, month: '2024-01', payers }] }, ...more }),
  )
/** Every household costs 100 euros a year more, for two years: 2,000 in all. */
const worse = { effect: { reduction: undefined, amount: -100 } }
const noEffect = { effect: { reduction: undefined, amount: 0 } }

describe('the title of the chart of cash', () => {
  it.each([
    // 3,000 at 500 a month is back after half a year.
    ['a gain', paid(3000), 'Voor gemeente is het geld na 0,5 jaar terugverdiend'],
    // 15,000 less 12,000.
    ['a loss', paid(15_000), 'Voor gemeente is het geld aan het einde niet terugverdiend: er blijft € 3.000 tekort'],
    ['nothing that is paid', resultsOf(smallCase()), 'Geen enkele partij hoeft geld voor te schieten'],
    [
      'a loss of one who pays for nothing',
      resultsOf(smallCase(worse)),
      'Niemand legt geld in; voor gemeente is er aan het einde € 2.000 minder',
    ],
    [
      'another payer than who saves',
      paid(3000, {}, 'zorgverzekeraar'),
      'Voor zorgverzekeraar is het geld aan het einde niet terugverdiend: er blijft € 3.000 tekort',
    ],
  ])('says when the money is back, of %s', (_, results, title) => {
    expect(cashFinding(nl(results))).toBe(title)
    expect(cumulativeCashChart(nl(results))?.title).toBe(title)
  })

  it('says that interest makes the difference where it does', () => {
    // 11,500 of 12,000 is back after 23 months; at 10 % a year what comes in is worth less than 11,500.
    expect(cashFinding(nl(paid(11_500, { discounting: { rate: 0.1 } })))).toBe(
      'Voor gemeente is het geld na 1,9 jaar terugverdiend, zonder rente; met rente lukt dat niet binnen de looptijd',
    )
  })

  it('is none where no euro moves', () => {
    expect(cumulativeCashChart(nl(resultsOf(smallCase(noEffect))))).toBeUndefined()
    expect(reportCharts(nl(resultsOf(smallCase(noEffect))))).toEqual([])
  })
})

describe('the lines of the chart of cash', () => {
  const texts = (results: Results): readonly string[] => {
    const { layer } = cumulativeCashChart(nl(results))!.specification('wide') as unknown as {
      layer: { data: { values: { text?: string }[] } }[]
    }
    return layer.at(-1)!.data.values.map(({ text = '' }) => text.replaceAll('\n', ' '))
  }

  it('are "niet terugverdiend" for who put in money, and never for who only loses', () => {
    // The household pays 100 a year more for care, and puts in nothing; the gemeente pays 3,000 and gains nothing.
    expect(texts(paid(3000, { ...worse, item: { payers: 'huishouden' } }))).toEqual([
      'gemeente niet terugverdiend',
      'huishouden',
    ])
  })

  it('are four with a name, of those that pay, gain or lose most; the others are grey and named beneath', () => {
    const parties = ['a', 'b', 'c', 'd', 'e', 'f']
    // Shares of 12,000: e has least, f and d next; a pays.
    const shares = { a: 0.1, b: 0.4, c: 0.2, d: 0.15, e: 0.05, f: 0.1 }
    const results = paid(
      9000,
      { parties: parties.map((id) => ({ id, kind: 'overig' })), item: { payers: shares } },
      'a',
    )
    expect(texts(results).map((text) => text.split(' ')[0])).toEqual(['a', 'b', 'c', 'd'])
    expect(cumulativeCashChart(nl(results))!.description).toMatch(/Grijze lijnen: e, f\.$/)
  })
})

describe('the title of the savings ladder', () => {
  const title = (changes: Changes): string =>
    ladderFinding(partyOf(resultsOf(smallCase(changes)), 'gemeente'), 'de gemeente', 'nl')

  it('says what is left of the gross saving', () => {
    // A quarter of 12,000 would have happened anyway.
    expect(title({ effect: { deadweight: 0.25 } })).toBe(
      'Van € 12.000 bruto besparing blijft voor de gemeente € 9.000 over',
    )
    expect(title({ effect: { deadweight: 1 } })).toBe('Van € 12.000 bruto besparing blijft voor de gemeente niets over')
    expect(title(worse)).toBe('Voor de gemeente is er geen besparing: de zorg kost € 2.000 meer')
    expect(title(noEffect)).toBe('Voor de gemeente blijft er per saldo niets over')
  })

  it('and its text say that an agreement is still to come off it', () => {
    // Of 12,000 saved a half goes to the insurer: 6,000 is kept, and the ladder ends at 12,000.
    const agreements = [
      {
        id: 'deel',
        kind: 'contribution',
        payer: 'gemeente',
        recipient: 'zorgverzekeraar',
        shareOfSavings: { share: 0.5 },
      },
    ]
    const promised = resultsOf(smallCase({ agreements }))
    const gemeente = partyOf(promised, 'gemeente')
    expect(gemeente.cash.savings.presentValue.plus(gemeente.cash.paid.presentValue).toNumber()).toBe(6_000)
    expect(ladderFinding(gemeente, 'de gemeente', 'nl')).toBe(
      'Van € 12.000 bruto besparing blijft voor de gemeente € 12.000 over (vóór afspraken)',
    )
    // The ladder has steps only where something comes off: a quarter would have happened anyway.
    const stepped = resultsOf(smallCase({ effect: { deadweight: 0.25 }, agreements }))
    expect(savingsLadderChart(nl(stepped), partyOf(stepped, 'gemeente'))?.description).toContain(
      'Wat over blijft, is vóór afspraken en fonds.',
    )
  })
})

describe('who pays and who gains', () => {
  it('is a sentence of one payer, and no chart', () => {
    const results = paid(3000, { item: { payers: { gemeente: 0.25, zorgverzekeraar: 0.75 } } })
    expect(pocketsSentence(nl(results))).toBe(
      'Alle kosten zijn voor gemeente. Van wat het geld van gemeente oplevert, blijft 25% bij gemeente zelf. Bij andere partijen komt terecht: zorgverzekeraar € 9.000.',
    )
    expect(reportCharts(nl(results)).map(({ name }) => name)).not.toContain('pockets')
  })

  it('is a sentence of one who gains, and of a payer whose money brings nothing or costs more', () => {
    const two = { gemeente: 0.5, zorgverzekeraar: 0.5 } as unknown as string
    expect(pocketsSentence(nl(paid(3000, {}, two)))).toBe(
      'Wat de betalers samen uitgeven, brengt alleen gemeente iets op.',
    )
    expect(pocketsFinding(nl(paid(3000, {}, 'zorgverzekeraar')))).toBe(
      'Van wat het geld van zorgverzekeraar oplevert, blijft niets bij zorgverzekeraar zelf',
    )
    expect(pocketsFinding(nl(paid(3000, noEffect)))).toBe('Wat gemeente betaalt, levert de partijen samen niets op')
    expect(pocketsFinding(nl(paid(3000, worse)))).toBe('Wat gemeente betaalt, kost alle partijen samen ook nog € 2.000')
    expect(pocketsFinding(nl(resultsOf(smallCase())))).toBeUndefined()
  })

  it('is a chart where several pay and several gain', () => {
    const both = { gemeente: 0.5, zorgverzekeraar: 0.5 }
    const results = paid(3000, { item: { payers: both } }, both as unknown as string)
    expect(reportCharts(nl(results)).find(({ name }) => name === 'pockets')?.title).toBe(
      'Van wat het geld van gemeente oplevert, blijft 50% bij gemeente zelf',
    )
    expect(pocketsSentence(nl(results))).toBeUndefined()
  })
})

describe('the title of the chart of domains', () => {
  /** Euros a household-year by which the care of each domain becomes cheaper; ten households, two years. */
  const costs = (changes: Readonly<Record<string, number>>) =>
    resultsOf(
      smallCase({
        costItems: Object.keys(changes).map((domain) => ({
          id: domain,
          targetGroup: 'groep',
          domain,
          volume: 12,
          price: 100,
          payers: 'gemeente',
        })),
        intervention: {
          effects: Object.entries(changes).map(([costItem, amount]) => ({
            costItem,
            amount,
            evidence: 'demonstrated',
          })),
        },
      }),
    ).domainCosts
  const title = (changes: Readonly<Record<string, number>>): string =>
    baselineFinding(changedDomains(costs(changes)), 'nl')

  it('says where costs fall most and where they rise most', () => {
    expect(title({ ggz: -20, wmo: 600, zvw: 100 })).toBe(
      'De kosten dalen het meest bij Wmo: € 12.000 minder; bij ggz komt er € 400 bij',
    )
    expect(title({ wmo: 100, ggz: 300 })).toBe('De kosten dalen het meest bij ggz: € 6.000 minder')
    expect(title({ wmo: -100, ggz: -300 })).toBe('Nergens dalen de kosten; bij ggz komt er € 6.000 bij')
  })

  it('leaves out what does not change, from the largest fall to the largest rise', () => {
    expect(changedDomains(costs({ ggz: -20, wlz: 0, wmo: 600 })).map(({ domain }) => domain)).toEqual(['wmo', 'ggz'])
  })
})

describe('the titles of what is uncertain', () => {
  it('say the chance of a gain of who pays and of society', () => {
    const line = (id: string, value: number): NpvLine => ({ id, view: { gains: { value } } }) as unknown as NpvLine
    expect(chanceFinding(nl(paid(3000)), [line('gemeente', 0.44), line('society', 0.9998)])).toBe(
      'De kans op voordeel is 44% voor gemeente en >99% voor de samenleving',
    )
    expect(chanceFinding(nl(resultsOf(smallCase())), [line('society', 0)])).toBe(
      'De kans op voordeel is 0% voor de samenleving',
    )
  })

  it('say how far the number that matters most takes the answer, from bad to good', () => {
    const bar = { name: { label: { concept: 'rate', about: {} } }, atLow: 2500, atHigh: -1000 } as unknown as TornadoBar
    expect(tornadoFinding({ figure: 'gemeente.cash.npv', base: 0, bars: [bar] }, 'gemeente', nl(paid(3000)))).toMatch(
      /^Voor gemeente maakt één getal het meeste uit, van € -1\.000 tot € 2\.500: /,
    )
  })
})

describe('the figures of a chart, saved', () => {
  const table = {
    head: ['Jaar', 'Partij A, B', 'Kans'],
    rows: [
      ['2026', '-39.839', '<1%'],
      ['2027', '1.234,5', '=x'],
    ],
  }

  it('are numbers that a spreadsheet adds up, and text that it never takes for a formula', () => {
    expect(tableCsv(table, 'nl')).toBe("\ufeffJaar;Partij A, B;Kans\r\n2026;-39839;<1%\r\n2027;1234,5;'=x\r\n")
    expect(
      tableCsv(
        {
          head: ['Year', 'A'],
          rows: [
            ['2026', '-1,039,839'],
            ['2027', '1.5'],
          ],
        },
        'en',
      ),
    ).toBe('\ufeffYear,A\r\n2026,-1039839\r\n2027,1.5\r\n')
  })
})

describe('the title of the chart of a fund', () => {
  const funded = (fund: Partial<NonNullable<Results['fund']>>): string => {
    const results = paid(3000)
    const row = (...values: number[]) => values.map((value) => partyOf(results, 'gemeente').cash.npv.mul(0).plus(value))
    return fundFinding(
      nl({
        ...results,
        fund: { inflow: row(10, 10), outflow: row(10, 10), balance: row(0, 0), runOutYear: null, ...fund },
      } as unknown as Results),
    )
  }

  it('says from when it is empty, or what is left', () => {
    const left = partyOf(paid(3000), 'gemeente').cash.npv.mul(0)
    expect(funded({ runOutYear: 2025 })).toBe('Het fonds is vanaf 2025 leeg')
    expect(funded({ balance: [left, left.plus(4321)] })).toBe('In het fonds zit eind 2025 nog € 4.321')
    expect(funded({})).toBe('Wat er in het fonds komt, gaat er elk jaar meteen weer uit')
    expect(funded({ inflow: [left, left] })).toBe('Er komt geen geld in het fonds')
  })
})
