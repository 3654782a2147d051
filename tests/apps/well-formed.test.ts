import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { calculate } from '../../src/index.js'
import { loadDrawing, reportFiles } from '../../src/report/publication/index.js'
import { workbook } from '../../src/workbook/index.js'
import { forbiddenCase } from '../report/forbidden-case.js'
import { zipParts } from '../workbook/zip-parts.js'
import { browserFlags } from './browser-flags.js'
import { installedApp } from './installed-app.js'

let folder = ''
let browser: BrowserContext
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'well-formed-'))
  browser = await chromium.launchPersistentContext(folder, {
    executablePath: installedApp('chromium'),
    args: browserFlags,
  })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The errors that a browser's strict XML parser finds in some documents; an empty list is good. */
const faultsIn = async (documents: readonly (readonly [string, string])[]): Promise<readonly string[]> => {
  const page = await browser.newPage()
  try {
    // Inside the script: passed as an argument, half a surrogate pair would get lost.
    return await page.evaluate<string[]>(`${JSON.stringify(documents)}.flatMap(([path, text]) => {
      const fault = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
      return fault === null ? [] : [path + ': ' + fault.textContent]
    })`)
  } finally {
    await page.close()
  }
}

describe('a case with characters that XML forbids, to a strict reader of XML', () => {
  it('that reader refuses such a character', async () => {
    expect(
      await faultsIn([
        ['good', '<a>b</a>'],
        ['bad', '<a>\ufffe</a>'],
      ]),
    ).toEqual([expect.stringContaining('bad: ')])
  })

  it('is a workbook of which every part is well-formed', async () => {
    const parts = [...zipParts(await workbook(forbiddenCase()))].map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')] as const,
    )
    expect(parts.length).toBeGreaterThan(8)
    expect(await faultsIn(parts)).toEqual([])
  })

  it('has well-formed charts', async () => {
    const files = await reportFiles(calculate(forbiddenCase()), await loadDrawing(), { formats: ['charts'] })
    const charts = files.filter(({ path }) => path.endsWith('.svg')).map(({ path, text }) => [path, text] as const)
    expect(charts.length).toBeGreaterThan(4)
    expect(await faultsIn(charts)).toEqual([])
  })
})
