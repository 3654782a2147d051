/**
 * Draws the pictures of docs/handleiding.md anew. Charts and terminals need nothing more than the package; the pictures
 * of the report and of the workbook need chromium, soffice and pdftoppm: on Debian, `apt-get install chromium
 * libreoffice-calc poppler-utils`.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { chromium } from 'playwright-core'

import { calculate } from '../src/index.js'
import { loadDrawing, reportFiles } from '../src/report/publication/index.js'
import { workbook } from '../src/workbook/index.js'
import { readCase } from '../src/yaml/index.js'
import { drawnPictures, manualCase } from './handleiding/drawn-pictures.js'

const folder = 'docs/afbeeldingen'
const found = (command: string): string =>
  execFileSync('/bin/sh', ['-c', 'command -v "$0"', command], { encoding: 'utf8' }).trim()

const manual = readFileSync('docs/handleiding.md', 'utf8')
for (const [name, text] of await drawnPictures())
  if (manual.includes(`/${name})`)) writeFileSync(join(folder, name), text)

const read = readCase(readFileSync(manualCase, 'utf8'))
if (!read.ok) throw new Error(`${manualCase} is wrong`)
const work = mkdtempSync(join(tmpdir(), 'handleiding-'))
try {
  const html = (await reportFiles(calculate(read.businessCase), await loadDrawing(), { formats: ['html'] })).find(
    ({ path }) => path === 'report.html',
  )
  writeFileSync(join(work, 'report.html'), html?.text ?? '')
  const browser = await chromium.launch({ executablePath: found('chromium'), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage({ viewport: { width: 1180, height: 830 } })
  await page.goto(pathToFileURL(join(work, 'report.html')).href)
  await page.screenshot({ path: join(folder, 'rapport.png') })
  await browser.close()

  writeFileSync(join(work, 'werkmap.xlsx'), await workbook(read.businessCase))
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`
  execFileSync(
    found('soffice'),
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, join(work, 'werkmap.xlsx')],
    { stdio: 'ignore' },
  )
  // The third page is the sheet Invoer.
  execFileSync(found('pdftoppm'), [
    '-r',
    '150',
    '-x',
    '40',
    '-y',
    '72',
    '-W',
    '1650',
    '-H',
    '466',
    '-f',
    '3',
    '-l',
    '3',
    '-png',
    '-singlefile',
    join(work, 'werkmap.pdf'),
    join(work, 'invoer'),
  ])
  copyFileSync(join(work, 'invoer.png'), join(folder, 'werkmap.png'))
} finally {
  rmSync(work, { recursive: true, force: true })
}
