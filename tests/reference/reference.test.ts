import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/money/index.js'
import {
  conflicts,
  conflictsOf,
  discountRegime,
  discountRegimeIds,
  discountRegimes,
  dueBefore,
  findUnitCosts,
  priceIndex,
  priceIndexIds,
  priceIndices,
  unitCost,
  unitCostIds,
  unitCosts,
} from '../../src/reference/index.js'

const everything = [...discountRegimes, ...priceIndices, ...unitCosts]
const decimalText = /^-?\d+(\.\d+)?$/

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('provenance', () => {
  it.each(everything.map((entry) => [entry.id, entry] as const))('%s says where it comes from', (_, entry) => {
    for (const text of [
      entry.name.nl,
      entry.name.en,
      entry.source.title,
      entry.source.publisher,
      entry.source.address,
      entry.licence,
    ]) {
      expect(text.trim()).toBe(text)
      expect(text.length).toBeGreaterThan(1)
    }
    expect(entry.source.date).toMatch(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/)
    expect(entry.source.address).not.toMatch(/^https?:|\s$/)
    expect(entry.read.on).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/)
    expect(['primary', 'secondary']).toContain(entry.read.how)
    if ('due' in entry.next) expect(entry.next.due).toMatch(/^20\d\d(-(0[1-9]|1[0-2]))?$/)
    else for (const reason of [entry.next.none.nl, entry.next.none.en]) expect(reason.length).toBeGreaterThan(20)
  })

  it('holds nothing from memory and nothing that was not found', () => {
    for (const text of everything.flatMap(textsIn)) expect(text).not.toMatch(/\[M\]|\[not found\]|onbekend|unknown/i)
  })

  it('gives a note in both languages or none', () => {
    for (const { note } of everything) if (note) expect(note.nl.length * note.en.length).toBeGreaterThan(0)
  })

  it('has ids that are unique, in kebab case and state the year of a price', () => {
    for (const ids of [discountRegimeIds, priceIndexIds, unitCostIds]) {
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
    for (const cost of unitCosts)
      expect(cost.id.startsWith(`${cost.domain}-`) && cost.id.endsWith(`-${cost.priceYear}`)).toBe(true)
  })
})

describe('lookup', () => {
  it('finds every entry by its id', () => {
    expect(discountRegimeIds.map(discountRegime)).toEqual(discountRegimes)
    expect(priceIndexIds.map(priceIndex)).toEqual(priceIndices)
    expect(unitCostIds.map(unitCost)).toEqual(unitCosts)
  })

  it.each(['', 'nl-2020', 'constructor', '__proto__'])('knows no %j', (id) => {
    expect([discountRegime(id), priceIndex(id), unitCost(id)]).toEqual([undefined, undefined, undefined])
  })
})

describe('discountRegimes', () => {
  const rateAt = (id: string, year: number): string | undefined =>
    discountRegime(id)
      ?.steps.filter((step) => step.fromYear <= year)
      .at(-1)?.rate

  const factor = (id: string, year: number): Decimal => {
    let product = new Decimal(1)
    for (let n = 1; n <= year; n += 1) product = product.div(new Decimal(rateAt(id, n) ?? NaN).plus(1))
    return product
  }

  it.each(discountRegimes.map((regime) => [regime.id, regime] as const))(
    '%s starts at year 1 and ascends',
    (_, { steps, variantOf }) => {
      expect(steps[0]?.fromYear).toBe(1)
      steps.forEach((step, i) => {
        expect(step.fromYear).toBeGreaterThan(steps[i - 1]?.fromYear ?? 0)
      })
      for (const { rate } of steps) {
        expect(rate).toMatch(decimalText)
        expect(Math.abs(Number(rate))).toBeLessThanOrEqual(0.08)
      }
      if (variantOf !== undefined) expect(discountRegimeIds).toContain(variantOf)
    },
  )

  it('holds the Dutch standard rate, and the negative one as a variant only', () => {
    expect(discountRegime('nl-2021')).toMatchObject({
      steps: [{ fromYear: 1, rate: '0.0225' }],
      inForceFrom: '2021-01-01',
    })
    const negative = discountRegimes.filter(({ steps }) => steps.some(({ rate }) => rate.startsWith('-')))
    expect(negative.map(({ id, variantOf }) => [id, variantOf])).toEqual([['nl-2021-risk-free', 'nl-2021']])
  })

  it('leaves out the Dutch rates that were not verified', () => {
    const rates = discountRegimes
      .filter(({ id }) => id.startsWith('nl-'))
      .flatMap(({ steps }) => steps.map(({ rate }) => Number(rate)))
    expect(rates.sort()).toEqual([-0.01, 0.0225])
  })

  // HM Treasury Green Book by way of the test suite of the R package greenbook (MIT).
  it('has the Green Book rate in each year', () => {
    const years = [1, 30, 31, 75, 76, 125, 126, 200, 201, 300, 301, 1000]
    const rates = ['0.035', '0.035', '0.03', '0.03', '0.025', '0.025', '0.02', '0.02', '0.015', '0.015', '0.01', '0.01']
    expect(years.map((year) => rateAt('uk-green-book', year))).toEqual(rates)
  })

  it('has steps that give the Green Book factors and annuities', () => {
    const years = [0, 1, 2, 3, 5, 10, 20, 30, 31, 50, 75, 76, 100, 125, 126, 200]
    const factors = [
      1, 0.966184, 0.933511, 0.901943, 0.841973, 0.708919, 0.502566, 0.356278, 0.345901, 0.197263, 0.094214, 0.091916,
      0.050818, 0.027411, 0.026873, 0.006207,
    ]
    years.forEach((year, i) => {
      expect(Math.abs(factor('uk-green-book', year).toNumber() - (factors[i] ?? NaN))).toBeLessThan(1e-6)
    })
    for (const [length, annuity] of [
      [5, 4.515052375],
      [30, 18.392045411],
      [100, 28.863363356],
    ] as const) {
      let total = new Decimal(0)
      for (let year = 1; year <= length; year += 1) total = total.plus(factor('uk-green-book', year))
      expect(Math.abs(total.toNumber() - annuity)).toBeLessThan(1e-8)
    }
  })

  it('has the two regimes of New Zealand', () => {
    expect([1, 30, 31, 100, 101].map((year) => rateAt('nz-2024-non-commercial', year))).toEqual([
      '0.02',
      '0.02',
      '0.015',
      '0.015',
      '0.01',
    ])
    expect([1, 200].map((year) => rateAt('nz-2024-commercial', year))).toEqual(['0.08', '0.08'])
  })
})

