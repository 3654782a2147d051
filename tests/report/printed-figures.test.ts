import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readCaseFile } from '../../src/cli/files/read-case-file.js'
import { programmeWords } from '../../src/report/programme/programme-words.js'
import { calculate, Decimal, parseBusinessCase, summaryText, type BusinessCase } from '../../src/index.js'
import { simulationText } from '../../src/report/index.js'
import {
  caseReport,
  caseRisk,
  councilMemo,
  htmlDocument,
  markdownDocument,
} from '../../src/report/publication/index.js'
import { assumptionWords } from '../../src/report/words/assumptions.js'
import { chartWords } from '../../src/report/words/charts.js'
import { mustHoldWords } from '../../src/report/words/must-hold.js'
import { simulate, type ViewSimulation } from '../../src/risk/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { exampleCase } from '../examples/example-case.js'
import { resultsOf, smallCase } from '../rules/small-case.js'
import { htmlTables, markdownTables, textTables, type PrintedTable } from './printed-tables.js'
import { trueTables, type Language, type TrueTable, type Truth } from './true-tables.js'

const languages = ['nl', 'en'] as const

/** Half-way rounds away from zero, and there is no minus zero. */
const nearest = ({ exact }: Truth): Decimal => new Decimal(exact.toFixed(0, Decimal.ROUND_HALF_UP)).plus(0)

const written = (truth: Truth, language: Language): string =>
  `${new Decimal(truth.exact.toFixed(truth.decimals ?? 0, Decimal.ROUND_HALF_UP))
    .toNumber()
    .toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: truth.decimals ?? 0 })
    .replace(/^-(0(?:[.,]0+)?)$/, '$1')}${truth.after}`

/** The differences between printed parts and their printed total, in euros and in percentage points. */
const differences = (
  { rows, sums }: TrueTable,
  of: (truth: Truth) => Decimal,
): readonly { readonly by: Decimal; readonly after: string }[] =>
  sums.map(({ total, parts }) => {
    const at = (row: number, column: number): Truth => rows[row]![column]!
    const whole = total === null ? new Decimal(0) : of(at(...total))
    const [first] = parts
    return {
      by: parts.reduce((left, [row, column, sign]) => left.minus(of(at(row, column)).times(sign)), whole).abs(),
      after: first === undefined ? '' : at(first[0], first[1]).after,
    }
  })

const says = {
  nl: /Door afronding (telt|tellen) [^.]*niet precies op/,
  en: /Because of rounding [^.]*not add up exactly/,
} as const

/** The rows that a table prints: without those of nothing but zeros, unless there are no others. */
const shownRows = ({ rows, kept = 0 }: TrueTable): TrueTable['rows'] => {
  const amounts = (row: readonly Truth[]): readonly Truth[] =>
    row.filter(({ after, decimals }) => after !== '%' && decimals === undefined)
  const isZero = (row: readonly Truth[]): boolean => amounts(row).every((truth) => nearest(truth).isZero())
  const [lines, totals] = [rows.slice(0, rows.length - kept), rows.slice(rows.length - kept)]
  return lines.every(isZero) ? rows : [...lines.filter((row) => !isZero(row)), ...totals]
}

/** Asserts that each printed table says what it must, with the notes on rounding that it needs. */
const hold = (
  found: readonly PrintedTable[],
  truth: readonly TrueTable[],
  language: Language,
  isPage: boolean,
): readonly string[] => {
  const captions = found.flatMap((table) => {
    const expected = truth.find(({ caption }) => caption === table.caption)
    if (expected === undefined) return []
    const { firstOnPage } = expected
    const inOrder = (row: readonly string[]): readonly string[] =>
      isPage && firstOnPage !== undefined
        ? [...row.slice(1, firstOnPage + 1), ...row.slice(0, 1), ...row.slice(firstOnPage + 1)]
        : row
    const figures = table.rows.map((row) => expected.held?.(row) ?? inOrder(row))
    expect(figures, table.caption).toEqual(
      shownRows(expected).map((row) => row.map((figure) => written(figure, language))),
    )
    for (const { by } of differences(expected, ({ exact }) => exact))
      expect(by.lt(new Decimal(expected.hidden ?? 0).div(2).plus('1e-6')), table.caption).toBe(true)
    const off = differences(expected, nearest).filter(({ by }) => !by.isZero())
    expect(says[language].test(table.beneath), `${table.caption}: ${table.beneath}`).toBe(off.length > 0)
    for (const unit of ['', '%']) {
      const most = Decimal.max(
        0,
        ...off.filter(({ after }) => (after === '%') === (unit === '%')).map(({ by }) => by),
      ).toNumber()
      const difference = unit === '%' ? ` ${most} p` : language === 'nl' ? `€ ${most}` : `€${most}`
      if (most > 0) expect(table.beneath, table.caption).toContain(difference)
    }
    return [table.caption]
  })
  return captions
}

