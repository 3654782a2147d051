import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { smallInput, type SmallCase } from '../programme/programme-cases.js'
import { mbc, temporaryFolder, unwrapped } from './mbc.js'

const folder = temporaryFolder()

const file = (name: string, choice: SmallCase, more: object = {}): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ ...smallInput(choice), ...more }))
  return path
}

const example = 'examples/varianten-vergelijken.yaml'

describe('mbc compare', () => {
  it('prints the variants in one file, within two screens of 80 columns', async () => {
    for (const lang of ['nl', 'en']) {
      const { code, out } = await mbc('compare', example, '--lang', lang)
      expect(code).toBe(0)
      const lines = out.split('\n')
      expect(lines.length - 1).toBeLessThanOrEqual(80)
      expect(lines.filter((line) => line.length > 80)).toEqual([])
      expect(out).toContain('Ook een')
      expect(out).toContain('--full')
    }
  })
  it('prints by intervention and by year in full', async () => {
    expect((await mbc('compare', example, '--full')).out).toContain('Verschil per jaar, netto in kas: Gemeente')
  })
  it('prints the cases in several files, by their names, or by their files where two have one name', async () => {
    const named = await mbc('compare', file('a.json', {}), file('b.json', { name: 'Wijkteam', reduction: 0.2 }))
    expect(named.code).toBe(0)
    expect(named.out).toMatch(/^Kerncijfer +Pontonnier +Wijkteam$/m)
    const alike = await mbc('compare', '--json', file('a.json', {}), file('c.json', { reduction: 0.2 }))
    expect((JSON.parse(alike.out) as { versions: unknown }).versions).toEqual([
      { id: 'a', name: 'Pontonnier (a)' },
      { id: 'c', name: 'Pontonnier (c)' },
    ])
  })
  it('differs from a named version, and gives JSON', async () => {
    const { code, out } = await mbc('compare', example, '--against', 'maatje', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ format: 'mbc-comparison/1', reference: 'maatje' })
  })
  it('writes a report into a folder', async () => {
    const out = join(folder, 'report')
    const { code, out: said } = await mbc('compare', example, '--out', out, '--date', '2026-03-01')
    expect(code).toBe(0)
    expect(said).toContain(join(out, 'comparison.html'))
    expect(readFileSync(join(out, 'comparison.html'), 'utf8')).toContain('1 maart 2026')
    expect(existsSync(join(out, 'comparison.md'))).toBe(true)
    expect(readFileSync(join(out, 'comparison.md'), 'utf8')).toMatch(/Uitkomsten: Een maatje \| [0-9a-f]{16} /)
  })
  it('says what is wrong with the call with 2, and with a case with 1', async () => {
    const a = file('a.json', {})
    expect((await mbc('compare')).code).toBe(2)
    expect(await mbc('compare', a)).toMatchObject({ code: 2, err: expect.stringContaining('geen varianten') as string })
    expect(await mbc('compare', example, '--against', 'maatjes')).toMatchObject({
      code: 2,
      err: expect.stringContaining("Er is geen versie 'maatjes'") as string,
    })
    expect((await mbc('compare', a, file('e.json', { name: 'Ouder', level: 2023 }))).code).toBe(1)
    const wrong = file('w.json', {}, { variants: [{ id: 'fout', set: { 'costItems.jeugd.prise': 1 } }] })
    const refused = await mbc('compare', wrong)
    expect(refused.code).toBe(1)
    expect(unwrapped(refused.err)).toContain("variant 'fout'")
    expect(refused.err.replaceAll(/\s+/g, ' ')).toContain("Bedoeld is misschien 'costItems.jeugd.price'")
  })
  it('has its schema printed', async () => {
    const { out } = await mbc('schema', '--comparison')
    expect(JSON.parse(out)).toMatchObject({ $id: 'urn:maatschappelijke-businesscase:comparison:1' })
  })
})
