import { readdirSync, readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { calculate, parseBusinessCase, type BusinessCase, type Results } from '../../src/index.js'
import {
  caseReport,
  councilMemo,
  htmlDocument,
  markdownDocument,
  reportCharts,
  type Block,
} from '../../src/report/publication/index.js'
import { niceRange } from '../../src/report/charts/nice-range.js'
import { spreadLabels } from '../../src/report/charts/spread-labels.js'
import { partyLooks } from '../../src/report/charts/party-looks.js'
import { readCase } from '../../src/yaml/index.js'
import { smallCase } from '../rules/small-case.js'

const caseIn = (name: string): BusinessCase => {
  const read = readCase(readFileSync(`examples/${name}`, 'utf8'))
  if (!read.ok) throw new Error(name)
  return read.businessCase
}

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))
const results = new Map<string, Results>()
beforeAll(() => {
  for (const name of examples) results.set(name, calculate(caseIn(name)))
})

const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'folded-table'
      ? [block.table]
      : block.kind === 'chart'
        ? [{ ...block.chart.table, caption: block.chart.subject }]
        : [],
  )

describe.each(examples)('the report of %s', (name) => {
  const reading = (language: 'nl' | 'en' = 'nl') => ({ results: results.get(name)!, language })
  const tables = () => caseReport(reading()).sections.flatMap(({ blocks }) => tablesOf(blocks))

  it('has as many cells as headers in every row', () => {
    for (const { head, rows, foot = [], caption } of tables()) {
      for (const row of [...rows, ...foot]) expect(row.length, caption).toBe(head.length)
    }
  })

  it('gives every table a caption, column headers and row headers', () => {
    const html = htmlDocument(caseReport(reading()), new Map())
    const found = html.split(/<table(?: class="stacked")?>/).slice(1)
    expect(found.length).toBe(tables().length)
    for (const table of found) {
      expect(table).toMatch(/^<caption id="[^"]+">/)
      expect(table).toContain('<th scope="col"')
      for (const row of table
        .split('<tbody>')[1]!
        .split('</tbody>')[0]!
        .split(/<tr[^>]*>/)
        .slice(1))
        expect(row).toMatch(/^<th scope="row">/)
    }
  })

  it('has ids of their own, links that lead somewhere, and no script', () => {
    const drawn = { wide: '<svg><g id="a"/></svg>', narrow: '<svg><g id="a"/></svg>' }
    const drawings = new Map(reportCharts(reading()).map(({ name }) => [name, drawn]))
    expect(drawings.size).toBeGreaterThan(1)
    const html = htmlDocument(caseReport(reading()), drawings)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    expect(html).toContain('<section id="appendix">')
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/(?!vega)[^ ]*"|javascript:/)
    expect(html).toContain('<html lang="nl">')
    expect(htmlDocument(caseReport(reading('en')), new Map())).toContain('<html lang="en">')
  })

  it('draws charts from plain data that holds all they need', () => {
    for (const chart of reportCharts(reading())) {
      for (const size of ['wide', 'narrow'] as const) {
        const specification = chart.specification(size)
        expect(JSON.parse(JSON.stringify(specification))).toEqual(specification)
        expect(JSON.stringify(specification)).not.toContain('"url"')
        expect(chart.specification(size)).toEqual(specification)
      }
    }
  })
})

describe('the language of a report', () => {
  /** A case in which the user wrote no words. */
  const bare = () => {
    const parsed = parseBusinessCase(smallCase())
    if (!parsed.ok) throw new Error('the case is wrong')
    return calculate(parsed.businessCase)
  }
  const own = (language: 'nl' | 'en') => {
    const reading = { results: bare(), language }
    return markdownDocument(caseReport(reading)) + markdownDocument(councilMemo(reading))
  }

  it('is Dutch with no English in it', () => {
    const english = own('nl')
      .replace(/\]\(charts[^)]*\)/g, '')
      .split('\n')
      .filter((line) =>
        /\b(the|costs|savings?|party|year|from|through|present value|with|without|undefined|null|NaN)\b|\{[a-z]+\}/i.test(
          line,
        ),
      )
    expect(english).toEqual([])
  })

  it('is English on request', () => {
    expect(own('en')).toContain('What does it cost and what does it bring?')
    const dutch = own('en')
      .split('\n')
      .filter((line) => /\b(het|een|kosten|besparing|partij|jaar|zonder|niet)\b|\{[a-z]+\}|undefined|NaN/i.test(line))
    expect(dutch).toEqual([])
  })
})

