import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { pricesSchema } from '../../src/report/reference/prices-json.js'
import { mbc, mbcInOneLine, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()

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
