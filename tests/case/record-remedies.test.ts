import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type Problem } from '../../src/case/index.js'
import { dayPattern } from '../../src/case/parts/reference/record-fields.js'
import { mergeProgramme } from '../../src/programme/index.js'
import { isDay } from '../../src/report/language/given-day.js'

/** A case whose one price is that of the record `eigen`. */
const plan = {
  name: 'Proef',
  timeline: { from: '2023-01', through: '2023-12' },
  prices: { level: 2023 },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'huishoudens', households: 10 }],
  costItems: [
    {
      id: 'wmo',
      targetGroup: 'huishoudens',
      domain: 'wmo',
      volume: 1,
      unit: 'uur',
      price: { reference: 'eigen' },
      payers: 'gemeente',
    },
  ],
  interventions: [],
}
const cost = { id: 'eigen', unit: 'per uur', amount: 71.5, priceYear: 2023, source: 'Tarieven 2023 (verzonnen)' }
const index = { id: 'index', values: { 2022: 98, 2023: 100 }, source: 'Verzonnen' }
const regime = { id: 'regime', steps: [{ fromYear: 1, rate: 0.02 }], source: 'Verzonnen' }
type Lists = Readonly<Record<string, readonly object[]>>
const costs = (change: object): Lists => ({ unitCosts: [{ ...cost, ...change }] })
const indices = (change: object): Lists => ({ unitCosts: [cost], priceIndices: [{ ...index, ...change }] })
const regimes = (change: object): Lists => ({ unitCosts: [cost], discountRegimes: [{ ...regime, ...change }] })

/** What is wrong with the case and a file of records after `--reference`. */
const wrong = (lists: Lists, language: 'nl' | 'en' = 'nl'): readonly Problem[] => {
  const merged = mergeProgramme(plan, [], undefined, { file: 'naslag.yaml', data: { referenceData: lists } })
  const read = parseBusinessCase(merged.data, { language })
  return read.ok ? [] : read.problems
}

