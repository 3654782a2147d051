import { describe, expect, it } from 'vitest'

import { calculate, summaryText } from '../../src/index.js'
import { caseReport, markdownDocument, reportCharts, type Reading } from '../../src/report/publication/index.js'
import { exampleCase } from '../examples/example-case.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const reading = (name: string, language: 'nl' | 'en' = 'nl'): Reading => ({
  results: calculate(exampleCase(name)),
  language,
})
const section = (own: Reading, id: string): string => {
  const report = caseReport(own)
  return markdownDocument({ ...report, sections: report.sections.filter((one) => one.id === id) })
}

describe('from welfare to cash', () => {
  it('links the 1.913.762 of society to the 397.997 of all parties, in report, chart and terminal', () => {
    const own = reading('aandachtshuishoudens')
    const text = section(own, 'bridge')
    for (const line of [
      /\| Netto welvaart van de samenleving \|[^|]*\| 1\.913\.762 \|/,
      /\| Baten zonder kasstroom \|[^|]*\| -85\.859 \|/,
      /\| Niet te verzilveren \|[^|]*\| -1\.391\.818 \|/,
      /\| Komt later binnen \|[^|]*\| -38\.088 \|/,
      /\*\*Netto kas van alle partijen samen\*\* \|[^|]*\| \*\*397\.997\*\* \|/,
      /De grootste stap is ‘niet te verzilveren’: € 1\.391\.818\./,
    ])
      expect(text).toMatch(line)
    // No cash of this case comes after the end, and there are no agreements: those steps are left out, and it says so.
    expect(text).not.toMatch(/pas na de looptijd|Afspraken en fonds/)
    expect(text).toContain('Stappen van nul euro staan er niet bij.')
    expect(reportCharts(own).map(({ name }) => name)).toContain('bridge')
    expect(summaryText(own.results)).toMatch(/Niet te verzilveren +-1\.391\.818\n/)
  })

  it('is a sentence, and no chart, where every saving is cash', () => {
    const own = reading('solidariteit-jeugdhulp', 'en')
    expect(section(own, 'bridge')).toContain('are equal here: €808,244.')
    expect(reportCharts(own).map(({ name }) => name)).not.toContain('bridge')
    expect(summaryText(own.results, { language: 'en' })).not.toContain('From welfare to cash')
  })

  it('says that who loses a transfer loses less of it in cash', () => {
    const input = smallCase({ item: { nature: 'transfer', recipient: 'huishouden', cashable: 0.5 } })
    expect(section({ results: resultsOf(input), language: 'nl' }, 'parties')).toContain('overdracht die de ontvanger')
  })
})

describe('after agreements', () => {
  it('who advances money stands in the table: CZ pays 1.271.625 and receives 1.316.397', () => {
    expect(section(reading('health-impact-bond-den-haag'), 'distribution')).toContain(
      '| CZ | 0 | 1.364.634 | -1.271.625 | 1.316.397 | 1.409.405 |',
    )
  })

  it('what a household no longer receives is no saving: 12,000 of benefits saved, half of it cashed', () => {
    const contribution = { id: 'bijdrage', kind: 'contribution', payer: 'zorgverzekeraar', recipient: 'gemeente' }
    const input = smallCase({
      discounting: { rate: 0 },
      item: { nature: 'transfer', recipient: 'huishouden', cashable: 0.5 },
      agreements: [{ ...contribution, once: { month: '2024-01', amount: 4000 } }],
    })
    const results = resultsOf(input)
    const dutch = markdownDocument(caseReport({ results, language: 'nl' }))
    expect(dutch).toContain(
      '| Partij | Besparing | Minder uitkering | Betaalt via afspraken | Ontvangt via afspraken |',
    )
    expect(dutch).toContain('| huishouden | 0 | -6.000 | 0 | 0 | -6.000 |')
    expect(dutch).toContain('| Partij | Kosten | Besparing | Minder uitkering | Afspraken | Netto (NCW) |')
    expect(markdownDocument(caseReport({ results, language: 'en' }))).toContain('| Savings | Benefits lost |')
  })

  it('has no table where no money moves', () => {
    expect(section(reading('begeleiding-thuis'), 'distribution')).not.toContain('na verevening, afspraken en fonds')
  })
})

describe('a domain of two signs', () => {
  it('is named with its cause beside both tables: Wmo', () => {
    const note =
      /Wmo is in de tabel met kosten [^\n]* een besparing van € 143\.862, [^\n]* extra kosten van € 34\.278\. Dat komt door de afslag voor bewijskracht\.[^\n]*vooral de besparingen\./
    for (const id of ['society', 'baseline']) expect(section(reading('aandachtshuishoudens'), id)).toMatch(note)
    expect(section(reading('begeleiding-thuis'), 'society')).not.toContain('in de tabel met kosten')
  })
})

describe('the appendix', () => {
  it('has years, and quarters where the step is one, without those that are zero', () => {
    const input = smallCase({
      timeline: { from: '2024-01', through: '2025-12', step: 'quarter' },
      prices: { level: 2024, inflation: 0.1 },
      effect: { profile: { delay: 3, duration: 6 } },
    })
    const text = section({ results: resultsOf(input), language: 'nl' }, 'budgets')
    // 6,000 a year, for the second and the third quarter.
    expect(text).toContain('| 2024, kwartaal 2 | 0 | 1.500 | 1.500 |')
    expect(text).toContain('| 2024 | 0 | 3.000 | 3.000 | 0 | 3.000 | 3.000 |')
    expect(text).not.toMatch(/\| 2024, kwartaal [14] \||\| 2025/)
    expect(text).toContain('Zonder kasstroom, en daarom zonder tabel: zorgverzekeraar, huishouden.')
    expect(text).toContain('met de inflatie van 10,0% per jaar')
  })

  it('has years only under steps of a month', () => {
    const input = smallCase({ timeline: { from: '2024-01', through: '2025-12', step: 'month' } })
    const text = section({ results: resultsOf(input), language: 'en' }, 'budgets')
    expect(text).toContain('by year: gemeente')
    expect(text).not.toContain('by quarter')
  })
})
