import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import Papa from 'papaparse'

import { installedApp } from './installed-app.js'

/** Comma-separated, UTF-8, in US English, cells as they are shown, every sheet in a file of its own. */
const asShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,true,false,false,-1'

/** The text of each cell of a workbook as a reader of LibreOffice sees it, by sheet. */
export const shownByCalc = (bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'mbc-shown-'))
  try {
    writeFileSync(join(folder, 'case.xlsx'), bytes)
    execFileSync(
      installedApp('soffice'),
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        asShown,
        '--outdir',
        folder,
        join(folder, 'case.xlsx'),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    return new Map(
      files.map((name) => [
        name.slice('case-'.length, -'.csv'.length),
        Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8')).data,
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
