import { describe, expect, it } from 'vitest'

import { parseBusinessCase, type BusinessCase, type Problem } from '../../src/case/index.js'
import { calculate } from '../../src/calculation/index.js'

const source = 'Tarieven 2026, gemeente Voorbeeld (verzonnen)'
const REGULAR = 'wmo-individuele-begeleiding-regulier-meerinzicht-2023'

/** Ten households that use one hour a year at a price, and a cost of 0: figures follow from the price alone. */
const caseWith = (price: unknown, more: object = {}): object => ({
  name: 'Proef',
  timeline: { from: '2023-01', through: '2023-12' },
  prices: { level: 2023, index: 'cbs-cpi' },
  parties: [{ id: 'gemeente' }],
  targetGroups: [{ id: 'huishoudens', households: 10 }],
  costItems: [
    { id: 'wmo', targetGroup: 'huishoudens', domain: 'wmo', volume: 1, unit: 'uur', price, payers: 'gemeente' },
  ],
  interventions: [],
  ...more,
})

const parsed = (input: object): BusinessCase => {
  const read = parseBusinessCase(input, { language: 'en' })
  if (!read.ok) expect.fail(read.problems.map(({ message, path }) => `${path.join('.')}: ${message}`).join('\n'))
  return read.businessCase
}

const problems = (input: object): readonly Problem[] => {
  const read = parseBusinessCase(input, { language: 'en' })
  return read.ok ? [] : read.problems
}

const placed = (input: object): readonly string[] =>
  problems(input).map(({ code, path }) => `${path.join('.')} ${code}`)

const priceOf = (businessCase: BusinessCase) => businessCase.costItems[0]?.price[0] ?? expect.fail()

describe('an amount that refers to a unit cost', () => {
  it('takes its value, price level and source', () => {
    const { value, priceLevel, source: from, reference } = priceOf(parsed(caseWith({ reference: REGULAR })))
    expect(value.toString()).toBe('66')
    expect(priceLevel).toBe(2023)
    expect(from).toBe('Tarieven Wmo Zorg in Natura en Pgb (tarieven 2023) (Meerinzicht, 2023)')
    expect(reference).toBe(REGULAR)
  })

  it('gives the figures of the same amount written out', () => {
    const [one, other] = [{ reference: REGULAR }, { value: 66, priceLevel: 2023 }].map((price) =>
      calculate(parsed(caseWith(price, { prices: { level: 2024, index: 'cbs-cpi' } }))),
    )
    expect(one?.baseline.map(({ baseline }) => baseline)).toEqual(other?.baseline.map(({ baseline }) => baseline))
  })

  it('may be overridden, and then takes no source of the record', () => {
    const price = priceOf(parsed(caseWith({ reference: REGULAR, value: 60, assumption: 'Inkoop 2026' })))
    expect(price).toMatchObject({ priceLevel: 2023, assumption: 'Inkoop 2026', reference: REGULAR })
    expect(price.value.toString()).toBe('60')
    expect(price).not.toHaveProperty('source')
  })

  it('may vary around the record', () => {
    const price = priceOf(parsed(caseWith({ reference: REGULAR, low: 60, high: 80 })))
    expect(price.value.toString()).toBe('66')
    expect(price.uncertainty?.distribution).toMatchObject({ kind: 'triangular', low: 60, mode: 66, high: 80 })
  })

  it('may stand in a list by date, and in a variant, which keeps the price level where it states a number only', () => {
    const { price } =
      parsed(
        caseWith([
          { from: '2023-01', reference: REGULAR },
          { from: '2023-07', value: 70 },
        ]),
      ).costItems[0] ?? expect.fail()
    expect(price.map(({ value }) => value.toString())).toEqual(['66', '70'])
    const variants = [
      { id: 'lager', set: { 'costItems.wmo.price': 60 } },
      { id: 'plus', set: { 'costItems.wmo.price': { reference: 'wmo-individuele-begeleiding-plus-westerveld-2023' } } },
    ]
    const [lower, plus] = parsed(caseWith({ reference: REGULAR }, { variants })).variants.map(({ businessCase }) =>
      priceOf(businessCase),
    )
    expect([lower?.value.toString(), lower?.priceLevel]).toEqual(['60', 2023])
    expect([plus?.value.toString(), plus?.priceLevel]).toEqual(['85.2', 2023])
  })

  it('is one problem where the record does not exist, with the nearest id', () => {
    const [problem, ...others] = problems(caseWith({ reference: 'wmo-individuele-begeleiding-meerinzicht-2023' }))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'dangling-id', path: ['costItems', 0, 'price', 'reference'] })
    expect(problem?.remedy).toMatch(/wmo-individuele-begeleiding/)
    expect(problem?.remedy).toMatch(/Choose a unit cost of the reference data/)
  })

  it('is for amounts in euros only', () => {
    const groups = { targetGroups: [{ id: 'huishoudens', households: { value: 10, reference: REGULAR } }] }
    expect(placed(caseWith(1, groups))).toEqual(['targetGroups.0.households.reference unknown-key'])
  })
})