describe('priceIndices', () => {
  it.each(priceIndices.map((index) => [index.id, index] as const))(
    '%s is positive in consecutive years',
    (_, { values, provisional, laterYears }) => {
      const years = Object.keys(values).map(Number)
      years.forEach((year, i) => {
        expect(i === 0 || year === (years[i - 1] ?? NaN) + 1).toBe(true)
      })
      for (const value of Object.values(values)) {
        expect(value).toMatch(decimalText)
        expect(new Decimal(value).gt(0)).toBe(true)
      }
      for (const year of provisional ?? []) expect(years).toContain(year)
      for (const later of laterYears ?? []) for (const year of later.years) expect(years).toContain(year)
    },
  )

  it.each([
    [2014, '1.3102'],
    [2015, '1.3023'],
    [2018, '1.2590'],
    [2019, '1.2272'],
    [2020, '1.2114'],
    [2021, '1.1795'],
    [2022, '1.0723'],
    [2023, '1.0330'],
  ])('cbs-cpi brings prices of %i to 2024 with factor %s', (year, expected) => {
    const values = priceIndex('cbs-cpi')?.values ?? {}
    expect(new Decimal(values[2024] ?? NaN).div(values[year] ?? NaN).toFixed(4)).toBe(expected)
  })

  it('cbs-cpi has the yearly changes CBS published', () => {
    const values = priceIndex('cbs-cpi')?.values ?? {}
    const changes = {
      2015: 0.6,
      2016: 0.3,
      2017: 1.4,
      2018: 1.7,
      2019: 2.6,
      2020: 1.3,
      2021: 2.7,
      2022: 10.0,
      2023: 3.8,
      2024: 3.3,
      2025: 3.3,
    }
    for (const [year, change] of Object.entries(changes)) {
      const growth = new Decimal(values[Number(year)] ?? NaN)
        .div(values[Number(year) - 1] ?? NaN)
        .minus(1)
        .times(100)
      expect(growth.toFixed(1)).toBe(change.toFixed(1))
    }
  })

  it('vng-ova-ppc is the exact product of the weighted percentages, the last one provisional', () => {
    const index = priceIndex('vng-ova-ppc')
    let value = new Decimal(100)
    for (const [year, percentage] of [
      [2023, '6.43'],
      [2024, '5.71'],
      [2025, '3.94'],
    ] as const) {
      value = value.times(new Decimal(percentage).div(100).plus(1))
      expect(index?.values[year]).toBe(value.toString())
    }
    expect(index?.values[2022]).toBe('100')
    expect(index?.provisional).toEqual([2025])
  })

  it('vng-ova-ppc uses percentages that are 90 % labour and 10 % prices', () => {
    for (const [ova, ppc, weighted] of [
      ['6.36', '7.02', '6.43'],
      ['6.00', '3.10', '5.71'],
      ['4.18', '1.82', '3.94'],
    ] as const) {
      expect(new Decimal(ova).times('0.9').plus(new Decimal(ppc).times('0.1')).toFixed(2)).toBe(weighted)
    }
  })
})

