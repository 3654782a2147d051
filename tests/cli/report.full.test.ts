import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { chartNames } from '../../src/report/publication/index.js'
import { smallCase } from '../rules/small-case.js'
import { mbcInOneLine as mbc, temporaryFolder } from './mbc.js'

const folder = temporaryFolder()
const good = join(folder, 'goed.json')
writeFileSync(good, JSON.stringify(smallCase()))

describe('mbc report', () => {
  it('writes every file, and leaves nothing else behind', async () => {
    const out = join(folder, 'rapport')
    const { code, err } = await mbc('report', good, '--out', out)
    expect([code, err]).toEqual([0, ''])
    expect(readdirSync(out).sort()).toEqual([
      'charts',
      'ledger.csv',
      'raadsinformatiebrief.html',
      'raadsinformatiebrief.md',
      'report.html',
      'report.md',
    ])
    expect(readdirSync(folder).sort()).toEqual(['goed.json', 'rapport'])
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<svg')
  })

  it('writes the same a second time, and keeps what else is in the folder', async () => {
    const out = join(folder, 'rapport')
    const before = readFileSync(join(out, 'report.html'), 'utf8')
    writeFileSync(join(out, 'eigen.txt'), 'van mij')
    expect((await mbc('report', good, '--out', out)).code).toBe(0)
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toBe(before)
    expect(readFileSync(join(out, 'eigen.txt'), 'utf8')).toBe('van mij')
  })

  it('has the day that is stated, or else today, and refuses one that does not exist', async () => {
    const out = join(folder, 'dag')
    const memo = (): string => readFileSync(join(out, 'raadsinformatiebrief.md'), 'utf8')
    const call = ['report', good, '--out', out, '--format', 'raadsinformatiebrief'] as const
    await mbc(...call, '--date', '2024-02-29')
    expect(memo()).toContain('*Raadsinformatiebrief, 29 februari 2024*')
    await mbc(...call)
    expect(memo()).toMatch(/\*Raadsinformatiebrief, \d+ [a-z]+ 20\d\d\*/)
    for (const wrong of ['2023-02-29', '1 maart 2024', '2024-3-1'])
      expect(await mbc(...call, '--date', wrong)).toEqual({
        code: 2,
        out: '',
        err: "De waarde bij '--date' kan niet. Geef een dag die bestaat, zoals 2024-03-01. Zie mbc --help.\n",
      })
    expect((await mbc(...call, '--date', '', '--lang', 'en')).err).toContain(
      'State a day that exists, such as 2024-03-01.',
    )
  })

  it('writes only what is asked for, for a Dutch spreadsheet where asked', async () => {
    const out = join(folder, 'csv')
    expect((await mbc('report', good, '--out', out, '--format', 'csv', '--bom', '--dutch-csv')).code).toBe(0)
    expect(readdirSync(out)).toEqual(['ledger.csv'])
    expect(readFileSync(join(out, 'ledger.csv'), 'utf8')).toMatch(/^\ufeffvan;tot en met;/)
  })

  it('replaces all files or none: where one cannot be, all stay as they were, and that one is named', async () => {
    const out = join(folder, 'half')
    mkdirSync(join(out, 'ledger.csv'), { recursive: true })
    writeFileSync(join(out, 'report.html'), 'van vorig jaar')
    const dutch = await mbc('report', good, '--out', out)
    expect(dutch).toMatchObject({ code: 2, out: '' })
    expect(dutch.err).toBe(
      `Het bestand '${join(out, 'ledger.csv')}' kan niet worden vervangen: EISDIR. Er is niets veranderd. Sluit het als het openstaat, haal het weg, of kies met --out een andere map.\n`,
    )
    expect(readdirSync(out).sort()).toEqual(['ledger.csv', 'report.html'])
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toBe('van vorig jaar')
    expect((await mbc('report', good, '--out', out, '--lang', 'en')).err).toContain('Nothing has changed.')
  })

  it('distinguishes a wrong call from a wrong case, and writes nothing', async () => {
    const out = join(folder, 'niets')
    expect(await mbc('report', good)).toMatchObject({ code: 2, err: expect.stringContaining('--out') as string })
    expect((await mbc('report', good, '--out', good)).code).toBe(2)
    expect(await mbc('report', good, '--out', out, '--format', 'pdf')).toMatchObject({ code: 2 })
    const wrong = join(folder, 'fout.json')
    writeFileSync(wrong, '{}')
    expect((await mbc('report', wrong, '--out', out)).code).toBe(1)
    expect(existsSync(out)).toBe(false)
  })
})

