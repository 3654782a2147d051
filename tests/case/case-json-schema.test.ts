import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { SMALL_CASE } from '../../scripts/case-format/small-case.js'
import { caseFormatMarkdown } from '../../scripts/case-format-markdown.js'
import { caseInputTypes } from '../../scripts/case-input-types.js'
import { choiceLists, listOf } from '../../scripts/case-shapes.js'
import { CASE_SCHEMA_ID, caseJsonSchema } from '../../src/case/index.js'
import { readCase } from '../../src/yaml/index.js'

const fileInRoot = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

interface Part {
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Part>>
}

const partsOf = (value: unknown): Part[] =>
  typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(partsOf)]

describe('the JSON Schema of a case', () => {
  const schema = caseJsonSchema()

  it('is of draft 2020-12 and named without a host', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).toBe(CASE_SCHEMA_ID)
  })

  it('asks for what is required, and for no more', () => {
    expect(schema['required']).toEqual([
      'name',
      'timeline',
      'prices',
      'parties',
      'targetGroups',
      'costItems',
      'interventions',
    ])
  })

  it('refuses unknown fields of every object', () => {
    const objects = partsOf(schema).filter((part) => part.properties !== undefined)
    expect(objects.length).toBeGreaterThan(20)
    for (const part of objects) expect(part).toMatchObject({ additionalProperties: false })
  })

  it('describes every field in Dutch, with an example', () => {
    const bare = partsOf(schema)
      .flatMap((part) => Object.entries(part.properties ?? {}))
      .filter(([, field]) => field.description === undefined || field.examples === undefined)
      .map(([name]) => name)
    expect(bare).toEqual([])
  })

  it('says that an effect changes one thing of one item, or moves households', () => {
    expect((schema['$defs'] as Record<string, unknown>)['effect']).toMatchObject({
      allOf: [
        { oneOf: ['costItem', 'incomeItem', 'movesTo'].map((item) => ({ required: [item] })) },
        { oneOf: ['reduction', 'ratio', 'volume', 'amount', 'movesTo'].map((kind) => ({ required: [kind] })) },
      ],
    })
  })

  it('holds no words that are for the documentation only', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(?:english|expects|derivedDefault|keywords)":/)
  })

  it('is the one in case.schema.json (write it anew with npm run case-format)', () => {
    expect(JSON.parse(fileInRoot('case.schema.json'))).toEqual(schema)
  })
})

describe.each([
  { language: 'en', page: 'docs/case-format.md' },
  { language: 'nl', page: 'docs/bestandsformaat.md' },
] as const)('the documentation of the format ($language)', ({ language, page }) => {
  const text = caseFormatMarkdown(language)

  it(`is the one in ${page} (write it anew with npm run case-format)`, () => {
    expect(fileInRoot(page)).toBe(text)
  })

  it('leads to every shape and every list of choices it names', () => {
    const named = [...text.matchAll(/\]\(#([a-z-]+)\)/g)].map((match) => match[1] ?? '')
    expect(new Set(named).size).toBeGreaterThan(60)
    const anchors = [...text.matchAll(/^### ([a-z-]+)$|<a id="([a-z-]+)">|^## (Woordenlijst)$/gm)].map(
      ([, heading, anchor, list]) => heading ?? anchor ?? list?.toLowerCase(),
    )
    expect(named.filter((name) => !anchors.includes(name))).toEqual([])
  })

  it('gives every field a meaning', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `') && line.split(/(?<!\\)\|/).length === 8)
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows)
      expect(
        row
          .split(/(?<!\\)\|/)
          .at(-3)
          ?.trim(),
      ).not.toBe('')
  })
})

describe('the choices of the format', () => {
  it('each have a meaning in both languages', () => {
    const lists = choiceLists()
    for (const [list, choices] of lists)
      for (const { word, nl, en } of choices) {
        expect(nl, `${list}: ${word}`).toMatch(/^\p{Lu}.+\.$/u)
        expect(en, `${list}: ${word}`).toMatch(/^\p{Lu}.+\.$/u)
      }
    // Every closed list of the schema is one of these: listOf throws for a choice without a meaning.
    const closed = partsOf(caseJsonSchema())
      .filter((part) => 'enum' in part || typeof (part as { const?: unknown }).const === 'string')
      .map((part) => listOf(part))
    expect([...new Set(closed)].sort()).toEqual([...lists.keys()].sort())
  })

  it('stand in the Dutch list of words, as every field does', () => {
    const [, words = ''] = caseFormatMarkdown('nl').split('## Woordenlijst')
    const listed = new Set([...words.matchAll(/^\| `([^`]+)` \|/gm)].map(([, word]) => word))
    const fields = partsOf(caseJsonSchema()).flatMap((part) => Object.keys(part.properties ?? {}))
    const choices = [...choiceLists().values()].flat().map(({ word }) => word)
    expect([...fields, ...choices].filter((word) => !listed.has(word))).toEqual([])
    expect(words).toContain('| `zvw` | keuze bij domein | Alle andere zorg uit de Zorgverzekeringswet')
  })
})

it('the small case of the documentation is read', () => {
  expect(readCase(SMALL_CASE)).toMatchObject({ ok: true })
})

describe('the types of a case as it is written', () => {
  it('are those in src/case/input.ts (write them anew with npm run case-format)', async () => {
    expect(fileInRoot('src/case/input.ts')).toBe(await caseInputTypes())
  })

  it('say of every field and every type what it is', () => {
    const lines = fileInRoot('src/case/input.ts').split('\n')
    const declares = /^ *(?:readonly \w+\??:|(?:export )?(?:interface|type) \w+)/
    const declared = [...lines.keys()].filter((at) => declares.test(lines[at] ?? ''))
    expect(declared.length).toBeGreaterThan(250)
    expect(declared.filter((at) => !/\w.* \*\/$|^ *\*\/$/.test(lines[at - 1] ?? '')).map((at) => lines[at])).toEqual([])
  })
})
