import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { smallCase } from '../rules/small-case.js'
import { mbc, temporaryFolder } from './mbc.js'

/** What Node throws for a library that is not installed. */
const missing = vi.hoisted(
  () => (name: string) => Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' }),
)
vi.mock('../../src/report/charts/draw-chart.js', async (original) => {
  const { missingPackage } = await import('../../src/base/index.js')
  const absent = missingPackage(['vega', 'vega-lite', 'vega-interpreter'], {
    nl: 'Grafieken tekenen',
    en: 'Drawing charts',
  })
  return {
    ...(await original<Record<string, unknown>>()),
    loadDrawing: () => Promise.reject(missing('vega')).catch(absent),
  }
})
vi.mock('../../src/workbook/file/load-library.js', async () => {
  const { missingPackage } = await import('../../src/base/index.js')
  const absent = missingPackage(['hucre'], { nl: 'Een werkmap', en: 'A workbook' })
  return { loadLibrary: () => Promise.reject(missing('hucre')).catch(absent) }
})

const folder = temporaryFolder()
const good = join(folder, 'goed.json')
writeFileSync(good, JSON.stringify(smallCase()))

describe('a library that is not installed', () => {
  it('is named with what to type, in Dutch and in English, and nothing is written', async () => {
    const out = join(folder, 'rapport')
    expect(await mbc('report', good, '--out', out)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('npm install vega vega-lite vega-interpreter') as string,
    })
    expect((await mbc('report', good, '--out', out, '--lang', 'en')).err).toContain(
      'are not installed. Install with:\n  npm install vega vega-lite vega-interpreter\n',
    )
    expect(existsSync(out)).toBe(false)

    const file = join(folder, 'case.xlsx')
    writeFileSync(file, 'wat er al stond')
    expect(await mbc('workbook', good, '--out', file)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('npm install hucre') as string,
    })
    expect(readFileSync(file, 'utf8')).toBe('wat er al stond')
  })

  it('is not needed for a report without charts', async () => {
    const out = join(folder, 'tekst')
    expect((await mbc('report', good, '--out', out, '--format', 'markdown', 'csv', 'raadsinformatiebrief')).code).toBe(
      0,
    )
    expect(readdirSync(out).sort()).toEqual([
      'ledger.csv',
      'raadsinformatiebrief.html',
      'raadsinformatiebrief.md',
      'report.md',
    ])
  })
})

describe('a place that cannot be written', () => {
  it('is named, and leaves nothing half-written', async () => {
    // A folder stands where a file of the report must come.
    const out = join(folder, 'bezet')
    mkdirSync(join(out, 'report.md', 'vol'), { recursive: true })
    const { code, err } = await mbc('report', good, '--out', out, '--format', 'markdown')
    expect(code).toBe(2)
    expect(err).toContain(out)
    expect(readdirSync(out)).toEqual(['report.md'])
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