describe('unitCosts', () => {
  it.each(unitCosts.map((cost) => [cost.id, cost] as const))(
    '%s is a positive amount with a unit and a year',
    (_, cost) => {
      expect(cost.amount).toMatch(decimalText)
      expect(new Decimal(cost.amount).gt(0)).toBe(true)
      expect(cost.unit).toMatch(/^(per |eenmalig$)/)
      expect(cost.priceYear).toBeGreaterThanOrEqual(2005)
      expect(cost.priceYear).toBeLessThanOrEqual(2026)
    },
  )

  it('does not hold figures of which the source was not verified or the conflict not solved', () => {
    const amounts = unitCosts.filter(({ domain }) => domain !== 'ggz').map(({ amount }) => Number(amount))
    // From memory: the costing manual of 2014, youth institutions, QALY.
    for (const amount of [476, 302, 613, 34.75, 150000, 50000]) expect(amounts).not.toContain(amount)
    // The range for a homeless person is of Brussels, and says so.
    for (const cost of unitCosts.filter(({ amount }) => amount === '30000' || amount === '85000')) {
      expect(cost.id).toContain('brussel')
      expect(cost.note?.nl).toMatch(/Brusselse studie/)
    }
  })

  it('says of each price that comes as a maximum or a tariff that it does', () => {
    for (const cost of unitCosts.filter(({ domain, priceYear }) => domain === 'jeugdzorg' && priceYear === 2024)) {
      expect(cost.note?.nl).toMatch(/pgb/)
    }
    for (const cost of unitCosts.filter(({ domain }) => domain === 'ggz'))
      expect(cost.note?.nl).toMatch(/geen kostprijs/)
    expect(unitCost('zvw-huisartsconsult-kostprijs-2022')?.note?.nl).toMatch(/tarief/)
    expect(unitCost('wonen-huisuitzetting-maatschappelijke-kosten-2015')?.note?.nl).toMatch(/Zwakke bron/)
  })

  it.each([
    ['zvw-verpleegdag-ziekenhuis-2022', '644', 'Zvw'],
    ['ggz-gz-psycholoog-behandeling-60-min-2024', '161.46', 'Zvw'],
    ['wmo-hulp-bij-het-huishouden-westerveld-2023', '32.40', 'Wmo'],
    ['jeugdzorg-gezinshuis-2024', '163.59', 'Jeugdwet'],
    ['participatie-bijstand-alleenstaande-prijslijst-2026', '18768', 'Participatiewet'],
    ['schulden-organisatiekosten-per-1000-inwoners-2018', '5744', 'Wgs'],
    ['veiligheid-detentiedag-volwassene-dji-2014', '262', 'geen'],
  ])('%s is %s', (id, amount, law) => {
    expect(unitCost(id)).toMatchObject({ amount, law })
  })
})

describe('conflicts', () => {
  it.each(conflicts.map((conflict) => [conflict.between.join(' / '), conflict] as const))(
    '%s: records that exist, of one domain and unit, with different amounts',
    (_, { between, about }) => {
      expect(between.length).toBeGreaterThan(1)
      const records = between.map((id) => unitCost(id) ?? expect.fail(id))
      expect(new Set(records.map(({ domain }) => domain)).size).toBe(1)
      expect(new Set(records.map(({ unit }) => unit)).size).toBe(1)
      expect(new Set(records.map(({ amount }) => amount)).size).toBe(records.length)
      expect(about.nl.length * about.en.length).toBeGreaterThan(0)
    },
  )

  it('hold both ways, and no pair is stated twice', () => {
    for (const { between } of conflicts)
      for (const id of between)
        for (const other of between.filter((each) => each !== id))
          expect(conflictsOf(other).flatMap((each) => each.between)).toContain(id)
    const all = conflicts.flatMap(({ between }) => between)
    expect(new Set(all).size).toBe(all.length)
  })

  it('are none for a record that stands alone', () => {
    expect(conflictsOf('zvw-polikliniekbezoek-2022')).toEqual([])
  })
})

describe('findUnitCosts', () => {
  it('finds by domain and by words in any order, and all where nothing is asked', () => {
    expect(findUnitCosts({ domain: 'wmo', search: 'huishouden' }).map(({ amount }) => amount)).toEqual([
      '32.40',
      '31.80',
    ])
    expect(findUnitCosts({ search: 'HBO jeugd-ggz' }).map(({ amount }) => amount)).toEqual(['75.60', '90.00'])
    expect(findUnitCosts()).toEqual(unitCosts)
    expect(findUnitCosts({ search: 'ruimtevaart' })).toEqual([])
  })
})

describe('dueBefore', () => {
  it.each([
    [{ due: '2027-01' }, '2027-01-31', false],
    [{ due: '2027-01' }, '2027-02-01', true],
    [{ due: '2026' }, '2026-12-31', false],
    [{ due: '2026' }, '2027-01-01', true],
    [{ none: { nl: '', en: '' } }, '2999-01-01', false],
    [undefined, '2999-01-01', false],
  ] as const)('%j on %s: %s', (next, day, expected) => {
    expect(dueBefore(next, day)).toBe(expected)
  })
})

describe('reference data', () => {
  it('are shared by all who calculate, and no one can change them', () => {
    const change = (): void => {
      ;(discountRegime('nl-2021')?.steps[0] as { rate: string }).rate = '0.5'
    }
    expect(change).toThrow(TypeError)
    expect(Object.isFrozen(priceIndex('cbs-cpi')?.values)).toBe(true)
    expect(Object.isFrozen(unitCost(unitCostIds[0] ?? '')?.source)).toBe(true)
  })
})
