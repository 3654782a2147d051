import { describe, expect, it } from 'vitest'

import { calculate, summaryText, type Results } from '../../src/index.js'
import { councilMemo } from '../../src/report/memo/council-memo.js'
import { firstAnswers } from '../../src/report/answers/first-answers.js'
import { pocketsTable } from '../../src/report/tables/agreement-tables.js'
import { exampleCase } from '../examples/example-case.js'
import { resultsOf, smallCase, type Changes } from '../rules/small-case.js'

const exampleOf = (name: string): Results => calculate(exampleCase(name))
const parties = (...names: readonly string[]): readonly Changes[] =>
  names.map((name) => ({ id: name.toLowerCase(), name }))

/** A, the carrier, pays 1000 once; B saves 1200 a year. Each test states what they agree. */
const agreed = (changes: Changes): Results =>
  resultsOf(
    smallCase({
      timeline: { from: '2024-01', through: '2025-12' },
      discounting: { rate: 0 },
      parties: parties('Aap', 'Beer', 'Cavia', 'Das', 'Ezel', 'Fazant'),
      targetGroups: [{ id: 'groep', households: 1 }],
      item: { volume: 1, price: 2400, payers: 'beer' },
      intervention: {
        enrolment: [{ from: '2024-01', through: '2024-01', households: 1, per: 'cohort' }],
        costs: [{ id: 'kosten', kind: 'once', amount: 1000, month: '2024-01', payers: 'aap' }],
      },
      effect: { reduction: 0.5 },
      ...changes,
    }),
  )
const once = (id: string, payer: string, recipient: string, amount: number): Changes => ({
  id,
  name: id,
  kind: 'contribution',
  payer,
  recipient,
  once: { amount, month: '2024-01' },
})