const euro = /^-?\d{1,3}([.,]\d{3})+$/

/** Asserts the same of all printed tables of a case; returns the captions of the tables it checked. */
const holdAll = async (
  businessCase: BusinessCase,
  language: Language,
  isDrawn: boolean,
): Promise<ReadonlySet<string>> => {
  const results = calculate(businessCase)
  const risk = isDrawn ? await caseRisk(results, { draws: 300, seed: 1 }) : null
  const truth = trueTables(results, risk, language)
  const reading = { results, language, risk }
  const [report, memo] = [caseReport(reading), councilMemo(reading)]
  const printed = {
    text: textTables(summaryText(results, { language, width: 10_000, simulation: risk?.simulation ?? null })),
    markdown: [report, memo].flatMap((document) => markdownTables(markdownDocument(document))),
    html: [report, memo].flatMap((document) => htmlTables(htmlDocument(document, new Map()))),
  }
  const held = Object.entries(printed).map(([form, tables]) => hold(tables, truth, language, form === 'html'))
  expect(held[1]).toEqual(held[2])
  // Every table with amounts of thousands is checked, except those of what a case states.
  const { kinds, ranges } = assumptionWords[language]
  const stated = [...Object.values(kinds), ranges]
  const { gain, loss, even } = mustHoldWords[language]
  const turning = [gain, loss, even].map((text) => text.split('. ').at(-1)!)
  const isStated = (caption: string): boolean =>
    stated.some((own) => caption.startsWith(own)) || turning.some((own) => caption.includes(own))
  for (const { caption, rows } of printed.markdown)
    if (rows.flat().some((cell) => euro.test(cell)) && !isStated(caption)) expect(held[1], caption).toContain(caption)
  for (const document of [report, memo]) expect(markdownDocument(document)).not.toMatch(/(^|[^\d.,])-0([^\d.,]|$)/m)
  return new Set(held.flat())
}

const examples = [
  'aandachtshuishoudens',
  'begeleiding-thuis',
  'fonds-zorgzame-stad',
  'health-impact-bond-den-haag',
  'solidariteit-jeugdhulp',
]

describe('every printed figure is its exact value rounded to the nearest, and a table that so does not add up says it', () => {
  it.each(examples.flatMap((name) => languages.map((language) => [name, language] as const)))(
    '%s (%s)',
    async (name, language) => {
      const held = await holdAll(exampleCase(name), language, true)
      expect(held.size).toBeGreaterThan(10)
    },
  )

  it.each(languages)('the programme of Dordrecht (%s)', async (language) => {
    const held = await holdAll(readCaseFile('examples/dordrecht/programma.yaml', 'nl'), language, false)
    const { projects, gainers } = programmeWords[language]
    expect([...held]).toEqual(expect.arrayContaining([projects, gainers]))
    expect([...held].some((caption) => caption.includes('Investeringsplan sociaal domein'))).toBe(true)
  })

  it('of any case', async () => {
    await fc.assert(
      fc.asyncProperty(businessCaseArbitrary(), fc.constantFrom(...languages), async (input, language) => {
        const read = parseBusinessCase(input)
        if (!read.ok) throw new Error('not in order')
        await holdAll(read.businessCase, language, false)
      }),
    )
  })
})

