import { readdirSync, readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { appraisalOf } from '../../src/rules/index.js'
import { parseBusinessCase, type BusinessCase } from '../../src/index.js'
import { wordConcept, wordLabel } from '../../src/report/index.js'
import { conceptWords, suffixWords } from '../../src/report/words/concepts.js'
import { explanationWords } from '../../src/report/words/explanation.js'
import { summaryWords } from '../../src/report/words/summary.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { readCase } from '../../src/yaml/index.js'
import { smallCase } from '../model/small-case.js'

const languages = ['nl', 'en'] as const

const parsed = (input: unknown): BusinessCase => {
  const read = parseBusinessCase(input)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.businessCase
}

const example = (file = 'aandachtshuishoudens.yaml'): BusinessCase => {
  const read = readCase(readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error('the example is not in order')
  return read.businessCase
}

/** A case that uses what the example does not. */
const everything = (): BusinessCase =>
  parsed(
    smallCase({
      startDelay: 1,
      haircuts: { demonstrated: 0.1 },
      prices: {
        level: 2024,
        index: 'eigen',
        indices: [{ id: 'eigen', source: 'verzonnen', values: { 2020: 80, 2024: 100 } }],
        inflation: 0.02,
      },
      item: {
        volumeGrowth: 0.01,
        priceGrowth: 0.01,
        price: { value: 80, priceLevel: 2020 },
        cashable: { share: 0.5, lag: 2, from: '2024-03', capacity: { unit: 'bed', cost: 100 } },
        payers: [{ shares: 'gemeente' }, { from: '2024-06', shares: 'zorgverzekeraar' }],
        nature: 'transfer',
        recipient: 'huishouden',
      },
      intervention: {
        startDelay: 1,
        engagement: 0.9,
        completion: 0.9,
        success: 0.9,
        costs: [
          { id: 'een', kind: 'once', amount: 1, month: '2024-01', payers: 'gemeente' },
          { id: 'twee', kind: 'yearly', amount: 1, payers: 'gemeente' },
          { id: 'drie', kind: 'per-household', amount: 1, payers: 'gemeente' },
        ],
        effects: [
          {
            id: 'a',
            costItem: 'post',
            reduction: 0.1,
            deadweight: 0.1,
            displacement: 0.1,
            evidence: 'probable',
            outside: [{ project: 'Wijkteam', share: 0.1, reason: 'samen' }],
            profile: { delay: 1, rampUp: 2, duration: 9, dropOff: 0.1 },
          },
          { id: 'b', costItem: 'post', volume: 11, evidence: 'possible' },
          { id: 'c', costItem: 'post', amount: 5, evidence: 'demonstrated' },
        ],
        societalEffects: [{ id: 'welzijn', beneficiary: 'huishouden', volume: 1, price: 1, evidence: 'possible' }],
      },
    }),
  )

/** What of a concept has no words: all of it, or a segment after its longest known beginning. */
const unworded = (concept: string, language: (typeof languages)[number]): readonly string[] => {
  const segments = concept.split('.')
  for (let known = segments.length; known > 0; known--)
    if (conceptWords[language][segments.slice(0, known).join('.')] !== undefined)
      return segments.slice(known).filter((segment) => suffixWords[language][segment] === undefined)
  return [concept]
}

const fallingThrough = (businessCase: BusinessCase): readonly string[] => {
  const concepts = new Set([...appraisalOf(businessCase).sheet.names.values()].map(({ label }) => label.concept))
  return [...concepts].flatMap((concept) =>
    languages.flatMap((language) =>
      unworded(concept, language).map((segment) => `${concept}: ${segment} (${language})`),
    ),
  )
}

describe('words', () => {
  it.each(readdirSync(new URL('../../examples', import.meta.url)).filter((file) => file.endsWith('.yaml')))(
    'exist in both languages for every concept on the sheet of %s',
    (file) => {
      expect(fallingThrough(example(file))).toEqual([])
    },
  )

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
    for (const words of [conceptWords, suffixWords, summaryWords, explanationWords])
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
    expect(wordConcept('saving.net.present-value', 'en')).toBe(`${conceptWords.en['saving.net']!}, present value`)
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

  it('tell different things apart', () => {
    // Two concepts with one name would read as one figure. Only costs and counts are meant to look alike.
    for (const language of languages) {
      const seen = new Map<string, string[]>()
      for (const [concept, words] of Object.entries(conceptWords[language]))
        seen.set(words, [...(seen.get(words) ?? []), concept])
      const alike = [...seen.values()].filter((concepts) => concepts.length > 1).map((concepts) => concepts.join(' = '))
      const likely =
        /^(costs?|pocket\.|welfare\.costs|cost-amount|cost-count|flow\.|saving\.prudent|welfare\.societal|cash\.)/
      expect(alike.filter((concepts) => !likely.test(concepts))).toEqual([])
    }
  })
})