describe('the answers for a councillor, where agreements move money', () => {
  it('say of an outcome contract who pays in advance and who repays', () => {
    const results = exampleOf('health-impact-bond-den-haag')
    // By hand: 434,000 + 433,000 / 1.0225 + 433,000 / 1.0225^2 = 1,271,625.
    expect(firstAnswers({ results, language: 'nl' })[1]).toBe(
      'Wie betaalt en wie heeft voordeel? Vóór afspraken is 100% van de kosten voor Sociaal Hospitaal. Resultaatcontract: CZ schiet Sociaal Hospitaal € 1.271.625 voor, en krijgt uit de besparing van Gemeente Den Haag € 1.316.397 terug. Het meeste voorschot komt van CZ: op het diepste punt € 588.267 (in 2018, niet contant gemaakt). Voordeel in geld na afspraken: Gemeente Den Haag € 1.867.748, CZ € 1.409.405 en Sociaal Hospitaal € 22.',
    )
    expect(firstAnswers({ results, language: 'en' })[1]).toBe(
      'Who pays and who gains? Before agreements Sociaal Hospitaal pays 100% of the costs. Resultaatcontract: CZ advances €1,271,625 to Sociaal Hospitaal, and is repaid €1,316,397 out of the savings of Gemeente Den Haag. Most of the advance comes from CZ: €588,267 at the deepest point (in 2018, not discounted). Gain in cash after agreements: Gemeente Den Haag €1,867,748, CZ €1,409,405 and Sociaal Hospitaal €22.',
    )
    expect(firstAnswers({ results, language: 'nl' })[2]).toContain(
      'Voor Sociaal Hospitaal is het nooit nodig om zelf voor te schieten; voor CZ, met het grootste voorschot, na 2,2 jaar',
    )
    expect(pocketsTable({ results, language: 'nl' })?.notes).toEqual([
      'Minder terug dan betaald: vóór afspraken Sociaal Hospitaal; na afspraken niemand.',
      'Voordeel zonder te betalen: vóór afspraken Gemeente Den Haag, CZ; na afspraken niemand.',
    ])
  })

  it('say so too where the outcome payer is the one that receives the advance', () => {
    const contract = {
      id: 'bond',
      name: 'Bond',
      kind: 'outcome-contract',
      investor: 'cavia',
      recipient: 'beer',
      outcomePayer: 'beer',
      advances: [{ month: '2024-01', amount: 1000 }],
      share: 0.5,
      proven: 'possible',
      maximumReturn: 0.1,
    }
    // 1000 out, 1100 back: half of 1200 a year is 1200 in two years, at most 1100.
    expect(firstAnswers({ results: agreed({ agreements: [contract] }), language: 'nl' })[1]).toContain(
      'Bond: Cavia schiet Beer geld voor, en krijgt uit de besparing van Beer € 100 meer terug dan dat. Voordeel in geld na afspraken: Beer € 2.300 en Cavia € 100.',
    )
    expect(
      firstAnswers({ results: agreed({ agreements: [{ ...contract, share: 0.25 }] }), language: 'en' })[1],
    ).toContain(
      'Bond: Cavia advances money to Beer, and is repaid €400 less than that out of the savings of Beer. Gain in cash after agreements: Beer €2,800.',
    )
  })

  it('say what settlement moves, and do not call that an agreement on the costs', () => {
    expect(firstAnswers({ results: exampleOf('solidariteit-jeugdhulp'), language: 'nl' })[1]).toBe(
      'Wie betaalt en wie heeft voordeel? Van de kosten is 100% voor Gemeente Dordrecht. Door de solidariteitsregeling ‘Solidariteit’ staat Gemeente Dordrecht € 345.826 van zijn besparing af aan Andere gemeenten. Voordeel in geld na verevening: Gemeente Dordrecht € 462.417 en Andere gemeenten € 345.826.',
    )
    expect(pocketsTable({ results: exampleOf('solidariteit-jeugdhulp'), language: 'nl' })?.notes).toEqual([
      'Voordeel zonder te betalen: Andere gemeenten.',
    ])
  })

  it('say what goes into a fund', () => {
    expect(firstAnswers({ results: exampleOf('fonds-zorgzame-stad'), language: 'nl' })[1]).toContain(
      'Door het fonds Zorgzame Stad gaat per saldo € 355.964 van Gemeente Dordrecht naar het fonds. Geen enkele partij heeft voordeel in geld.',
    )
    expect(pocketsTable({ results: exampleOf('fonds-zorgzame-stad'), language: 'nl' })?.notes).toEqual([
      'Wat een interventie opbrengt, is over de betalers verdeeld naar wat zij aan die interventie betalen. Dat is een rekenregel, geen bewijs van wie wat teweegbracht.',
      'Minder terug dan betaald: vóór afspraken Gemeente Dordrecht, Zorgzame Stad; na afspraken Gemeente Dordrecht.',
    ])
  })

  it('name in the note below the pockets who the results name, to the cent', () => {
    // Aap pays 1000: of 999.60 it is 40 cents short, of 1000 nothing. Cavia has 30 cents for nothing.
    const notes = (...agreements: readonly Changes[]) =>
      pocketsTable({ results: agreed({ agreements }), language: 'nl' })?.notes
    expect(notes(once('deels', 'beer', 'aap', 999.6), once('dank', 'beer', 'cavia', 0.3))).toEqual([
      'Minder terug dan betaald: vóór afspraken Aap; na afspraken Aap.',
      'Voordeel zonder te betalen: vóór afspraken Beer; na afspraken Cavia.',
    ])
    expect(notes(once('heel', 'beer', 'aap', 1000))).toEqual([
      'Minder terug dan betaald: vóór afspraken Aap; na afspraken niemand.',
      'Voordeel zonder te betalen: vóór afspraken Beer; na afspraken niemand.',
    ])
  })

  it('name the three that move most, and how many more there are', () => {
    const answer = firstAnswers({
      results: agreed({
        agreements: [
          once('een', 'beer', 'aap', 10),
          once('twee', 'beer', 'aap', 30),
          once('drie', 'beer', 'aap', 20),
          once('vier', 'beer', 'aap', 40),
          once('vijf', 'beer', 'aap', 5),
        ],
      }),
      language: 'nl',
    })[1]
    expect(answer).toContain(
      'Door de afspraak ‘vier’ gaat per saldo € 40 van Beer naar Aap. Door de afspraak ‘twee’ gaat per saldo € 30 van Beer naar Aap. Door de afspraak ‘drie’ gaat per saldo € 20 van Beer naar Aap. Kleinere afspraken: nog 2. Voordeel in geld na afspraken: Beer',
    )
  })

  it('keep to three parties of many on a side', () => {
    const key = { aap: 0.3, beer: 0.2, cavia: 0.2, das: 0.1, ezel: 0.1, fazant: 0.1 }
    const answer = firstAnswers({
      results: agreed({ settlements: [{ id: 'sleutel', name: 'Sleutel', rule: 'fixed-key', key }] }),
      language: 'nl',
    })[1]
    // Beer saves 2400 and keeps a fifth of it.
    expect(answer).toContain(
      'Door de solidariteitsregeling ‘Sleutel’ staat Beer € 1.920 van zijn besparing af aan Aap (€ 720), Cavia (€ 480), Das (€ 240) en 2 andere partijen (€ 480).',
    )
  })

  it('say what moves where nobody pays costs, and nothing where nothing moves', () => {
    const free = { enrolment: [{ from: '2024-01', through: '2024-01', households: 1, per: 'cohort' }], costs: [] }
    expect(
      firstAnswers({
        results: agreed({ intervention: free, agreements: [once('dank', 'beer', 'aap', 10)] }),
        language: 'nl',
      })[1],
    ).toContain('Niemand maakt kosten. Door de afspraak ‘dank’ gaat per saldo € 10 van Beer naar Aap.')
    expect(firstAnswers({ results: agreed({ intervention: free }), language: 'nl' })[1]).toBe(
      'Wie betaalt en wie heeft voordeel? Niemand maakt kosten. Voordeel in geld: Beer € 2.400.',
    )
    expect(firstAnswers({ results: agreed({}), language: 'nl' })[1]).toBe(
      'Wie betaalt en wie heeft voordeel? Van de kosten is 100% voor Aap. Voordeel in geld: Beer € 2.400. Nadeel in geld: Aap € 1.000.',
    )
  })

  it('say the same to a council in the memo', () => {
    const text = JSON.stringify(
      councilMemo({ results: exampleOf('health-impact-bond-den-haag'), language: 'nl' }).sections.slice(3),
    )
    expect(text).toContain('CZ schiet Sociaal Hospitaal € 1.271.625 voor')
    expect(text).toMatch(/In 20\d\d is door CZ het meest voorgeschoten: € [\d.]+ /)
    expect(text).toMatch(/is het geld voor CZ terugverdiend in \w+ 20\d\d/)
  })

  it.each(['aandachtshuishoudens', 'fonds-zorgzame-stad', 'health-impact-bond-den-haag', 'solidariteit-jeugdhulp'])(
    'fit a terminal: %s',
    (name) => {
      for (const language of ['nl', 'en'] as const)
        for (const line of summaryText(exampleOf(name), { language }).split('\n'))
          expect(line.length, line).toBeLessThanOrEqual(80)
    },
  )
})
