import { describe, expect, it } from 'vitest'

import { atAddress, calculate } from '../../src/index.js'
import {
  caseReport,
  caseRiskOf,
  councilMemo,
  htmlDocument,
  markdownDocument,
} from '../../src/report/publication/index.js'
import { keyFigures } from '../../src/report/answers/key-figures.js'
import { keyNotes } from '../../src/report/answers/key-notes.js'
import { afterAgreementsTable } from '../../src/report/tables/after-agreements-table.js'
import { meanTurns } from '../../src/report/uncertainty/mean-turns.js'
import { simulate } from '../../src/risk/index.js'
import { exampleCase } from '../examples/example-case.js'
import { atMost } from '../effort.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const readingOf = (name: string) => ({ results: calculate(exampleCase(name)), language: 'nl' as const })
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00a0', ' '))

describe('the three figures above a report', () => {
  it('are society, the party that pays or advances most, and its payback', () => {
    const figures = (name: string) =>
      keyFigures(readingOf(name)).map(({ label, value }) => plain([label, value]).join(': '))
    expect(figures('aandachtshuishoudens')).toEqual([
      'Samenleving (welvaart): € 1.913.762 voordeel',
      'Gemeente Dordrecht, grootste betaler: € 318.046 voordeel',
      'Terugverdiend, Gemeente Dordrecht: 6,3 jaar',
    ])
    expect(figures('health-impact-bond-den-haag').slice(1)).toEqual([
      'CZ, grootste voorschot: € 1.409.405 voordeel',
      'Terugverdiend, CZ: 2,2 jaar',
    ])
    expect(figures('fonds-zorgzame-stad').slice(1)).toEqual([
      'Gemeente Dordrecht, grootste betaler: € 2.182.662 nadeel',
      'Terugverdiend, Gemeente Dordrecht: niet binnen de looptijd',
    ])
  })

  it('have the range and chance of the draws, and payback the share of draws that pay back', async () => {
    const reading = readingOf('aandachtshuishoudens')
    const simulation = await simulate(reading.results.businessCase, { draws: atMost(2_000), seed: 3 })
    const [society, payer, payback] = keyFigures({ ...reading, risk: caseRiskOf(reading.results, simulation) })
    const { gains, payback: paid } = simulation.parties[0]!.cash
    expect(society!.beneath.at(-1)).toMatch(/^kans op voordeel: (>?9\d|100)%$/)
    expect(payer!.beneath).toHaveLength(4)
    expect(payer!.beneath[3]).toBe(`kans op voordeel: ${Math.round(gains.value * 100)}%`)
    expect(payback!.beneath.at(-1)).toBe(`kans binnen de looptijd: ${Math.round(paid.years.defined * 100)}%`)
    // More than one draw of twenty never pays back, so that P95 is no number of years.
    expect(payback!.beneath[1]).toMatch(/^als het meezit \(P5\) na \d,\d jaar, als het tegenzit \(P95\) niet$/)
  })

  it('stand above all sections of report and letter, in HTML and Markdown', () => {
    const reading = readingOf('begeleiding-thuis')
    for (const document of [caseReport(reading), councilMemo(reading)]) {
      const [html, markdown] = [htmlDocument(document, new Map()), markdownDocument(document)]
      expect(html.indexOf('<dl class="key-figures">')).toBeGreaterThan(0)
      expect(html.indexOf('<dl class="key-figures">')).toBeLessThan(html.indexOf('<section'))
      const anchors = [...html.matchAll(/<dd class="figure" id="([^"]+)" data-address="\1">/g)].map(
        ([, address = '']) => address,
      )
      expect(anchors).toHaveLength(3)
      // Each is its address, once on the page.
      for (const address of anchors) {
        expect(atAddress(reading.results, address).kind).toBe('figure')
        expect(html.split(`id="${address}"`)).toHaveLength(2)
      }
      expect(markdown.indexOf('- **Samenleving')).toBeGreaterThan(0)
      expect(markdown.indexOf('- **Samenleving')).toBeLessThan(markdown.indexOf('\n## '))
    }
  })
})

