import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { appraisalOf, figureWords } from '../../src/rules/index.js'
import type { BusinessCase } from '../../src/index.js'
import { wordConcept, wordLabel } from '../../src/report/index.js'
import { explanationWords } from '../../src/report/words/explanation.js'
import { partWords } from '../../src/report/words/part-words.js'
import { summaryWords } from '../../src/report/words/summary.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { everything, example, exampleFiles, parsed } from '../rules/whole-cases.js'

const languages = ['nl', 'en'] as const

/** The part of a concept that has no words: all of it, or a part after the longest figure it begins with. */
const unworded = (concept: string): readonly string[] => {
  const segments = concept.split('.')
  for (let known = segments.length; known > 0; known--)
    if (Object.hasOwn(figureWords, segments.slice(0, known).join('.')))
      return segments.slice(known).filter((segment) => !Object.hasOwn(partWords.nl, segment))
  return [concept]
}

const conceptsOf = (businessCase: BusinessCase): readonly string[] => [
  ...new Set([...appraisalOf(businessCase).sheet.names.values()].map(({ label }) => label.concept)),
]

const fallingThrough = (businessCase: BusinessCase): readonly string[] =>
  conceptsOf(businessCase).flatMap((concept) => unworded(concept).map((segment) => `${concept}: ${segment}`))

describe('words', () => {
  it.each(exampleFiles)('exist in both languages for every concept on the sheet of %s', (file) => {
    expect(fallingThrough(example(file))).toEqual([])
  })

  it('exist for every concept of a case that uses everything', () => {
    expect(fallingThrough(everything())).toEqual([])
  })

  it('exist for every concept of any case', () => {
    fc.assert(
      fc.property(businessCaseArbitrary({ agreements: true }), (input) => {
        expect(fallingThrough(parsed(input))).toEqual([])
      }),
    )
  })

  it('are given for the same things in both languages', () => {
    for (const words of [partWords, summaryWords, explanationWords])
      expect(Object.keys(words.en)).toEqual(Object.keys(words.nl))
  })

  it('fill in the same names in both languages', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const key of Object.keys(summaryWords.nl) as (keyof typeof summaryWords.nl)[]) {
      const [nl, en] = [summaryWords.nl[key], summaryWords.en[key]]
      if (typeof nl === 'string' && typeof en === 'string') expect(names(en), key).toEqual(names(nl))
    }
  })

  it('take the longest known beginning, then the suffixes', () => {
    expect(wordConcept('saving.net.present-value', 'en')).toBe(`${figureWords['saving.net'].en}, present value`)
    expect(wordConcept('cash.npv', 'nl')).toBe('netto contante waarde (kas)')
    expect(wordConcept('no-such-thing.total', 'en')).toBe('no-such-thing.total')
  })

  it('name whom and what by the names of the case', () => {
    const businessCase = example()
    expect(wordLabel({ concept: 'cash.npv', about: { party: 'gemeente' } }, businessCase, 'nl')).toBe(
      'netto contante waarde (kas), Gemeente Dordrecht',
    )
    expect(wordLabel({ concept: 'welfare.npv', about: { party: 'society' } }, businessCase, 'en')).toBe(
      'net present value (welfare), society',
    )
    expect(wordLabel({ concept: 'haircut', about: { evidence: 'possible' } }, businessCase, 'nl')).toBe(
      'afslag voor bewijskracht, mogelijk',
    )
  })

  it('say households or persons as the target group counts', () => {
    const group = (id: string, unit: string) => ({ id, unit, households: 10 })
    const item = (id: string) => ({
      id,
      targetGroup: id,
      domain: 'wmo',
      volume: 1,
      unit: 'uur',
      price: 1,
      payers: 'gemeente',
    })
    const groups = (...own: readonly { readonly id: string }[]): BusinessCase =>
      parsed({
        name: 'Groepen',
        timeline: { from: '2026-01', through: '2026-12' },
        prices: { level: 2026 },
        parties: [{ id: 'gemeente' }],
        targetGroups: own,
        costItems: own.map(({ id }) => item(id)),
        interventions: [],
      })
    const [homes, heads, both] = [
      groups(group('a', 'households')),
      groups(group('b', 'persons')),
      groups(group('a', 'households'), group('b', 'persons')),
    ]
    const each = (concept: string, about: object, businessCase: BusinessCase): string =>
      wordLabel({ concept, about }, businessCase, 'nl')
    expect(each('households-entering', {}, homes)).toBe('instromende huishoudens over de hele looptijd')
    expect(each('households-entering', {}, heads)).toBe('instromende personen over de hele looptijd')
    expect(each('costs.per-household', {}, heads)).toBe('kosten per instromende persoon')
    expect(each('costs.per-household', {}, both)).toBe('kosten per instromend huishouden of instromende persoon')
    // About one group, a figure counts as that group does.
    expect(each('volume', { costItem: 'a' }, both)).toBe('volume per huishoudjaar, a')
    expect(each('volume', { costItem: 'b' }, both)).toBe('volume per persoonsjaar, b')
    expect(wordLabel({ concept: 'entering', about: {} }, heads, 'en')).toBe('persons entering, by period')
  })

  it('distinguish different things', () => {
    // Two concepts with one name would read as one figure. Only costs and counts look alike on purpose.
    for (const language of languages) {
      const seen = new Map<string, string[]>()
      for (const [concept, words] of Object.entries(figureWords))
        seen.set(words[language], [...(seen.get(words[language]) ?? []), concept])
      const alike = [...seen.values()].filter((concepts) => concepts.length > 1).map((concepts) => concepts.join(' = '))
      const likely =
        /^(costs?|contingency|vat|pocket\.|welfare\.costs|cost-amount|cost-count|flow\.|saving\.prudent|welfare\.societal|cash\.)/
      expect(alike.filter((concepts) => !likely.test(concepts))).toEqual([])
    }
  })
})