describe('reference data of a case', () => {
  const own = { id: REGULAR, unit: 'per uur', amount: '71.50', priceYear: 2023, source }

  it('replace a shipped record, and stand beside the others', () => {
    const read = parsed(caseWith({ reference: REGULAR }, { referenceData: { unitCosts: [own] } }))
    expect(priceOf(read)).toMatchObject({ priceLevel: 2023, source })
    expect(priceOf(read).value.toString()).toBe('71.5')
    expect(read.referenceData.unitCosts.map(({ amount }) => amount)).toEqual(['71.5'])
  })

  it('are carried as far as the case uses them, shipped ones too', () => {
    const other = { ...own, id: 'ongebruikt' }
    const read = parsed(caseWith({ reference: REGULAR }, { referenceData: { unitCosts: [other] } })).referenceData
    expect(read.unitCosts.map(({ id }) => id)).toEqual([REGULAR])
    expect(read.priceIndices.map(({ id }) => id)).toEqual(['cbs-cpi'])
    expect(read.discountRegimes.map(({ id }) => id)).toEqual(['nl-2021'])
  })

  it('convert by a price index of the case with the id of a shipped one', () => {
    // 10 households x 1 hour x 66 of 2023, at 110 / 100 in 2024: 726.
    const referenceData = { priceIndices: [{ id: 'cbs-cpi', values: { 2023: 100, 2024: 110 }, source }] }
    const more = { prices: { level: 2024, index: 'cbs-cpi' }, referenceData }
    const { baseline } = calculate(parsed(caseWith({ reference: REGULAR }, more)))
    expect(baseline[0]?.baseline[0]?.toString()).toBe('726')
  })

  it('discount by a regime of the case', () => {
    const referenceData = {
      discountRegimes: [{ id: 'eigen', steps: [{ fromYear: 1, rate: '0.03' }], source, inForceFrom: '2027-01-01' }],
    }
    const read = parsed(caseWith(1, { discounting: { regime: 'eigen' }, referenceData }))
    const { regime, rates, source: from, inForceFrom } = calculate(read).conventions.discounting
    expect([regime, from, inForceFrom]).toEqual(['eigen', source, '2027-01-01'])
    expect(rates.map(({ rate }) => rate.toString())).toEqual(['0.03'])
  })

  it('are refused all at once, each fault at its own place', () => {
    const referenceData = {
      unitCosts: [
        { ...own, amount: 0 },
        { id: 'zonder-bron', unit: 'per uur', amount: 5, priceYear: 2026 },
        { ...own, id: 'vreemd', prijs: 5 },
        { ...own, id: 'vreemd' },
      ],
      priceIndices: [{ id: 'leeg', values: { 2023: -1 }, source }],
      discountRegimes: [{ id: 'laat', steps: [{ fromYear: 2, rate: 0.03 }], source }],
    }
    const found = placed(caseWith({ reference: REGULAR }, { referenceData }))
    expect([...found].sort()).toEqual([
      'referenceData.discountRegimes.0.steps.0.fromYear schedule-order',
      'referenceData.priceIndices.0.values.2023 out-of-bounds',
      'referenceData.unitCosts.0.amount out-of-bounds',
      'referenceData.unitCosts.1.source missing',
      'referenceData.unitCosts.2.prijs unknown-key',
      'referenceData.unitCosts.3.id duplicate-id',
    ])
  })

  it('must have the years of an index between which an amount is converted', () => {
    const referenceData = { priceIndices: [{ id: 'kort', values: { 2023: 100 }, source }] }
    const more = { prices: { level: 2024, index: 'kort' }, referenceData }
    expect(placed(caseWith({ value: 5, priceLevel: 2023 }, more))).toEqual(['prices.level no-index-value'])
  })

  it('share no id with an index of prices.indices', () => {
    const index = { id: 'zorg', source, values: { 2023: 100 } }
    const more = { prices: { level: 2023, indices: [index] }, referenceData: { priceIndices: [index] } }
    expect(placed(caseWith(1, more))).toEqual(['prices.indices.0.id duplicate-id'])
  })
})
