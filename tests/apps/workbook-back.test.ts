import { readdirSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { isPublished, pathsByAddress, valueAt, type BusinessCase } from '../../src/case/index.js'
import { caseTexts, mergedTexts } from '../../src/cli/commands/workbook/case-texts.js'
import { patchedTexts } from '../../src/cli/commands/workbook/patched-texts.js'
import { readCaseWithData } from '../../src/cli/files/read-case-file.js'
import { readWorkbook, updatesFrom, workbook } from '../../src/workbook/index.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { columnLetters } from '../../src/workbook/address.js'
import type { SheetContent } from '../../src/workbook/back/cell-content.js'
import { editedWorkbook, type Typed } from '../workbook/edited-workbook.js'
import { savedByCalc } from './recalculate.js'

const examples = [
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `examples/${name}`),
  'examples/dordrecht/programma.yaml',
]

const cases = new Map(examples.map((file) => [file, readCaseWithData(file, 'nl')]))
const saved = new Map<string, Uint8Array>()
beforeAll(async () => {
  const files = await Promise.all([...cases.values()].map(({ businessCase }) => workbook(businessCase)))
  savedByCalc(files).forEach((bytes, at) => saved.set(examples[at]!, bytes))
})

/**
 * Something else in every input that holds no formula: numbers, ends of ranges, sources and assumptions. An input is a cell that the sheet
 * leaves open; a locked one, such as the share of who alone pays, is refused (tests/workbook/inputs-back.test.ts).
 */
const everyInput = (inputs: SheetContent, businessCase: BusinessCase): Readonly<Record<string, Typed>> => {
  const typed: Record<string, Typed> = {}
  const { cells: written } = workbookPlan(businessCase).pages.find(({ name }) => name === 'Invoer')!
  const isOpen = (row: number, column: number): boolean =>
    written.get(`${row},${column}`)?.style.protection?.locked === false
  for (const [row, cells] of inputs) {
    const path = cells.get(11)
    if (row < 3 || path?.kind !== 'text' || isPublished(path.text)) continue
    for (const column of [1, 7, 8, 9]) {
      const cell = cells.get(column)
      if (!isOpen(row, column)) continue
      if (cell?.kind === 'number')
        typed[`Invoer!${columnLetters(column)}${row + 1}`] = cell.number === 0 ? 1 : cell.number * 0.9
    }
    const follows = cells.get(12)
    const isLed = follows?.kind === 'text' && /^B\d+$/.test(follows.text)
    for (const column of [5, 6]) {
      const cell = cells.get(column)
      // A source typed in the cell that several numbers share is that of each.
      if (isOpen(row, column) && cell?.kind !== 'formula' && !(isLed && cell === undefined))
        typed[`Invoer!${columnLetters(column)}${row + 1}`] =
          cell?.kind === 'text' ? `${cell.text}; herzien` : 'Nieuw: "A", A & B'
    }
  }
  return typed
}

describe('a workbook that LibreOffice saved', () => {
  it.each(examples)('changes nothing where nothing was changed: %s', async (file) => {
    const { businessCase } = cases.get(file)!
    expect(updatesFrom(await readWorkbook(saved.get(file)!), businessCase)).toEqual({
      ok: true,
      changes: [],
      notes: [],
    })
  })

  it.each(examples)('gives back every input that was changed, and it is written in its file: %s', async (file) => {
    const { businessCase, data } = cases.get(file)!
    const book = await readWorkbook(saved.get(file)!)
    if (!('sheets' in book)) throw new Error(book.refused)
    const typed = everyInput(book.sheets.get('Invoer')!, businessCase)
    const updates = updatesFrom(await readWorkbook(editedWorkbook(saved.get(file)!, typed)), businessCase)
    if (!updates.ok) throw new Error(JSON.stringify(updates.problems))
    expect(Object.keys(typed).length).toBeGreaterThan(5)
    const own = updates.changes.filter(({ follows }) => follows === undefined)
    expect(new Set(own.map(({ cell }) => cell))).toEqual(new Set(Object.keys(typed)))
    for (const { cell, to } of own) {
      const content = typed[cell]
      if (typeof content !== 'number') expect(to, cell).toBe(content)
      if (typeof content === 'number') expect(Number(to), cell).toBe(Number(content.toPrecision(15)))
    }
    const texts = caseTexts(file, 'nl')
    const patched = patchedTexts(texts, businessCase, data, updates.changes, 'nl')
    if (!patched.ok) throw new Error(JSON.stringify(patched.problems.slice(0, 5)))
    const merged = mergedTexts(patched.texts).data
    const pathOf = pathsByAddress(merged)
    for (const { field, to, address, follows } of patched.changes) {
      if (follows !== undefined) continue
      const stated = valueAt(merged, pathOf(address) ?? [])
      const found = typeof stated === 'object' ? (valueAt(stated, [field]) ?? valueAt(stated, ['mean'])) : stated
      expect(String(typeof found === 'number' ? found : (found as string)), `${address} ${field}`).toBe(
        typeof found === 'number' ? String(Number(to)) : to,
      )
    }
  })
})
