import { describe, expect, it } from 'vitest'

import { figureReferences } from '../../src/index.js'
import { figureListText } from '../../src/report/text/figure-list.js'
import { figurePattern, type FigurePlace } from '../../src/report/language/figure-pattern.js'
import { figureListWords } from '../../src/report/words/figure-list.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const { businessCase } = resultsOf(
  smallCase({
    beyondHorizon: 'accept',
    parties: [{ id: 'gemeente' }, { id: 'regio' }],
    settlements: [
      {
        id: 'verevening',
        members: ['gemeente', 'regio'],
        rule: 'fixed-key',
        key: { gemeente: 0.5, regio: 0.5 },
        costItems: ['post'],
      },
    ],
    agreements: [{ id: 'bijdrage', kind: 'contribution', payer: 'regio', recipient: 'gemeente', shareOfSavings: 0.1 }],
    intervention: {
      startDelay: 12,
      costs: [{ id: 'loon', kind: 'yearly', amount: 1000, from: '2024-01', through: '2025-12', payers: 'gemeente' }],
    },
  }),
)
const known = figureReferences(businessCase)

describe('the list of figures', () => {
  it('gives only patterns that name a figure once their places are filled in', () => {
    const starts = new Set(known.map((reference) => reference.split('.')[0]))
    expect(starts).toContain('beyondHorizon')
    for (const reference of known) {
      const pattern = figurePattern(reference)
      const [first = ''] = pattern.split('.')
      // A placeholder at the start is a party: the heading above it says so.
      if (first === '<party>') expect(['gemeente', 'regio', 'society'], reference).toContain(reference.split('.')[0])
      expect(pattern.split('.').length, reference).toBe(reference.split('.').length)
    }
  })

  it.each(['nl', 'en'] as const)('has a heading in words above each kind, in %s', (language) => {
    const lines = figureListText(businessCase, { language }).split('\n')
    const headings = lines.filter((line, at) => lines[at - 1] === '' && !line.startsWith(' ') && !line.startsWith('<'))
    expect(headings.filter((line) => !line.includes(' '))).toEqual([])
    expect(lines.join('\n')).toContain(
      language === 'nl' ? '  perHousehold.<interventie>.cost: ' : '  perHousehold.<intervention>.cost: ',
    )
    expect(lines.join('\n')).toContain('  extraUse.[presentValue|total|byYear]: ')
  })

  it('refers from one kind to another only where both have figures of the same last words', () => {
    const { places } = figureListWords.en
    const patterns = new Set(
      known.map((reference) =>
        figurePattern(reference).replace(/<(\w+)>/g, (_, place: FigurePlace) => `<${places[place]}>`),
      ),
    )
    const under = (stem: string): readonly string[] =>
      [...patterns]
        .filter((pattern) => pattern.startsWith(`${stem}.`))
        .map((pattern) => pattern.slice(stem.length + 1))
        .filter((rest) => /^\w+(\.(presentValue|total|byYear))?$/.test(rest))
        .toSorted()
    const text = figureListText(businessCase, { language: 'en' }).replaceAll(/\n {6}/g, ' ')
    const referring = [...text.matchAll(/^ {2}(.+)\.\[\.\.\.\]: the same figures as (.+)$/gm)]
    expect(referring.map(([, stem]) => stem)).toContain('targetGroups.<target group>')
    for (const [, stem = '', other = ''] of referring) {
      expect(under(stem).length, stem).toBeGreaterThan(2)
      expect(under(stem), stem).toEqual(under(other))
    }
  })
})
