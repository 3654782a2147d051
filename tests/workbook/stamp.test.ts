import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { sheetContent } from '../../src/workbook/back/cell-content.js'
import { readStamp } from '../../src/workbook/back/stamp.js'
import { caseFromTemplate, readWorkbook, updatesFrom, workbook } from '../../src/workbook/index.js'
import type { Page } from '../../src/workbook/page.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { withCells } from '../apps/changed-cells.js'
import { mbc, temporaryFolder } from '../cli/mbc.js'
import { exampleCase } from '../examples/example-case.js'
import { zipped } from './edited-workbook.js'
import { zipParts } from './zip-parts.js'

const businessCase = exampleCase('begeleiding-thuis')
const { pages } = workbookPlan(businessCase)
const guide = pages.find(({ name }) => name === 'Leeswijzer')!
const textAt = (row: number, column: number) => {
  const cell = guide.cells.get(`${row},${column}`)
  return cell?.type === 'string' ? cell.value : undefined
}
const last = Math.max(...[...guide.cells.keys()].map((place) => Number(place.split(',')[0])))
const first = Array.from({ length: last }, (_, row) => row).find((row) => textAt(row, 1)?.startsWith('mbc-werkmap'))!
const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at)

const contents = new Map(pages.map((page) => [page, sheetContent(page.name, page.cells)]))
const refusals = (changed: readonly Page[]) => {
  const sheets = new Map(
    changed.map((page) => [page.name, contents.get(page) ?? sheetContent(page.name, page.cells)] as const),
  )
  const updates = updatesFrom({ sheets, stamp: readStamp(sheets) }, businessCase)
  return updates.ok ? [] : updates.problems
}
const withGuide = (changed: Page) => pages.map((page) => (page === guide ? changed : page))

describe('the stamp of a workbook', () => {
  it('is as it was written', () => {
    expect(refusals(pages)).toEqual([])
    expect(textAt(last, 0)).toBe('Einde van het kenmerk')
  })

  it.each(['anders', 'mbc-werkmap 3', undefined])('is refused once, by its cell, where one says %j', (typed) => {
    for (const row of rows)
      for (const column of [0, 1, 2]) {
        if (textAt(row, column) === undefined) continue
        const found = refusals(withCells(pages, [[{ sheet: guide.name, row, column }, typed]]))
        expect(found).toEqual([
          { cell: `Leeswijzer!${'ABC'.charAt(column)}${row + 1}`, message: expect.any(String) as string },
        ])
      }
  })

  it('is refused once, by the cell where it breaks off, where a row is removed', () => {
    for (const removed of rows) {
      const cells = new Map(
        [...guide.cells].flatMap(([place, cell]) => {
          const [row = 0, column] = place.split(',').map(Number)
          return row === removed ? [] : [[`${row > removed ? row - 1 : row},${column}`, cell] as const]
        }),
      )
      const found = refusals(withGuide({ ...guide, cells }))
      expect(found).toHaveLength(1)
      expect(found[0]?.cell).toMatch(new RegExp(`^Leeswijzer![ABC]${removed + 1}$`))
      expect(found[0]?.message).toContain('het kenmerk van de werkmap, op het blad Leeswijzer, is hier veranderd')
    }
  })

  it('is refused once, by its sheet, where that is removed', () => {
    expect(refusals(pages.filter((page) => page !== guide))).toEqual([
      {
        message:
          'het kenmerk van de werkmap, onderaan het blad Leeswijzer, is weg; zet het terug, of maak de werkmap opnieuw en verander die',
      },
    ])
  })
})

describe('links of a workbook to others', () => {
  it('are one refusal, and nothing is written', async () => {
    const folder = temporaryFolder()
    const [file, book, made] = ['zaak.yaml', 'zaak.xlsx', 'nieuw.yaml'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const text = readFileSync('examples/begeleiding-thuis.yaml', 'utf8')
    writeFileSync(file, text)
    const parts = new Map(zipParts(await workbook(businessCase)))
    const link =
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>'
    parts.set('xl/externalLinks/externalLink1.xml', Buffer.from(link))
    writeFileSync(book, zipped(parts))
    const read = await readWorkbook(readFileSync(book))
    expect(read).toEqual({ refused: 'links' })
    for (const found of [updatesFrom(read, businessCase), caseFromTemplate(read)])
      expect(found).toEqual({
        ok: false,
        problems: [
          {
            message:
              'deze werkmap verwijst naar andere werkmappen; verbreek de koppelingen (in Excel: Gegevens, Koppelingen bewerken) en bewaar haar opnieuw',
          },
        ],
      })
    for (const to of [file, made]) {
      const updated = await mbc('update', to, '--from', book)
      expect(updated.code).toBe(1)
      expect(updated.err.match(/verwijst naar andere werkmappen/g)).toHaveLength(1)
    }
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(existsSync(made)).toBe(false)
  })
})