describe('what stands beneath them', () => {
  it('says who gains and loses, how many numbers are assumed, and which evidence has no source', () => {
    expect(plain(keyNotes(readingOf('aandachtshuishoudens')))).toEqual([
      'Voordeel in geld na verevening: Gemeente Dordrecht € 318.046, Zorgverzekeraars € 205.040, Overige gemeenten Zuid-Holland Zuid € 110.691 en Woningcorporaties € 5.806.',
      'Nadeel in geld: Rijk (ook politie, justitie en ZonMw) € 141.488 en de huishoudens zelf € 100.097. Effecten zonder bedrag (PM) tellen hierin niet mee.',
      '153 van de 204 getallen zijn aannames; bij 51 staat een bron.',
      'Effecten waarvan de omvang geen bron heeft, naar bewijskracht: ‘aantoonbaar’ (3 van de 3), ‘waarschijnlijk’ (7 van de 8) en ‘mogelijk’ (5 van de 5).',
    ])
  })

  it('counts numbers with neither source nor assumption apart', () => {
    // The small case states no source and no assumption for any number.
    const notes = keyNotes({ results: resultsOf(smallCase()), language: 'nl' })
    expect(notes.join(' ')).toMatch(/Bij geen van de [1-9]\d* getallen staat een bron of aanname\./)
  })

  it('names four gainers and counts the others', () => {
    const ids = ['aap', 'beer', 'cavia', 'das', 'ezel', 'fazant']
    const results = resultsOf(
      smallCase({
        parties: ids.map((id) => ({ id })),
        item: { payers: Object.fromEntries(ids.map((id, at) => [id, [0.3, 0.25, 0.2, 0.1, 0.1, 0.05][at]])) },
      }),
    )
    expect(keyNotes({ results, language: 'nl' })[0]).toMatch(
      /: aap .*, beer .*, cavia .*, das .* en 2 andere partijen\.$/,
    )
  })
})

describe('who pays and who gains after agreements', () => {
  it('has the investor with what it advances', () => {
    // By hand: 434,000 + 433,000 / 1.0225 + 433,000 / 1.0225^2 = 1,271,625.
    const table = afterAgreementsTable(readingOf('health-impact-bond-den-haag'))!.table
    expect(table.rows.find(([name]) => name === 'CZ')).toEqual([
      'CZ',
      '0',
      '1.364.634',
      '-1.271.625',
      '1.316.397',
      '1.409.405',
    ])
  })

  it('is left out where only savings are settled', () => {
    expect(afterAgreementsTable(readingOf('solidariteit-jeugdhulp'))).toBeUndefined()
  })
})

describe('a mean on the other side of zero than the outcome', () => {
  it('is said with both amounts, in words of gain and loss', async () => {
    const reading = readingOf('begeleiding-thuis')
    const simulation = await simulate(reading.results.businessCase, { draws: 200, seed: 1 })
    // The municipality loses € 42,916 as stated; suppose that the draws brought it € 1,200 on average.
    const [gemeente, ...others] = simulation.parties
    const cash = { ...gemeente!.cash, npv: { ...gemeente!.cash.npv, mean: 1200 } }
    const turned = { ...simulation, parties: [{ ...gemeente!, cash }, ...others] }
    const [sentence = ''] = meanTurns({ ...reading, risk: { simulation: turned } })
    expect(sentence.replaceAll('\u00a0', ' ')).toMatch(
      /^Gemiddeld over alle trekkingen is het voor Gemeente Voorbeeld € 1\.200 voordeel, terwijl de businesscase € 46\.478 nadeel toont\. Dat verschil komt/,
    )
    expect(meanTurns({ ...reading, risk: { simulation } })).toEqual([])
  })
})
