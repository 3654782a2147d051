import { describe, expect, it } from 'vitest'

import { explain, explanationText, wordLabel } from '../../src/index.js'
import { appraisalOf } from '../../src/rules/index.js'
import { caseReport } from '../../src/report/publication/index.js'
import { reviewCase } from '../../src/review/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { resultsOf, smallCase } from '../rules/small-case.js'

const results = resultsOf(
  smallCase({
    prices: {
      level: 2024,
      index: 'eigen',
      indices: [{ id: 'eigen', source: 'Cao-tabel', values: { 2015: 90, 2016: 92, 2024: 100 } }],
    },
    effect: {
      reduction: undefined,
      amount: { low: 80, mode: 100, high: 120, priceLevel: 2015, source: 'Dossiers' },
      outside: [{ project: 'Wijkteam', share: 0.2, reason: 'Werkte mee' }],
    },
    item: { price: { value: 100, source: 'Tarief' }, volume: { value: 12, source: 'Telling' } },
    settlements: [
      {
        id: 'regio',
        name: 'Regiokas',
        rule: 'moving-average',
        years: 3,
        use: { gemeente: { value: 100_000, priceLevel: 2015 }, zorgverzekeraar: { value: 50_000, priceLevel: 2015 } },
      },
    ],
    agreements: [
      {
        id: 'een',
        name: 'Eerste afspraak',
        kind: 'contribution',
        payer: 'zorgverzekeraar',
        recipient: 'gemeente',
        yearly: { value: 100, priceLevel: 2016 },
      },
      {
        id: 'twee',
        name: 'Tweede afspraak',
        kind: 'contribution',
        payer: 'zorgverzekeraar',
        recipient: 'gemeente',
        yearly: { low: 90, mode: 100, high: 110, priceLevel: 2016 },
      },
    ],
  }),
)
const { businessCase } = results

/** The price level of each number, by path, as the inputs of the workbook show it. */
const levelsInWorkbook = (): ReadonlyMap<unknown, unknown> => {
  const { cells } = workbookPlan(businessCase, 'nl').pages.find(({ name }) => name === 'Invoer')!
  const at = (row: number, column: number): unknown =>
    (cells.get(`${row},${column}`) as { readonly value?: unknown } | undefined)?.value
  return new Map(Array.from({ length: 60 }, (_, row) => [at(row, 11), at(row, 3)] as const))
}

describe('what stands beside a number in a case', () => {
  it('its price level is shown in the workbook, of effects, settlements and agreements too', () => {
    const levels = levelsInWorkbook()
    expect(levels.get('interventions.hulp.effects.post.amount')).toBe(2015)
    expect(levels.get('settlements.regio.use.gemeente')).toBe(2015)
    expect(levels.get('agreements.een.amount')).toBe(2016)
    expect(levels.get('costItems.post.price')).toBe(2024)
  })

  it('and in the report, where names distinguish two agreements', () => {
    const tables = JSON.stringify(
      caseReport({ results, language: 'nl' }).sections.find(({ id }) => id === 'assumptions'),
    )
    expect(tables).toContain(
      '["Besparing per huishoudjaar, opgegeven (€)","100 (gemiddelde van 80, 100 en 120 [5]) ± (2015)"]',
    )
    expect(tables).toContain('["Afgesproken bedrag (€), Eerste afspraak","100 (2016) [–]"]')
    expect(tables).toContain(
      '["Afgesproken bedrag (€), Tweede afspraak","100 (gemiddelde van 90, 100 en 110 [–]) ± (2016)"]',
    )
    // Two numbers of one row and column are distinguished by their party.
    expect(tables).toContain('"100.000 (2015) (gemeente); 50.000 (2015) (zorgverzekeraar) [–]"')
  })

  it('the explanation of a figure says that it is uncertain', () => {
    const lines = explanationText(explain(results, 'gemeente.cash.npv'), businessCase)
      .split('\n')
      .map((line) => line.trim())
    for (const path of ['interventions.hulp.effects.post.amount', 'agreements.twee.amount'])
      expect(lines).toContain(`opgegeven als onzeker getal in het bestand bij ${path}`)
    expect(lines[lines.indexOf('staat in het bestand bij agreements.een.amount') + 1]).not.toMatch(/onzeker/)
  })

  it('a number whose index or reason says where it comes from is not called bare', () => {
    const bare = reviewCase(results).find(({ code }) => code === 'numbers-without-source')?.text.nl.message ?? ''
    expect(bare).not.toMatch(/indices|outside|Wijkteam/)
    expect(bare).toMatch(/bij 7 van de 14 getallen/)
  })

  it('a label names the agreement, the settlement and the payer that it is about', () => {
    const labels = [...appraisalOf(businessCase).sheet.names.values()].map(({ label }) =>
      wordLabel(label, businessCase, 'nl'),
    )
    expect(labels).toContain('afgesproken bedrag, Eerste afspraak')
    expect(labels.filter((words) => words.includes('Regiokas')).length).toBeGreaterThan(0)
  })
})
