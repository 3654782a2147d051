import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { pricesSchema } from '../../src/report/reference/prices-json.js'
import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()

const inOneLine = async (...words: string[]): Promise<{ code: number; out: string }> => {
  const { code, out } = await mbc(...words)
  return { code, out: out.replaceAll(/\s+/g, ' ') }
}

describe('mbc prices', () => {
  it('lists a domain with price year, source and next edition, and conflicts beside each other', async () => {
    const { code, out } = await mbc('prices', 'wmo')
    expect(code).toBe(0)
    expect(out).toContain('wmo-hulp-bij-het-huishouden-westerveld-2023')
    expect(out).toContain('€ 32,40 per uur, prijspeil 2023')
    expect(out).toMatch(/westerveld-2023 +€ 32,40 +2023\nwmo-hulp-bij-het-huishouden-meerinzicht-2023 +€ 31,80 +2023/)
    expect(out).not.toContain('ggz-')
  })

  it.each([[], ['wmo'], ['cbs-cpi'], ['detentiedag'], ['uk-green-book']])(
    'fits a terminal of 80 columns, in both languages: %j',
    async (...words) => {
      for (const language of ['nl', 'en']) {
        const { out } = await mbc('prices', ...words, '--lang', language)
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
      }
    },
  )

  it('shows one record in full', async () => {
    const { out } = await mbc('prices', 'zvw-huisartsconsult-kostprijs-2022', '--lang', 'en')
    expect(out).toMatch(/read in a text that quotes the source, 2026-11/)
    expect(out).toMatch(/zvw-huisartsconsult-tarief-2026 +€13\.00 +2026/)
  })

  it('gives JSON of its schema, and says where nothing is found', async () => {
    const { out } = await mbc('prices', '--json')
    expect(pricesSchema.parse(JSON.parse(out)).unitCosts.length).toBeGreaterThan(70)
    const { code, err } = await mbcInOneLine('prices', 'cbs-cpl')
    expect(code).toBe(2)
    expect(err).toMatch(/niets met 'cbs-cpl'.*'cbs-cpi'/)
    expect(await mbc('prices', 'wmo', '--out', 'x.yaml')).toMatchObject({ code: 2 })
    expect(await mbc('schema', '--prices')).toMatchObject({ code: 0 })
  })

  it('lists the records of a file too, marked as from it, and beside the shipped ones that they replace', async () => {
    const file = join(folder, 'eigen.yaml')
    writeFileSync(
      file,
      `referenceData:
  unitCosts:
    - { id: wmo-eigen-2026, unit: per uur, amount: 71.50, priceYear: 2026, source: Tarieven 2026 (verzonnen) }
    - id: wmo-hulp-bij-het-huishouden-westerveld-2023
      unit: per uur
      amount: 34
      priceYear: 2025
      source: Tarieven 2025 (verzonnen)
  priceIndices:
    - { id: cbs-cpi, values: { 2024: 96.8, 2025: 100 }, source: Verzonnen cijfers }
  discountRegimes:
    - { id: eigen-2027, steps: [{ fromYear: 1, rate: 0.025 }], source: Verzonnen besluit }
`,
    )
    const { code, out } = await inOneLine('prices', 'wmo', '--reference', file)
    expect(code).toBe(0)
    expect(out).toMatch(/Eigen naslag, uit \S*eigen\.yaml -+ wmo-eigen-2026 € 71,50 per uur, prijspeil 2026/)
    expect(out).not.toContain('cbs-cpi')
    // 34.00 is the file's, 32.40 the shipped one, and 31.80 that of another municipality.
    expect(out).toMatch(/eigen\.yaml\) +wmo-\S+westerveld-2023 +€ 32,40 +2023 +wmo-\S+meerinzicht-2023 +€ 31,80/)
    expect(out).toMatch(/eigen\.yaml +€ 34,00 per uur, prijspeil 2025 meegeleverd +€ 32,40 per uur, prijspeil 2023/)
    const all = await inOneLine('prices', '--reference', file, '--lang', 'en')
    expect(all.out).toMatch(/eigen\.yaml +2024 - 2025 shipped +2014 - 2025/)
    expect(all.out).toContain('eigen-2027 2.50%')
    const one = await inOneLine('prices', 'cbs-cpi', '--reference', file)
    expect(one.out).toMatch(
      /cbs-cpi =+ .*1962=100.*cbs-cpi =+ uit \S*eigen\.yaml cijfers per jaar: 2024: 96,8; 2025: 100/,
    )
    expect((await inOneLine('prices', 'wmo-eigen-2026', '--reference', file)).out).toMatch(
      /\{ reference: wmo-eigen-2026 \}/,
    )
    const { own } = pricesSchema.parse(JSON.parse((await mbc('prices', 'wmo', '--reference', file, '--json')).out))
    expect(own?.unitCosts.map(({ id }) => id)).toHaveLength(2)
    expect(own?.replacements.unitCosts.map((pair) => [pair.own.amount, pair.shipped.amount])).toEqual([['34', '32.40']])
    expect((await mbcInOneLine('prices', 'eigen-2028', '--reference', file)).err).toContain("'eigen-2027'")
  })

  it('names everything that is wrong with the file of records, at its line', async () => {
    const file = join(folder, 'fout.yaml')
    writeFileSync(
      file,
      'referenceData:\n  unitCosts:\n    - { id: a, unit: uur, amount: -1, priceYear: 2026 }\nparties: []\n',
    )
    const { code, err } = await mbcInOneLine('prices', '--reference', file)
    expect(code).toBe(1)
    expect(err).toMatch(/fout\.yaml:3:\d+ .*source/)
    expect(err).toMatch(/fout\.yaml:3:\d+ .*amount/)
    expect(err).toMatch(/fout\.yaml:4:1 .*'parties' kan niet in een bestand met naslag/)
  })

  it('writes an index out of a CSV as a file for --reference, and nothing where a row is wrong', async () => {
    const [csv, out] = [join(folder, 'cpi.csv'), join(folder, 'naslag.yaml')]
    // Made-up numbers.
    writeFileSync(csv, '"Verzonnen 86141NED"\n"Perioden";"CPI"\n"2024";"x"\n"2025";"100,0"\n"Bron: CBS"\n')
    const refused = await mbcInOneLine('prices', '--import', csv, '--out', out)
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/cpi\.csv:3:8 .*'x' is geen indexcijfer/)
    expect(existsSync(out)).toBe(false)
    writeFileSync(csv, '"Verzonnen 86141NED"\n"Perioden";"CPI"\n"2024";"96,8"\n"2025";"100,0"\n"Bron: CBS"\n')
    expect(await mbc('prices', '--import', csv, '--read', '2026-12-01', '--out', out)).toMatchObject({
      code: 0,
      err: '',
    })
    expect(readFileSync(out, 'utf8')).toContain('id: cbs-86141ned')
    const example = join(folder, 'case.yaml')
    const text = readFileSync('examples/begeleiding-thuis.yaml', 'utf8')
    writeFileSync(example, text)
    expect(await mbc('check', example, '--reference', out)).toMatchObject({ code: 0 })
  })
})
