import { describe, expect, it } from 'vitest'

import { summaryText, type Results } from '../../src/index.js'
import { firstAnswers } from '../../src/report/answers/first-answers.js'
import { markdownDocument } from '../../src/report/publication/index.js'
import { councilMemo } from '../../src/report/memo/council-memo.js'
import { resultsOf, smallCase, type Changes } from '../rules/small-case.js'

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const answers = (results: Results): readonly string[] => firstAnswers({ results, language: 'nl' })
const memo = (results: Results): string => flat(markdownDocument(councilMemo({ results, language: 'nl' })))

/** Two items of 12,000 a year, of the gemeente and of the insurer: each test states what happens to them. */
const two = (effects: readonly Changes[], costs: readonly Changes[] = [], more: Changes = {}): Results =>
  resultsOf(
    smallCase({
      costItems: ['gemeente', 'zorgverzekeraar'].map((id) => ({
        id,
        targetGroup: 'groep',
        domain: id === 'gemeente' ? 'wmo' : 'zvw',
        volume: 12,
        price: 100,
        payers: id,
      })),
      intervention: { costs, effects: effects.map((effect) => ({ evidence: 'demonstrated', ...effect })) },
      ...more,
    }),
  )
const once = (amount: number): Changes => ({ id: 'start', kind: 'once', amount, month: '2024-01', payers: 'gemeente' })

describe('a bad result is stated as plainly as a good one', () => {
  it('where nobody bears costs, winners and losers are named all the same', () => {
    // A tenth of 12,000 less for the gemeente, a quarter more for the insurer, for two years.
    const results = two([
      { costItem: 'gemeente', reduction: 0.1 },
      { costItem: 'zorgverzekeraar', reduction: -0.25 },
    ])
    const [worth, who, when] = answers(results)
    expect(worth).toContain(
      'De aanpak kost zelf niets en geeft de samenleving € 3.600 aan extra kosten en nadelen (contante waarde: latere bedragen teruggerekend naar 2024). Per saldo is dat € 3.600 nadeel; in geld (kas) hebben de partijen samen € 3.600 nadeel. De extra hulp is € 6.000; daar staan besparingen tegenover.',
    )
    expect(who).toBe(
      'Wie betaalt en wie heeft voordeel? Niemand maakt kosten. Voordeel in geld: gemeente € 2.400. Nadeel in geld: zorgverzekeraar € 6.000.',
    )
    expect(when).toContain('Voor alle partijen samen binnen de looptijd niet: er blijft € 3.600 tekort')
    expect(flat(summaryText(results))).toContain('Extra kosten overige zorg (Zvw) -6.000')
  })

  it('where it only costs more, no ratio of benefits is given', () => {
    const results = two([{ costItem: 'gemeente', reduction: -0.1 }], [once(1000)])
    expect(answers(results)[0]).toBe(
      'Wat kost het en wat levert het op? De aanpak kost € 1.000 en geeft de samenleving € 2.400 aan extra kosten en nadelen, waarvan extra hulp € 2.400 (contante waarde: latere bedragen teruggerekend naar 2024). Per saldo is dat € 3.400 nadeel; in geld (kas) hebben de partijen samen € 3.400 nadeel, en heeft geen enkele partij voordeel.',
    )
    expect(memo(results)).toContain('Daar komen voor gemeente € 2.400 aan extra kosten bij (contante waarde).')
    expect(memo(results)).toContain(
      'Samen hebben de partijen in geld € 3.400 nadeel (contante waarde). Een andere verdeling lost dat niet op.',
    )
    expect(memo(results)).not.toContain('Wij volgen of de besparing er komt')
  })

  it('where money comes back without its interest, that is said', () => {
    // 2,500 now and 1,300 in each of two years: 100 more than was paid, and 1,300 + 1,300 / 1.1 = 2,481.82 at 10 % is
    // less.
    const results = two([{ costItem: 'gemeente', amount: 130 }], [once(2500)], {
      discounting: { rate: 0.1, timing: 'start' },
    })
    const money = results.society.cash
    expect([money.payback.kind, money.discountedPayback.kind, money.npv.toFixed(2)]).toEqual([
      'after',
      'never',
      '-18.18',
    ])
    expect(answers(results)[2]).toContain(
      'na 1,9 jaar (december 2025), rente niet meegerekend; met rente binnen de looptijd niet',
    )
    expect(memo(results)).toContain(
      'terugverdiend in december 2025, rente niet meegerekend; met rente binnen de looptijd niet',
    )
  })

  it('where savings are possible and extra costs demonstrated, the evidence is given in euros', () => {
    const results = two(
      [
        { costItem: 'gemeente', reduction: -0.1 },
        { costItem: 'zorgverzekeraar', reduction: 0.5, evidence: 'possible' },
      ],
      [once(1000)],
    )
    expect(answers(results)[2]).toContain('Per saldo is er geen besparing die de opsteller aantoonbaar noemt.')
    expect(flat(summaryText(results))).toContain(
      'voorzichtige besparing van € -2.400 aantoonbaar, € 0 waarschijnlijk en € 12.000 mogelijk',
    )
  })

  it('a party that is never short advances nothing, whether it pays or not', () => {
    const results = two(
      [
        { costItem: 'gemeente', reduction: 0.5 },
        { costItem: 'zorgverzekeraar', reduction: 0.1 },
      ],
      [{ id: 'team', kind: 'yearly', amount: 100, payers: 'gemeente' }],
    )
    const text = summaryText(results)
    expect(text).toMatch(/^gemeente .* geen voorschot$/m)
    expect(text).toMatch(/^zorgverzekeraar .* geen voorschot$/m)
  })

  it('where something of value to a party is not in the money, its loss comes with that note', () => {
    const pm = [{ id: 'loon', name: 'Loon', beneficiary: 'zorgverzekeraar', sign: 'positive', reason: 'Niet gemeten.' }]
    expect(answers(two([{ costItem: 'zorgverzekeraar', reduction: -0.1 }], [], { pm }))[1]).toContain(
      'zorgverzekeraar € 2.400. Effecten zonder bedrag (PM) tellen hierin niet mee.',
    )
  })
})
