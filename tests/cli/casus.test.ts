import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { casusJsonSchema, casusResultsJsonSchema } from '../../src/report/casus/index.js'
import { family } from '../casus/family.js'
import { mbc, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()
const example = 'examples/casus/gezin.yaml'

const file = (name: string, change: Parameters<typeof family>[0] = {}): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(family(change)))
  return path
}

describe('mbc casus', () => {
  it('prints service by service what is spent now and under the plan, in Dutch', async () => {
    const { code, out } = await mbc('casus', file('a.json'))
    expect(code).toBe(0)
    // The figures are worked by hand in tests/casus/casus-results.test.ts.
    expect(out).toContain('Samen        61.248  71.076    -9.828\n')
    expect(out).toContain('begeleiding   8.448   3.300     5.148  gemeente, zorgverzekeraar\n')
    expect(out).toContain('gemeente         58.872  70.482   -11.610')
    expect(out.replaceAll('\u00a0', ' ')).toContain('plan-b kost € 71.076 in plaats van € 61.248: € 9.828 meer.')
    expect(out).toContain('- plan-b: 2')
    expect(out).toContain('- september 2026: Oudste kind wordt 18')
  })

  it.each(['nl', 'en'])('shows the example on two screens of 80 columns: %s', async (language) => {
    const { code, out } = await mbc('casus', example, '--lang', language)
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(80)
    expect(lines.filter((line) => line.length > 80 || /\s$/.test(line))).toEqual([])
    // 8 months x 30.4 days x 163.59 = 39,785.09 under every plan: the child turns 18.
    expect(out.replaceAll(',', '.')).toMatch(/Gezinshuis +39\.785 +39\.785 +39\.785 +Gemeente\n/)
  })

  it('gives versioned JSON with decimals as strings, with a schema', async () => {
    const { out } = await mbc('casus', file('a.json'), '--json')
    const json = JSON.parse(out) as Record<string, unknown>
    expect(json).toMatchObject({ name: 'Gezin', format: 'mbc-casus/1', years: [2026, 2027], priceLevel: 2026 })
    expect(json).toMatchObject({ total: { now: { total: '61248', byYear: ['49080', '12168'] } } })
    const { properties } = casusResultsJsonSchema() as { properties: object }
    expect(Object.keys(properties).sort()).toEqual(Object.keys(json).sort())
    expect(JSON.parse((await mbc('schema', '--casus', '--results')).out)).toEqual(casusResultsJsonSchema())
    expect(JSON.parse((await mbc('schema', '--casus')).out)).toEqual(JSON.parse(JSON.stringify(casusJsonSchema())))
  })

  it('writes a page, a text and a timeline into a folder', async () => {
    const out = join(folder, 'out')
    expect((await mbc('casus', example, '--out', out, '--date', '2026-01-15')).code).toBe(0)
    const html = readFileSync(join(out, 'casus.html'), 'utf8')
    expect(html).toContain('id="chart-timeline"')
    expect(html).toContain('15 januari 2026')
    expect(readFileSync(join(out, 'casus.md'), 'utf8')).toContain('charts/timeline.svg')
    const svg = readFileSync(join(out, 'charts/timeline.svg'), 'utf8')
    for (const what of ['Oudste kind wordt 18', 'Huisuitzetting', 'Ondertoezichtstelling loopt af'])
      expect(svg).toContain(what)
    const english = join(folder, 'english')
    expect((await mbc('casus', example, '--out', english, '--format', 'markdown', '--lang', 'en')).code).toBe(0)
    expect(readFileSync(join(english, 'casus.md'), 'utf8')).toContain('Helpers through the door')
    expect(existsSync(join(english, 'casus.html'))).toBe(false)
  })

  it('refers to records of a file, and names what is wrong with it at its line', async () => {
    const text = readFileSync(example, 'utf8')
    const own = join(folder, 'naar.yaml')
    writeFileSync(own, text.replace(/price: \{ value: 66, [^}]*\}/, 'price: { reference: eigen }'))
    const records = (amount: string): string =>
      `referenceData:\n  unitCosts:\n    - { id: eigen, unit: per uur, amount: ${amount}, priceYear: 2023, source: Verzonnen }\n`
    const overlay = join(folder, 'naslag.yaml')
    writeFileSync(overlay, records('66'))
    expect((await mbc('casus', own)).err).toMatch(/'eigen'\s+staat\s+niet\s+in\s+de\s+naslag/)
    // 66 is what the example states itself.
    const amounts = async (...words: string[]): Promise<unknown> =>
      (JSON.parse((await mbc('casus', ...words, '--json')).out) as { total: unknown }).total
    expect(await amounts(own, '--reference', overlay)).toEqual(await amounts(example))
    const case_ = join(folder, 'groep.yaml')
    expect((await mbc('group', own, own, '--plan', 'plan-b', '--out', case_, '--reference', overlay)).code).toBe(0)
    expect((await mbc('check', case_)).code).toBe(0)
    writeFileSync(overlay, records('-66'))
    const { code, err } = await mbc('casus', own, '--reference', overlay)
    expect(code).toBe(1)
    expect(err).toMatch(/naslag\.yaml:3:\d+ {2}referenceData\.unitCosts/)
    expect((await mbc('casus', own, '--reference', own)).code).toBe(2)
  })

  it('exits with 1 for a casus with problems, each with its line, and 2 for a file that is not there', async () => {
    const wrong = join(folder, 'wrong.yaml')
    writeFileSync(
      wrong,
      readFileSync(example, 'utf8')
        .replace('what: Huisuitzetting', 'what: Dorpsstraat 12')
        .replace('2026-12, what', '2036-12, what'),
    )
    const { code, err } = await mbc('casus', wrong)
    expect(code).toBe(1)
    expect(err).toMatch(/wrong\.yaml:\d+:\d+ {2}events\[1\]\.what: hier staat een adres/)
    expect(err).toMatch(/wrong\.yaml:\d+:\d+ {2}events\[2\]\.month: 2036-12 ligt buiten/)
    expect(err).not.toContain('Dorpsstraat')
    expect((await mbc('casus', join(folder, 'nowhere.yaml'))).code).toBe(2)
  })
})

describe('mbc group', () => {
  it('makes a case of casussen that mbc calculate takes, and says in how many the plan succeeded', async () => {
    const [plan] = family().plans!
    const [one, other] = [true, false].map((succeeded, at) =>
      file(`group-${at}.json`, { plans: [{ ...plan!, succeeded }] }),
    ) as [string, string]
    const out = join(folder, 'case.yaml')
    const { code, out: said } = await mbc('group', one, other, other, '--plan', 'plan-b', '--out', out)
    expect([code, said.replaceAll(/\s+/g, ' ')]).toEqual([
      0,
      `Geschreven: ${out}, een case van 3 gezinnen. Van de 3 casussen die het zeggen, slaagde het plan in 1. `,
    ])
    const json = JSON.parse((await mbc('calculate', out, '--json')).out) as {
      parties: { cash: { savings: { total: string } } }[]
    }
    // Three times -11,610 of tests/casus/casus-results.test.ts.
    expect(json.parties[0]!.cash.savings.total).toBe('-34830')
  })

  it('says which casussen are not alike', async () => {
    const [one, other] = [file('like-0.json'), file('like-1.json', { name: 'Duur', prices: { level: 2025 } })]
    const { code, err } = await mbc('group', one, other, '--plan', 'plan-b', '--out', join(folder, 'x.yaml'))
    expect([code, err.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining("'Duur' heeft een andere prices dan 'Gezin'"),
    ])
  })
})