describe('the remedy of a record that is refused', () => {
  it.each<[string, Lists, RegExp, Lists]>([
    ['a negative amount', costs({ amount: -71.5 }), /^Haal het minteken weg/, costs({ amount: 71.5 })],
    ['an amount of zero', costs({ amount: 0 }), /^Schrijf het bedrag of cijfer van de bron/, costs({ amount: 70 })],
    ['an amount with a comma', costs({ amount: '71,50' }), /^Schrijf 71\.50/, costs({ amount: '71.50' })],
    ['an amount with a sign', costs({ amount: '€ 71' }), /^Schrijf 71:/, costs({ amount: 71 })],
    ['an amount in a table', costs({ amount: { value: 3 } }), /^Schrijf 3\./, costs({ amount: 3 })],
    ['no source', costs({ source: undefined }), /source: "Tarieven Wmo 2026/, costs({ source: 'Tarieven Wmo 2026' })],
    [
      'a source without a title',
      costs({ source: { publisher: 'Gemeente' } }),
      /title: Tarieven Wmo 2026/,
      costs({ source: { publisher: 'Gemeente', title: 'Tarieven Wmo 2026' } }),
    ],
    [
      'a licence that is empty',
      costs({ licence: '' }),
      /CC BY 4\.0, of haal het veld weg/,
      costs({ licence: 'CC BY 4.0' }),
    ],
    ['a licence that is a number', costs({ licence: 4 }), /^Schrijf "4"/, costs({ licence: '4' })],
    ['a date in words', costs({ read: '1 dec 2026' }), /2026-12-01, of 2026-12/, costs({ read: '2026-12-01' })],
    ['a date that is a year', costs({ read: 2026 }), /2026-12/, costs({ read: '2026-12' })],
    ['a next edition in words', costs({ next: 'januari' }), /2027-01, of 2027/, costs({ next: '2027' })],
    ['a next edition on a day', costs({ next: '2027-01-15' }), /2027-01, of 2027/, costs({ next: '2027-01' })],
    ['no unit', costs({ unit: undefined }), /unit: per uur/, costs({ unit: 'per uur' })],
    ['a unit that is a number', costs({ unit: 3 }), /^Schrijf "3"/, costs({ unit: '3' })],
    ['a year in quotes', costs({ priceYear: '2023' }), /^Schrijf 2023, als getal/, costs({ priceYear: 2023 })],
    ['a year of five digits', costs({ priceYear: 20_233 }), /vier cijfers/, costs({ priceYear: 2023 })],
    [
      'an id twice',
      { unitCosts: [cost, cost] },
      /ander id, of haal de dubbele regel weg/,
      { unitCosts: [cost, { ...cost, id: 'ander' }] },
    ],
    ['a field in Dutch', costs({ amount: undefined, bedrag: 71.5 }), /'amount'/, costs({ amount: 71.5 })],
    [
      'an index of no numbers',
      indices({ values: undefined }),
      /values: \{ 2024: 96\.8, 2025: 100 \}/,
      indices({ values: { 2024: 96.8, 2025: 100 } }),
    ],
    [
      'an index with an empty table',
      indices({ values: {} }),
      /^Vul een waarde in, bijvoorbeeld \{ 2024: 96\.8, 2025: 100 \}/,
      indices({ values: { 2024: 96.8, 2025: 100 } }),
    ],
    [
      'a day that does not exist',
      costs({ read: '2026-02-31' }),
      /2026-12-01, of 2026-12/,
      costs({ read: '2026-02-28' }),
    ],
    ['a negative index number', indices({ values: { 2023: -100 } }), /^Haal het minteken weg/, indices({})],
    ['a regime that begins late', regimes({ steps: [{ fromYear: 3, rate: 0.02 }] }), /fromYear: 1/, regimes({})],
    ['a rate as a percentage', regimes({ steps: [{ fromYear: 1, rate: '2%' }] }), /^Schrijf 0\.02/, regimes({})],
    ['a year for a day', regimes({ inForceFrom: '2027' }), /2026-12-01/, regimes({ inForceFrom: '2026-12-01' })],
  ])('works when it is followed: %s', (_, refused, remedy, followed) => {
    expect(wrong(refused).some((problem) => remedy.test(problem.remedy))).toBe(true)
    expect(wrong(followed)).toEqual([])
  })

  it('knows the days of every month of the years that dates are of', () => {
    for (let year = 1900; year < 2300; year++)
      for (const month of ['01', '02', '04', '06', '09', '11', '12'])
        for (const day of ['01', '28', '29', '30', '31']) {
          const text = `${year}-${month}-${day}`
          expect(dayPattern.test(text), text).toBe(isDay(text))
        }
    for (const text of ['2026-00-10', '2026-13-01', '2026-01-00', '2026-01-32', '2026-1-01', '1899-01-01'])
      expect(dayPattern.test(text), text).toBe(false)
    expect(dayPattern.test('2026-02')).toBe(true)
  })

  it('of a day that does not exist says so, with why', () => {
    const [day] = wrong(costs({ read: '2026-02-31' }))
    expect(day?.code).toBe('bad-month')
    expect(day?.message).toBe("'2026-02-31' bestaat niet: die maand heeft minder dagen")
    expect(wrong(costs({ read: '2025-02-29' }), 'en')[0]?.message).toBe(
      "'2025-02-29' does not exist: that month has fewer days",
    )
    expect(wrong(costs({ read: '2024-02-29' }))).toEqual([])
  })

  it('of a record says nothing of effects, nor of months of a case', () => {
    const [amount] = wrong(costs({ amount: -1 }), 'en')
    expect(amount?.reason).toBe('a unit cost or tariff is an amount above zero')
    expect(wrong(costs({ read: 'toen' }))[0]?.reason).not.toContain('case')
  })
})
