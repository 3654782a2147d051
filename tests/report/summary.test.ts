import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { resultsJson, summaryText, type Results } from '../../src/index.js'
import { businessCaseArbitrary } from '../../src/testing/index.js'
import { resultsOf, smallCase, type Changes } from '../rules/small-case.js'

const half = (count: number): readonly Changes[] =>
  Array.from({ length: count }, (_, position) => ({ id: `partij-${position}`, name: `Partij ${position}` }))

/** Three parties that each pay a third of 100 euros, and save a third of 50. */
const thirds = (): Results => {
  const third = '0.333333333333333333333333333333333'
  const shares = { 'partij-0': third, 'partij-1': third, 'partij-2': '0.333333333333333333333333333333334' }
  return resultsOf(
    smallCase({
      timeline: { from: '2024-01', through: '2024-12' },
      parties: half(3),
      targetGroups: [{ id: 'groep', households: 1 }],
      item: { volume: 1, price: 100, payers: shares },
      intervention: {
        enrolment: [{ from: '2024-01', through: '2024-01', households: 1, per: 'cohort' }],
        costs: [{ id: 'kosten', kind: 'once', amount: 100, month: '2024-01', payers: shares }],
      },
    }),
  )
}

describe('what is printed', () => {
  it('fits the page, in both languages, and fills in every blank', () => {
    fc.assert(
      fc.property(businessCaseArbitrary(), fc.constantFrom('nl' as const, 'en' as const), (input, language) => {
        const text = summaryText(resultsOf(input), { language })
        expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
        expect(text).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/)
      }),
    )
  })
})

describe('summaryText', () => {
  const results = resultsOf(
    smallCase({
      name: 'Hulp',
      question: 'Loont het?',
      discounting: { rate: 0.25 },
      item: { name: 'Begeleiding', cashable: { share: 0.5, lag: 12 } },
      parties: [
        { id: 'gemeente', name: 'Gemeente', kind: 'gemeente' },
        { id: 'zorgverzekeraar', name: 'Verzekeraar' },
        { id: 'huishouden', name: 'Huishouden' },
      ],
      effect: { evidence: 'probable' },
      intervention: { costs: [{ id: 'start', kind: 'once', amount: 4000, month: '2024-01', payers: 'gemeente' }] },
      pm: [{ id: 'rust', name: 'Meer rust', beneficiary: 'huishouden', sign: 'positive', reason: 'geen prijs' }],
    }),
  )
  const text = summaryText(results)
  const flat = text.replace(/\s+/g, ' ')

  it('says the frame, the question and the three answers', () => {
    expect(flat).toContain('Looptijd januari 2024 t/m december 2025. Euro’s van 2024. Discontovoet 25,00%')
    expect(flat).toContain('De vraag: Loont het?')
    // Savings 6000 + 6000/1.25 = 10800; in cash half of 2024's a year later: 3000/1.25 = 2400.
    expect(flat).toMatch(/1\. [^:]*€ 4\.000[^:]*€ 10\.800.*Per saldo is dat € 6\.800 voordeel/)
    expect(flat).toMatch(/2\. .*Van de kosten is 100% voor Gemeente/)
    expect(flat).toMatch(
      /3\. .*niet: er blijft € 1\.000 tekort \(rente niet meegerekend\)\. De opsteller noemt niets van de voorzichtige besparing \(na afslag voor zwak bewijs\) aantoonbaar/,
    )
  })

  it('gives each party a line, and the total "+ PM" where something is not valued', () => {
    expect(text).toMatch(/^Gemeente +-4\.000 +2\.400 +-1\.600 +niet$/m)
    expect(text).not.toMatch(/^Verzekeraar /m)
    expect(text).toContain('\nZonder bedragen: Verzekeraar, Huishouden.\n')
    expect(text).toMatch(/^Netto contante waarde +6\.800 \+ PM$/m)
    expect(text).toContain('Meer rust')
  })

  it('shows what is lost on the ladder, and what comes too late', () => {
    expect(text).toMatch(/^verzilverbaar binnen de looptijd +-8\.400 +2\.400$/m)
    expect(flat).toMatch(/na de looptijd[^.]* € 3\.000/)
  })

  it('speaks English on request', () => {
    const english = summaryText(results, { language: 'en' }).replace(/\s+/g, ' ')
    expect(english).toMatch(/1\. .*€4,000.*€10,800.*€6,800/)
    expect(english).not.toMatch(/\b(kosten|besparing|samenleving|partij)\b/i)
  })
})

describe('resultsJson', () => {
  it('leaves the case out and writes decimals as texts', () => {
    const json = JSON.parse(resultsJson(thirds())) as Record<string, unknown>
    expect(json).not.toHaveProperty('businessCase')
    expect(json).toMatchObject({ name: 'Klein', format: 'mbc-results/1', society: { welfare: { npv: '-50' } } })
  })
})

describe('a summary of so many lines', () => {
  // Each party saves half of 12 units at its own price, 10 x 6 x 100, 200 and so on to 2,500 a year.
  const many = (count: number) =>
    resultsOf(
      smallCase({
        parties: half(count).map(({ id }, at) => ({
          id,
          name: `Samenwerkingsverband Zorg en Welzijn met een lange naam nummer ${at}`,
        })),
        costItems: half(count).map((_, at) => ({
          id: `post-${at}`,
          targetGroup: 'groep',
          domain: 'wmo',
          volume: 12,
          price: 100 * (at + 1),
          payers: `partij-${at}`,
        })),
        intervention: {
          effects: half(count).map((_, at) => ({ costItem: `post-${at}`, reduction: 0.5, evidence: 'demonstrated' })),
        },
      }),
    )

  it.each(['nl', 'en'] as const)(
    'has of 25 parties those with the largest amounts, and how many others (%s)',
    (language) => {
      const text = summaryText(many(25), { language, lines: 80 })
      const lines = text.trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(80)
      const table = lines.slice(lines.findIndex((line) => /^-{60,}/.test(line)) + 1)
      const shown = table.filter((line) => line.startsWith('Samenwerkingsverband')).length
      expect(shown).toBeGreaterThanOrEqual(5)
      expect(text).toContain('nummer 24')
      expect(table.join('\n')).not.toMatch(/nummer 0\b/)
      expect(text.replace(/\s+/g, ' ')).toContain(
        language === 'nl'
          ? `Nog ${25 - shown} partijen, met kleinere bedragen, staan hier niet; in de totalen tellen zij mee.`
          : `Another ${25 - shown} parties, with smaller amounts, are not shown here; the totals count them.`,
      )
      // The total is that of all: 2 years x 600 x (1 + 2 + ... + 25) x 10.
      expect(text).toContain(language === 'nl' ? '3.900.000' : '3,900,000')
    },
  )

  it('has all of them where no number of lines is asked', () => {
    const text = summaryText(many(25))
    expect(text).toContain('nummer 0')
    expect(text).not.toContain('staan hier niet')
  })
})