describe('a report', () => {
  const results = () => {
    const parsed = parseBusinessCase({ ...smallCase(), name: 'Aanpak "thuis" </style>' })
    if (!parsed.ok) throw new Error('the case is wrong')
    return calculate(parsed.businessCase)
  }
  const report = (date?: string) => caseReport({ results: results(), language: 'nl', date })

  it('answers before its contents, which come before the rest, and proves in an appendix', () => {
    const html = htmlDocument(report())
    const places = ['id="summary"', '<nav', 'id="bridge"', 'id="appendix"', 'id="society"', 'id="conventions"']
    const found = places.map((place) => html.indexOf(place))
    expect(found).not.toContain(-1)
    expect(found).toEqual([...found].sort((one, other) => one - other))
    const headings = markdownDocument(report())
      .split('\n')
      .filter((line) => line.startsWith('#'))
    const appendix = headings.indexOf('## Bijlage')
    expect(headings.slice(1, appendix).every((line) => line.startsWith('## '))).toBe(true)
    expect(headings.slice(appendix + 1)[0]).toBe('### Per partij')
  })

  it('has title, day, version and number on every sheet, whatever is in the title', () => {
    const html = htmlDocument(report('2024-03-01'))
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'))
    expect(style).toContain('@top-left { content: "Aanpak \\22 thuis\\22  \\3c \\2f style\\3e "; }')
    expect(style).toMatch(
      /@bottom-left { content: "1 maart 2024 \\b7 {2}gemaakt met maatschappelijke\\2d businesscase \d+\\2e \d+/,
    )
    expect(style).toContain('counter(page)')
    expect(html).toContain('Maatschappelijke businesscase · 1 maart 2024')
  })

  it('names no day where none is stated, and refuses one that does not exist', () => {
    expect(htmlDocument(report())).toContain('<p class="kind">Maatschappelijke businesscase</p>')
    for (const date of ['2024-02-30', 'vandaag', '2024-13-01'])
      expect(() => report(date)).toThrow(`caseReport got '${date}' as its date`)
    expect(() => report(20240301 as unknown as string)).toThrow(TypeError)
  })
})

describe('the words of a Dutch case in an English report', () => {
  const english = htmlDocument(caseReport({ results: calculate(caseIn('aandachtshuishoudens.yaml')), language: 'en' }))

  it('are marked as Dutch: names within sentences, sources and reasons', () => {
    expect(english).toContain('<h1><span lang="nl">Aanpak aandachtshuishoudens Dordrecht</span></h1>')
    expect(english).toContain('For <span lang="nl">Gemeente Dordrecht</span>')
    expect(english).toContain('<th scope="row"><span lang="nl">De huishoudens zelf</span></th>')
    expect(english).toContain('Assumption: <span lang="nl">Minder crisis; voor deze groep niet gemeten.</span></li>')
    expect(english).toContain(' <span lang="nl">POH jeugd</span>')
  })

  it('are whole words: the party Rijk is no part of another', () => {
    expect(english).toContain('<span lang="nl">Rijk (')
    expect(english).not.toMatch(/\p{L}<span lang="nl">|<\/span>\p{L}/u)
  })

  it('need no mark in a Dutch report', () => {
    const dutch = htmlDocument(caseReport({ results: results.get('aandachtshuishoudens.yaml')!, language: 'nl' }))
    expect(dutch).not.toContain('<span lang')
  })
})

describe('what a user writes', () => {
  const hostile = '<script>alert(1)</script> & "quoted" | `code` *bold* [link](javascript:x)'
  const parsed = parseBusinessCase({ ...smallCase(), name: hostile, question: hostile })

  it('stays text in HTML and in Markdown', () => {
    if (!parsed.ok) throw new Error('the case is wrong')
    const reading = { results: calculate(parsed.businessCase), language: 'nl' } as const
    const html = htmlDocument(caseReport(reading), new Map())
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;')
    const markdown = markdownDocument(caseReport(reading))
    expect(markdown).not.toMatch(/(?<!\\)[<[]script|(?<!\\)\[link/)
    expect(markdown).toContain('\\|')
  })
})

describe('what charts stand on', () => {
  it('is a range of round numbers with zero in it', () => {
    expect(niceRange([-1337, 464])).toEqual({ low: -1500, high: 500, ticks: [-1500, -1000, -500, 0, 500] })
    expect(niceRange([3, 4])).toEqual({ low: 0, high: 4, ticks: [0, 1, 2, 3, 4] })
    expect(niceRange([0]).low).toBeLessThan(niceRange([0]).high)
  })

  it('is labels that do not overlap, in the order of their lines, within the plot', () => {
    const middles = spreadLabels(
      [
        { middle: 50, height: 20 },
        { middle: 50, height: 20 },
        { middle: 2, height: 20 },
        { middle: 99, height: 20 },
      ],
      0,
      100,
    )
    expect(middles).toEqual([40, 60, 10, 90])
  })

  it('is the same colour for a kind of party in every case, and never one look for two of eight', () => {
    const party = (id: string, kind: 'gemeente' | 'rijk') => ({ id, name: id, kind })
    expect(partyLooks([party('a', 'rijk'), party('b', 'gemeente')]).get('b')).toEqual(
      partyLooks([party('c', 'gemeente')]).get('c'),
    )
    const eight = partyLooks(Array.from({ length: 8 }, (_, at) => party(`p${at}`, 'gemeente')))
    expect(new Set([...eight.values()].map(({ colour }) => colour)).size).toBe(8)
  })
})
