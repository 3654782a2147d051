import { describe, expect, it } from 'vitest'

import { explain, explanationText } from '../../src/index.js'
import { caseReport } from '../../src/report/publication/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const results = resultsOf(
  smallCase({
    item: {
      price: { mean: 100, sd: 80, source: 'Tarief' },
      volume: { value: 12, low: 10, high: 16, source: 'Telling' },
    },
    intervention: {
      success: { distribution: 'pert', low: 0.2, mode: 0.5, high: 0.6, source: 'Onderzoek', assumption: 'Afgerond' },
    },
    effect: {
      reduction: { distribution: 'lognormal', low: 0.1, high: 0.3, interval: 0.8, source: 'Proef' },
      displacement: { distribution: 'beta', alpha: 1, beta: 9, source: 'Model' },
      deadweight: {
        outcomes: [
          { value: 0.1, probability: 0.5 },
          { value: 0.2, probability: 0.5 },
        ],
        source: 'Panel',
      },
      profile: { rampUp: { mean: 2.6, sd: 0.2, source: 'Planning' } },
    },
  }),
)
const { businessCase } = results

const linesOf = (language: 'nl' | 'en'): readonly string[] =>
  explanationText(explain(results, 'gemeente.cash.npv'), businessCase, { language })
    .split('\n')
    .map((line) => line.trim())

/** What an explanation says of a number, by its path: the line before its place in the file, and the lines after it. */
const said = (path: string, language: 'nl' | 'en' = 'nl'): readonly string[] => {
  const lines = linesOf(language)
  const at = lines.findIndex((line) => line.endsWith(` ${path}`))
  return lines.slice(at - 1, at + 4)
}

const rows = JSON.stringify(caseReport({ results, language: 'nl' }).sections.find(({ id }) => id === 'assumptions'))

const inWorkbook = (path: string, language: 'nl' | 'en' = 'nl', column = 5): unknown => {
  const { cells } = workbookPlan(businessCase, language).pages.find(
    ({ name }) => name === (language === 'nl' ? 'Invoer' : 'Inputs'),
  )!
  const at = (row: number, place: number): unknown => {
    const cell = cells.get(`${row},${place}`)
    return cell?.type === 'formula' ? cell.formulaResult : cell?.value
  }
  return at(
    Array.from({ length: 80 }, (_, row) => row).find((row) => at(row, 11) === path)!,
    column,
  )
}

describe('a number that the file does not state itself', () => {
  it('is explained as derived from what is stated, and its source as the source of that', () => {
    // PERT: (0.2 + 4 x 0.5 + 0.6) / 6 = 0.4667
    expect(said('interventions.hulp.success')).toEqual(
      expect.arrayContaining([
        'afgeleid: gemiddelde van laag 20,00%, meest waarschijnlijk 50,00% en hoog 60,00% (PERT-verdeling)',
        'opgegeven als onzeker getal in het bestand bij interventions.hulp.success',
        'bron daarvan: Onderzoek',
        'aanname daarbij: Afgerond',
      ]),
    )
    expect(said('interventions.hulp.success', 'en')).toEqual(
      expect.arrayContaining([
        'derived: mean of low 20.00%, most likely 50.00% and high 60.00% (PERT distribution)',
        'source of that: Onderzoek',
      ]),
    )
    expect(said('interventions.hulp.effects.post.reduction')[0]).toBe(
      'afgeleid: gemiddelde van laag 10,00%, hoog 30,00% en kans daartussen 0,8 (lognormale verdeling)',
    )
    expect(said('interventions.hulp.effects.post.displacement')[0]).toBe(
      'afgeleid: gemiddelde van alfa 1 en bèta 9 (bètaverdeling)',
    )
    expect(said('interventions.hulp.effects.post.deadweight')[0]).toBe(
      'afgeleid: gemiddelde van 2 uitkomsten met hun kansen',
    )
    expect(said('interventions.hulp.effects.post.profile.rampUp')[0]).toBe('afgeleid: gemiddelde 2,6, in hele maanden')
    for (const source of ['Onderzoek', 'Proef', 'Model', 'Panel', 'Planning'])
      expect(linesOf('nl')).not.toContain(`bron: ${source}`)
  })

  it('a stated mean and a stated value are what their source says', () => {
    for (const path of ['costItems.post.price', 'costItems.post.volume'])
      expect(linesOf('nl')).toContain(`staat in het bestand bij ${path}`)
    expect(linesOf('nl')).toEqual(
      expect.arrayContaining(['prijs per eenheid, post: € 100,00', 'bron: Tarief', 'bron: Telling']),
    )
  })

  it('is called so in the report and in the workbook', () => {
    // The numbers of sources stand within the brackets: they are of the range, not of its mean.
    expect(rows).toContain('["Succes, hulp","46,7% (gemiddelde [1,2]) ±"]')
    expect(rows).toContain('{"number":1,"text":"Bron: Onderzoek"},{"number":2,"text":"Aanname: Afgerond"}')
    expect(rows).toContain('["Vermindering","19,0% (gemiddelde [7]) ±"]')
    expect(rows).toContain('["Prijs per eenheid (€)","100 ± [4]"]')
    expect(rows).toContain('{"number":4,"text":"Bron: Tarief"}')
    // In the workbook the source is an input; that the number is derived stands beside its range.
    expect(inWorkbook('interventions.hulp.success')).toBe('Onderzoek')
    expect(inWorkbook('interventions.hulp.success', 'en')).toBe('Onderzoek')
    expect(inWorkbook('costItems.post.price')).toBe('Tarief')
  })

  it('has its range in the report as it is stated: low, most likely, high and form', () => {
    for (const row of [
      '["volume per huishoudjaar, post","10","12","16","12","driehoek"]',
      '["prijs per eenheid, post","-","-","-","100","normaal, gemiddelde 100, standaardafwijking 80"]',
      '["succes, hulp","20%","50%","60%","46,7% (gemiddelde)","PERT"]',
      '"losse uitkomsten, 10% (kans 50%) en 20% (kans 50%)"',
      '"bèta, alfa 1 en bèta 9"',
      '["vermindering, post","10%","-","30%","19,0% (gemiddelde)","lognormaal, met 80% kans tussen laag en hoog"]',
    ])
      expect(rows).toContain(row)
  })

  it('and in the workbook, with the numbers as numbers', () => {
    expect([7, 8, 9, 10].map((column) => inWorkbook('interventions.hulp.success', 'nl', column))).toEqual([
      0.2,
      0.5,
      0.6,
      'PERT. Afgeleid: gemiddelde van laag, meest waarschijnlijk en hoog (PERT-verdeling).',
    ])
    expect([7, 8, 9, 10].map((column) => inWorkbook('costItems.post.volume', 'en', column))).toEqual([
      10,
      12,
      16,
      'triangular',
    ])
  })
})
