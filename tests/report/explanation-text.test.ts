import { describe, expect, it } from 'vitest'

import { explain, explanationText } from '../../src/index.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const { businessCase } = resultsOf(
  smallCase({
    discounting: { rate: 0.1 },
    item: { name: 'Begeleiding', price: { value: 100, source: 'Tarievenlijst 2024' } },
    intervention: { name: 'Hulp', success: { value: 0.5, assumption: 'doel van de gemeente' } },
  }),
)

const text = (reference: string, options = {}): string =>
  explanationText(explain({ businessCase }, reference), businessCase, options)

describe('explanationText', () => {
  it('is a tree from the figure to sources and assumptions', () => {
    const lines = text('gemeente.cash.npv').split('\n')
    expect(lines[0]).toBe('netto contante waarde (kas), gemeente: € 5.727')
    expect(lines[1]).toMatch(/^ {2}= \[kosten, contante waarde, gemeente\] \+ \[.*, contante waarde, gemeente\]/)
    expect(text('gemeente.cash.npv')).toContain('bron: Tarievenlijst 2024')
    expect(text('gemeente.cash.npv')).toContain('aanname: doel van de gemeente')
    expect(text('gemeente.cash.npv')).toContain('staat in het bestand bij costItems.post.price')
  })

  it('stops at the depth asked for, and says so', () => {
    const shallow = text('gemeente.cash.npv', { depth: 1 })
    expect(shallow).toContain('(hieronder liggen nog lagen)')
    expect(shallow.split('\n').every((line) => !line.startsWith('      '))).toBe(true)
  })

  it('says what was explained above instead of saying it twice', () => {
    expect(text('gemeente.cash.npv')).toContain('(hierboven uitgelegd)')
    expect(text('gemeente.cash.npv').match(/bron: Tarievenlijst 2024/g)).toHaveLength(1)
  })

  it('speaks English, and writes rows by year', () => {
    const english = text('gemeente.cash.net.byYear', { language: 'en' })
    expect(english).toMatch(/^net cash, by year, gemeente: €3,000 in each period$/m)
    expect(english).not.toMatch(/\b(bron|aanname|kosten)\b/)
  })

  it('says what a payback is, and where it is none: no advance, or never back above zero', () => {
    expect(text('gemeente.payback', { depth: 0 }).split('\n')[0]).toBe(
      'terugverdientijd: laatste moment met cumulatieve kas onder nul, gemeente: 0 jaar (geen voorschot)',
    )
    const never = resultsOf(
      smallCase({
        intervention: {
          costs: [{ id: 'start', kind: 'once', amount: 1_000_000, month: '2024-01', payers: 'gemeente' }],
        },
      }),
    )
    const first = (reference: string, language: 'nl' | 'en'): string | undefined =>
      explanationText(explain(never, reference), never.businessCase, { language, depth: 0 }).split('\n')[0]
    const { payback, discountedPayback } = never.parties[0]!.cash
    const short = (paid: typeof payback): string =>
      paid.kind === 'never' ? paid.shortfall.toFixed(0).replace(/(\d{3})$/, '.$1') : 'paid back'
    expect(first('gemeente.payback', 'nl')).toBe(
      `terugverdientijd: laatste moment met cumulatieve kas onder nul, gemeente: niet terugverdiend (niet binnen de looptijd: aan het eind is er nog € ${short(payback)} tekort)`,
    )
    expect(first('gemeente.cash.discountedPaybackYears', 'en')).toContain(
      `: not paid back (not within the timeline: at its end €${short(discountedPayback).replace('.', ',')} is still short)`,
    )
  })

  it('shows how a payback comes about: the period in which cumulative cash turns, and how far in', () => {
    // 7,500 at the start and 6,000 a year, evenly: short 1,500 after a year, which a quarter of the second year makes
    // up.
    const paid = resultsOf(
      smallCase({
        intervention: { costs: [{ id: 'start', kind: 'once', amount: 7500, month: '2024-01', payers: 'gemeente' }] },
      }),
    )
    const lines = explanationText(explain(paid, 'gemeente.payback'), paid.businessCase, { depth: 1 }).split('\n')
    expect(lines.slice(0, 3)).toEqual([
      'terugverdientijd: laatste moment met cumulatieve kas onder nul, gemeente: 1,25 jaar',
      '  = in de periode vanaf januari 2025 gaat de cumulatieve kasstroom van € -1.500 naar € 4.500, gelijkmatig: na 1,00 jaar + 1.500 / 6.000 x 1,00 jaar is zij nul, en blijft daarna boven nul',
      '  cumulatieve kasstroom aan het einde van elke periode, gemeente: [€ -1.500 | € 4.500]',
    ])
    expect(lines).toContain('  cumulatieve kasstroom aan het begin van elke periode, gemeente: [€ -7.500 | € -1.500]')
  })

  it.each(['gemeente.payback', 'gemeente.cash.discountedPaybackYears', 'gemeente.cash.npv', 'society.welfare.npv'])(
    'calls nothing of %s explained above that stands below',
    (reference) => {
      const seen = new Set<string>()
      const lines = text(reference).split('\n')
      for (const [at, line] of lines.entries()) {
        if (lines[at + 1]?.trim() === '(hierboven uitgelegd)') expect([...seen]).toContain(line.trim())
        else seen.add(line.trim())
      }
    },
  )

  it('calls the mean after the last incidental cost just that: the tail of a programme that has ended is not structural', () => {
    expect(text('gemeente.cash.structuralEffect', { depth: 0 })).toMatch(
      /^gemiddelde netto kasstroom per heel jaar na de laatste incidentele kosten, gemeente: /,
    )
    expect(text('gemeente.cash.structuralEffect', { depth: 0, language: 'en' })).toMatch(
      /^mean net cash of a whole year after the last incidental cost, gemeente: /,
    )
  })

  it('has no number where there is nothing to divide by', () => {
    expect(text('gemeente.cash.benefitCostRatio')).toMatch(/^baten-kostenverhouding \(kas\), gemeente: geen getal$/m)
  })
})