/** Parties that each pay a part of one amount, in a year without interest. */
const paid = (amount: number | string, shares: readonly (number | string)[]): BusinessCase => {
  const read = parseBusinessCase(
    smallCase({
      timeline: { from: '2024-01', through: '2024-12' },
      parties: shares.map((_, at) => ({ id: `partij-${at}`, name: `Partij ${at}` })),
      item: { payers: 'partij-0', volume: 0.001, price: 1 },
      intervention: {
        costs: [
          {
            id: 'kosten',
            kind: 'once',
            amount,
            month: '2024-01',
            payers: Object.fromEntries(shares.map((share, at) => [`partij-${at}`, share])),
          },
        ],
      },
    }),
  )
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

describe('rounding', () => {
  const third = '0.333333333333333333333333333333333'
  const thirds = paid(100, [third, third, '0.333333333333333333333333333333334'])

  it('prints a third as a third, and says by how much the column is off', () => {
    const nl = summaryText(calculate(thirds))
    expect(nl).toMatch(
      /Partij 0 +-33 .*\nPartij 1 +-33 .*\nPartij 2 +-33 .*\n-+\nAlle partijen +-100 .*\nDoor afronding telt deze tabel niet precies op: het verschil is € 1\.\n/,
    )
    expect(summaryText(calculate(thirds), { language: 'en' })).toContain(
      'Because of rounding this table does not add up exactly: the difference is €1.',
    )
  })

  it('goes away from zero from half-way, and never prints minus zero', () => {
    const text = summaryText(calculate(paid(3, [0.5, 0.5])))
    expect(text).toMatch(/Partij 0 +-2 /)
    expect(text).toMatch(/Partij 1 +-2 /)
    expect(text).toMatch(/Alle partijen +-3 /)
    expect(summaryText(calculate(paid('0.9', [0.5, 0.5])))).toMatch(/Partij 1 +0 /)
  })

  it('says nothing where all adds up', () => {
    expect(summaryText(calculate(paid(100, [0.5, 0.5])))).not.toContain('niet precies op:')
  })

  it('names the largest difference of several', () => {
    const sevenths = Array.from({ length: 7 }, (_, at) => (at < 6 ? '0.14' : '0.16'))
    // Six times 3.5 and once 4 print as 28 of 25; what the first saves takes its net to 3.499, which prints as 3.
    expect(summaryText(calculate(paid(25, sevenths)))).toContain('het verschil is hoogstens € 3.')
  })
})

it('has a baseline that stays the same print the same in every year', () => {
  const results = resultsOf(
    smallCase({
      timeline: { from: '2024-01', through: '2029-12' },
      targetGroups: [{ id: 'groep', households: 7 }],
      item: { volume: 1, price: '100.07' },
      intervention: { enrolment: [{ from: '2024-01', through: '2024-01', households: 7, per: 'cohort' }] },
    }),
  )
  const chart = markdownTables(markdownDocument(caseReport({ results, language: 'nl' }))).find(
    ({ caption }) => caption === chartWords.nl.baselineYears,
  )
  expect(new Set(chart?.rows.map(([without]) => without))).toEqual(new Set(['700']))
})

it('has of the years by domain those that change, and of many domains those that change most', () => {
  const domains = ['wmo', 'jeugdzorg', 'zvw', 'ggz', 'wlz', 'onderwijs'] as const
  const results = resultsOf(
    smallCase({
      timeline: { from: '2024-01', through: '2033-12' },
      costItems: domains.map((domain, at) => ({
        id: domain,
        targetGroup: 'groep',
        domain,
        volume: 1,
        price: 1000 * (at + 1),
        payers: 'gemeente',
      })),
      intervention: {
        effects: domains.map((costItem) => ({
          costItem,
          reduction: 0.5,
          evidence: 'demonstrated',
          profile: { duration: 96 },
        })),
      },
    }),
  )
  const [table] = markdownTables(markdownDocument(caseReport({ results, language: 'nl' }))).filter(
    ({ caption }) => caption === chartWords.nl.baselineYears,
  )
  // Ten households, 8 of 10 years: 5 of 6 domains are 40 rows, and the cheapest is named.
  expect(table?.rows).toHaveLength(40)
  expect(table?.beneath).toContain('Een jaar waarin een domein niet verandert, staat er niet bij.')
  expect(table?.beneath).toContain('Minder verandert er voor Wmo;')
})

it.each([1, 5])(
  'says of the means of a simulation where those of parties do not add up to that of all (seed %i)',
  async (seed) => {
    const simulation = await simulate(exampleCase('begeleiding-thuis'), { draws: 50, seed })
    const whole = (view: ViewSimulation): number =>
      Number(new Decimal(view.npv.mean!).toFixed(0, Decimal.ROUND_HALF_UP))
    const off = Math.abs(
      simulation.parties.reduce((sum, { cash }) => sum + whole(cash), 0) - whole(simulation.society.cash),
    )
    const text = simulationText(simulation, { language: 'nl' })
    if (off === 0) expect(text).not.toContain('kolom ‘Gemiddeld’ niet precies op')
    else
      expect(text.replace(/\s+/g, ' ')).toContain(
        `Door afronding telt de kolom ‘Gemiddeld’ niet precies op: het verschil is € ${off}.`,
      )
  },
)