describe('charts of an earlier report', () => {
  const own = temporaryFolder()
  const [sure, unsure] = ['zeker', 'onzeker'].map((name) => join(own, `${name}.json`)) as [string, string]
  writeFileSync(sure, JSON.stringify(smallCase()))
  writeFileSync(unsure, JSON.stringify(smallCase({ item: { price: { low: 80, mode: 100, high: 130 } } })))
  const chartsIn = (out: string): readonly string[] => readdirSync(join(out, 'charts')).sort()
  const uncertain = ['npv-spread.svg', 'npv-spread.vl.json', 'tornado-society.svg', 'tornado-society.vl.json']

  it('go where this report has none of that name, and nothing else does', async () => {
    const [out, fresh] = [join(own, 'st'), join(own, 'nieuw')]
    await mbc('report', unsure, '--out', out)
    expect(chartsIn(out)).toEqual(expect.arrayContaining(uncertain))
    const others = ['eigen.svg', 'tornado.png', 'tornado.svg.bak']
    for (const name of others) writeFileSync(join(out, 'charts', name), 'van mij')
    writeFileSync(join(out, 'tornado.svg'), 'van mij')
    mkdirSync(join(out, 'charts', 'fund.svg'))
    expect((await mbc('report', sure, '--out', out)).code).toBe(0)
    await mbc('report', sure, '--out', fresh)
    expect(chartsIn(out)).toEqual([...chartsIn(fresh), ...others, 'fund.svg'].sort())
    expect(chartsIn(fresh)).not.toContain('npv-spread.svg')
    expect(readFileSync(join(out, 'tornado.svg'), 'utf8')).toBe('van mij')
  })

  it('stay where no charts are asked for, and where the report cannot be written', async () => {
    const out = join(own, 'blijft')
    await mbc('report', unsure, '--out', out)
    const before = chartsIn(out)
    expect((await mbc('report', sure, '--out', out, '--format', 'csv')).code).toBe(0)
    expect(chartsIn(out)).toEqual(before)
    const texts = before.map((name) => readFileSync(join(out, 'charts', name), 'utf8'))
    // The memo comes after the charts.
    rmSync(join(out, 'raadsinformatiebrief.html'))
    mkdirSync(join(out, 'raadsinformatiebrief.html'))
    expect((await mbc('report', sure, '--out', out)).code).toBe(2)
    expect(chartsIn(out)).toEqual(before)
    expect(before.map((name) => readFileSync(join(out, 'charts', name), 'utf8'))).toEqual(texts)
  })

  it('never are the case itself', async () => {
    const out = join(own, 'zelf')
    mkdirSync(join(out, 'charts'), { recursive: true })
    const inside = join(out, 'charts', 'tornado.vl.json')
    writeFileSync(inside, JSON.stringify(smallCase()))
    const { code, err } = await mbc('report', inside, '--out', out)
    expect(code).toBe(2)
    expect(err).toContain('is de businesscase zelf')
    expect(chartsIn(out)).toEqual(['tornado.vl.json'])
  })

  it('are known by every name that a chart has', () => {
    const folderOfCharts = fileURLToPath(new URL('../../src/report/charts', import.meta.url))
    const named = readdirSync(folderOfCharts)
      .filter((name) => name.endsWith('-chart.ts'))
      .flatMap((name) =>
        [
          ...readFileSync(join(folderOfCharts, name), 'utf8').matchAll(
            /\bname: (?:isSociety \? '([a-z-]+)' : )?'([a-z-]+)'/g,
          ),
        ].flatMap(([, one, other]) => [one, other]),
      )
      .filter((name) => name !== undefined)
    expect(named.length).toBeGreaterThanOrEqual(8)
    expect([...chartNames].sort()).toEqual([...named].sort())
  })
})

describe('a place that is a file', () => {
  const own = temporaryFolder()
  const file = join(own, 'case.json')
  writeFileSync(file, JSON.stringify(smallCase()))
  it('is no folder for a report: another is asked for, and nothing changes', async () => {
    for (const out of [file, join(file, 'rapport')]) {
      const { code, err } = await mbc('report', file, '--out', out, '--format', 'csv')
      expect([code, err]).toEqual([
        2,
        `In '${out}' kan niet worden geschreven: ENOTDIR. Kies met --out een map waarin u mag schrijven.\n`,
      ])
    }
    expect(readdirSync(own)).toEqual(['case.json'])
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(smallCase()))
  })
  it('is no folder for its charts: that file is named', async () => {
    const out = join(own, 'bezet')
    mkdirSync(out)
    writeFileSync(join(out, 'charts'), 'van mij')
    const { code, err } = await mbc('report', file, '--out', out)
    expect([code, err]).toEqual([
      2,
      `Het bestand '${join(out, 'charts')}' kan niet worden vervangen: ENOTDIR. Er is niets veranderd. Sluit het als het openstaat, haal het weg, of kies met --out een andere map.\n`,
    ])
    expect(readdirSync(out)).toEqual(['charts'])
  })
  it('is no folder for a workbook', async () => {
    const out = join(file, 'case.xlsx')
    const { code, err } = await mbc('workbook', file, '--out', out)
    expect([code, err]).toEqual([
      2,
      `Het bestand '${out}' is niet te schrijven: ENOTDIR. Controleer de map, en sluit het bestand als het openstaat.\n`,
    ])
  })
})

describe('the file of the case', () => {
  const own = temporaryFolder()
  const file = join(own, 'report.md')
  const text = JSON.stringify(smallCase())
  writeFileSync(file, text)
  const link = join(own, 'link.xlsx')
  symlinkSync(file, link)
  it.each([
    ['workbook', file],
    ['workbook', `${own}/./report.md`],
    ['workbook', link],
    ['report', own],
  ])('is never written over by %s --out %s', async (command, out) => {
    const { code, err } = await mbc(command, file, '--out', out)
    expect(code).toBe(2)
    expect(err).toContain('is de businesscase zelf')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
