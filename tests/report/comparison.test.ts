import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CalculationError } from '../../src/calculation/index.js'
import { parseBusinessCase } from '../../src/case/index.js'
import { compare, variantsOf, type Comparison } from '../../src/compare/index.js'
import { comparisonJson, comparisonJsonSchema, comparisonText } from '../../src/report/index.js'
import { comparisonReport, htmlDocument, markdownDocument } from '../../src/report/publication/index.js'
import { comparisonSchema } from '../../src/report/json/comparison-schema.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { readCase } from '../../src/yaml/index.js'

const example = (): Comparison => {
  const read = readCase(readFileSync('examples/varianten-vergelijken.yaml', 'utf8'))
  if (!read.ok) throw new Error('the example is not in order')
  return compare(variantsOf(read.businessCase))
}

/** The example with more variants than columns fit, with long names. */
const many = (count: number): Comparison => {
  const read = readCase(readFileSync('examples/varianten-vergelijken.yaml', 'utf8'))
  if (!read.ok) throw new Error('the example is not in order')
  const { businessCase } = read
  return compare(
    Array.from({ length: count }, (_, at) => ({
      id: `v${at}`,
      name: `Variant met een lange naam die niet in een kolom past, nummer ${at}`,
      businessCase: at % 2 === 0 ? businessCase : businessCase.variants[0]!.businessCase,
    })),
  )
}

describe('a comparison as text', () => {
  it('has a column for each version, and sums beneath the differences', () => {
    const text = comparisonText(example())
    expect(text).toContain('De samenleving is het beste af met ‘Ook een tweede jaar’')
    expect(text).toMatch(/^Samenleving \(NCW\) +12\.960 +12\.788 +260\.355 +-4\.748$/m)
    expect(text).toMatch(/^Kosten van de aanpak +5\.223 +-229\.554 +385\.709$/m)
    expect(text).toMatch(/^Samen +-172 +247\.394 +-17\.709$/m)
    expect(text).toMatch(/^Ook een tweede jaar +80\.581 +6,82 +11\.818 +11\.818$/m)
    expect(text).toContain('- Een maatje: valt af: Ook een tweede jaar geeft meer per euro')
    expect(text).toMatch(/^Druk op vrijwilligers +-$/m)
    expect(text).not.toContain('Verschil per jaar')
  })
  it('in full has differences by intervention and by year, also a year without any', () => {
    const text = comparisonText(example(), { full: true, language: 'en' })
    expect(text).toContain('Difference by intervention')
    expect(text).toMatch(/^2026 +113,952 +0 +188,952$/m)
    expect(text).not.toContain('net cash: Gezinnen')
  })
  it.each([2, 4, 9, 51])('fits the page and two screens with %i versions', (count) => {
    for (const language of ['nl', 'en'] as const) {
      const lines = comparisonText(many(count), { language, lines: 78 }).split('\n')
      expect(lines.length - 1).toBeLessThanOrEqual(78 + (count > 40 ? 60 : 0))
      expect(lines.filter((line) => line.length > 80)).toEqual([])
      const full = comparisonText(many(count), { language, full: true }).split('\n')
      expect(full.filter((line) => line.length > 80)).toEqual([])
    }
  })
  it('says in which choices versions differ', () => {
    const input = {
      ...(JSON.parse(JSON.stringify(caseData())) as object),
      variants: [
        {
          id: 'kort',
          set: { 'timeline.through': '2029-12', 'interventions.begeleider.costs.team.through': '2027-12' },
        },
      ],
    }
    const parsed = parseBusinessCase(input)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const comparison = compare(variantsOf(parsed.businessCase))
    expect(comparisonText(comparison)).toContain(
      '- looptijd: Vaste begeleider: 2026-01 - 2031-12; kort: 2026-01 - 2029-12',
    )
    expect(markdownDocument(comparisonReport(comparison))).toContain('2026-01 - 2029-12')
  })
})

const caseData = (): unknown => {
  const read = readCase(readFileSync('examples/varianten-vergelijken.yaml', 'utf8'))
  return read.ok ? read.data : undefined
}

describe('a comparison as JSON', () => {
  it('is as its schema says, for the example and for any case', () => {
    expect(comparisonSchema.safeParse(JSON.parse(comparisonJson(example()))).error?.issues).toBeUndefined()
    fc.assert(
      // A fixed end stands beside no delay of the case.
      fc.property(businessCaseArbitrary({ agreements: true, without: ['starts'] }), (input) => {
        const parsed = parseBusinessCase({ ...input, variants: [{ id: 'a', set: { startDelay: 0 } }] })
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        try {
          const json = comparisonJson(compare(variantsOf(parsed.businessCase)))
          expect(comparisonSchema.safeParse(JSON.parse(json)).error?.issues).toBeUndefined()
          expect(json).not.toMatch(/"(?:-0|NaN|Infinity)"/)
        } catch (error) {
          if (!(error instanceof CalculationError)) throw error
        }
      }),
    )
  })
  it('has a schema that comparison.schema.json holds (npm run results-schema)', () => {
    expect(JSON.parse(readFileSync('comparison.schema.json', 'utf8'))).toEqual(comparisonJsonSchema())
  })
})

describe('a comparison as a report', () => {
  it('has the same figures in HTML and Markdown, versions as columns, and years folded away', () => {
    const document = comparisonReport(example(), { date: '2026-03-01' })
    const html = htmlDocument(document)
    const markdown = markdownDocument(document)
    for (const text of [html, markdown]) {
      expect(text).toContain('Vergelijking: Vaste begeleider')
      expect(text).toContain('260.355')
      expect(text).toContain('11.818')
      expect(text).toContain('1 maart 2026')
    }
    expect(markdown).toContain('| Samenleving (NCW) | 12.960 | 12.788 | 260.355 | -4.748 |')
    expect(html).toContain('<details')
    expect(html).not.toContain('<script')
  })
  it('marks the Dutch names of a report in English, and shows no name as markup', () => {
    const html = htmlDocument(comparisonReport(example(), { language: 'en' }))
    expect(html).toContain('<span lang="nl">Ook een tweede jaar</span>')
    const strange = compare(variantsOf(example2('<b>Duur</b>')).map((version) => ({ ...version })))
    expect(htmlDocument(comparisonReport(strange))).not.toContain('<b>Duur')
  })
})

const example2 = (name: string) => {
  const parsed = parseBusinessCase({ ...(caseData() as object), variants: [{ id: 'duur', name }] })
  if (!parsed.ok) throw new Error('refused')
  return parsed.businessCase
}
