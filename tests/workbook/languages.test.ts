import { readdirSync, readFileSync } from 'node:fs'

import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { appraisalOf } from '../../src/rules/index.js'
import { parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { workbook } from '../../src/workbook/index.js'
import type { PageCell } from '../../src/workbook/page.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { exampleCase } from '../examples/example-case.js'

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

/** What a case says in its own words, and so in its own language. */
const ownWords = ['name', 'source', 'assumption', 'question']

const speechless = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return ownWords.includes(key) ? 'X' : value
  if (Array.isArray(value)) return value.map((inner) => speechless(inner, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, speechless(inner, name)]))
}

/** An example without words of its own: all words in its workbook are the library's. */
const withoutWords = (name: string): BusinessCase => {
  const read = parseBusinessCase(speechless(parse(readFileSync(`examples/${name}`, 'utf8'))))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read.businessCase
}

/**
 * Everything that stands in a workbook as text, and the names of its sheets; references to figures and paths of inputs
 * are names, not words.
 */
const textsOf = (businessCase: BusinessCase, language: 'nl' | 'en'): readonly string[] => {
  const { pages, figures, inputs } = workbookPlan(businessCase, language)
  const names = new Set(
    [...figures.keys(), ...inputs.keys()].flatMap((name) => [name, name.slice(0, name.lastIndexOf('.'))]),
  )
  // A source keeps its own title.
  const sources = new Set([...appraisalOf(businessCase).sheet.names.values()].map(({ source }) => source))
  const effects = businessCase.interventions.flatMap((one) => one.effects.map(({ id }) => id))
  const texts = pages.flatMap(({ name, cells }) => [
    name,
    ...[...cells.values()].flatMap((cell) =>
      cell.type === 'string'
        ? [cell.value]
        : cell.type === 'formula' && typeof cell.formulaResult === 'string'
          ? [cell.formulaResult]
          : [],
    ),
  ])
  return [...new Set(texts)]
    .filter((text) => !names.has(text) && !sources.has(text))
    .map((text) => effects.reduce((left, id) => left.replaceAll(`, ${id}`, ', X'), text))
}

const dutch =
  /\b(de|het|een|van|en|met|zonder|voor|naar|uit|kosten|prijs|besparing\w*|baten|huishoud\w*|jaar|jaren|wat|niet|maand|maanden|betaal\w*|waarde|deel|aandeel|getal|invoer|blad|samenleving|partijen|t\/m|n\.v\.t\.|tussenstap)(?![\w])/i
const english =
  /\b(the|and|with|without|for|from|cost|costs|price|saving|savings|benefits|households?|years?|what|not|months?|paid|value|share|number|inputs|society|parties|n\/a|step)\b/i

/** The content of a cell without a number. */
const inDutch = [
  ['n/a', 'n.v.t.'],
  ['not within the timeline', 'niet binnen de looptijd'],
  ['no advance', 'geen voorschot'],
] as const

/** What is hidden is said with a number in it. */
const hiddenInDutch = (text: string): string =>
  text
    .replaceAll(/(\d+) rows of nothing but zeros are hidden\./g, '$1 regels met alleen nullen zijn verborgen.')
    .replaceAll('1 row of nothing but zeros is hidden.', '1 regel met alleen nullen is verborgen.')
/** Whether a cell says something of a rule, in words: a verdict, the status of all, or which cells a rule is about. */
const isVerdict = (cell: PageCell): boolean =>
  cell.type === 'formula' &&
  typeof cell.formulaResult === 'string' &&
  /^(goed|good)$|^In ord|^(Invoer|Inputs)!/.test(cell.formulaResult)

describe('the language of a workbook', () => {
  it.each(examples)('is one language throughout: %s', (name) => {
    const businessCase = withoutWords(name)
    expect(textsOf(businessCase, 'en').filter((text) => dutch.test(text))).toEqual([])
    expect(textsOf(businessCase, 'nl').filter((text) => english.test(text))).toEqual([])
  })

  it('is English where that is asked for: names of sheets, heads and checks', async () => {
    const { sheets } = await readXlsx(await workbook(exampleCase(), { language: 'en' }))
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Guide',
      'Inputs',
      'Parties',
      'Society',
      'Amendment',
      'Years',
      'Calculation',
      'Clock',
      'Checks',
    ])
    expect(sheets[2]?.rows[2]).toEqual([
      'What',
      'Value',
      'Unit',
      'Price level',
      'Evidence',
      'Source',
      'Assumption',
      'Low',
      'Most likely',
      'High',
      'Form of the range',
      'Place in the file',
      'Follows',
    ])
    expect(sheets.find(({ name }) => name === 'Checks')?.rows[2]?.[0]).toMatch(/^In order: all \d+ checks hold\.$/)
  })

  it('changes no number, and no place', () => {
    const [nl, en] = (['nl', 'en'] as const).map((language) => workbookPlan(exampleCase(), language))
    const numbers = (plan: typeof nl): readonly unknown[] =>
      plan!.pages.map(({ cells }) =>
        [...cells].flatMap(([place, cell]) =>
          cell.type === 'string' || isVerdict(cell)
            ? []
            : [[place, cell.type === 'number' ? cell.value : cell.formulaResult]],
        ),
      )
    expect(numbers(en).length).toBe(numbers(nl).length)
    numbers(nl).forEach((page, at) => {
      expect(
        inDutch.reduce(
          (text, [english, words]) => text.replaceAll(`"${english}"`, `"${words}"`),
          hiddenInDutch(JSON.stringify(numbers(en)[at])),
        ),
      ).toBe(JSON.stringify(page))
    })
    expect([...en!.figures.values()].map(({ row, column }) => [row, column])).toEqual(
      [...nl!.figures.values()].map(({ row, column }) => [row, column]),
    )
  })
})
