import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { readXlsx, type CellValue } from 'hucre/xlsx'

import { installedApp } from './installed-app.js'

/** A workbook as LibreOffice reads it: the value of each cell, by sheet. */
export type Recalculated = ReadonlyMap<string, readonly (readonly CellValue[])[]>

/** LibreOffice with a profile of its own, and settings that recalculate every file it opens. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

/** Lets LibreOffice recalculate workbooks, in one run; fails where it is not installed. */
export const recalculate = async (files: readonly Uint8Array[]): Promise<readonly Recalculated[]> =>
  Promise.all(
    savedByCalc(files).map(async (bytes) => {
      const { sheets } = await readXlsx(bytes)
      return new Map(sheets.map(({ name, rows }) => [name, rows]))
    }),
  )

/** The same workbooks as LibreOffice opens and saves them. */
export const savedByCalc = (files: readonly Uint8Array[]): readonly Uint8Array[] => {
  const soffice = installedApp('soffice')
  const folder = mkdtempSync(join(tmpdir(), 'mbc-soffice-'))
  try {
    const user = join(folder, 'profile', 'user')
    mkdirSync(user, { recursive: true })
    writeFileSync(join(user, 'registrymodifications.xcu'), alwaysRecalculate)
    const names = files.map((bytes, at) => {
      const name = join(folder, `case-${at}.xlsx`)
      writeFileSync(name, bytes)
      return name
    })
    const out = join(folder, 'out')
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        ...names,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    return files.map((_, at) => readFileSync(join(out, `case-${at}.xlsx`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
