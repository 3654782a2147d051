import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readStamp } from '../../src/workbook/back/stamp.js'
import { sheetContent } from '../../src/workbook/back/cell-content.js'
import { columnLetters } from '../../src/workbook/address.js'
import { caseTexts } from '../../src/cli/commands/workbook/case-texts.js'
import { patchedTexts } from '../../src/cli/commands/workbook/patched-texts.js'
import { readCaseWithData } from '../../src/cli/files/read-case-file.js'
import { updatesFrom } from '../../src/workbook/index.js'
import type { Page } from '../../src/workbook/page.js'
import { workbookPlan } from '../../src/workbook/workbook-plan.js'
import { withCells, type Content } from '../apps/changed-cells.js'

const examples = [
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `examples/${name}`),
  'examples/dordrecht/programma.yaml',
]

const sheet = 'Invoer'
const [value, low, high] = [1, 7, 9]
const texts = [5, 6]
const inputColumns = [value, ...texts, low, 8, high]

const bookOf = (pages: readonly Page[]) => {
  const sheets = new Map(pages.map(({ name, cells }) => [name, sheetContent(name, cells)] as const))
  return { sheets, stamp: readStamp(sheets) }
}

/** The cells of the sheet of inputs, in the columns that may hold an input. */
const cellsOf = (pages: readonly Page[]) => {
  const { cells, validations = [] } = pages.find(({ name }) => name === sheet)!
  const rows = new Set([...cells.keys()].map((place) => Number(place.split(',')[0])))
  return [...rows].flatMap((row) =>
    !cells.has(`${row},1`) || row < 3 || cells.get(`${row},1`)?.type === 'string'
      ? []
      : inputColumns.map((column) => {
          const cell = cells.get(`${row},${column}`)
          const name = `${columnLetters(column)}${row + 1}`
          return {
            row,
            column,
            name: `${sheet}!${name}`,
            isInput: cell?.style.protection?.locked === false,
            looksSo: cell?.style.fill?.fgColor.rgb === 'FFF2CC',
            isValidated: validations.some(({ range }) => range === name),
            now: cell?.type === 'formula' ? cell.formulaResult : cell?.value,
            follows:
              cell?.type !== 'formula'
                ? 'nothing'
                : new RegExp(`[A-Z]${row + 1}\\b`).test(cell.formula)
                  ? 'its own row'
                  : 'a shared cell',
            isPublished: String((cells.get(`${row},11`) as { value?: unknown }).value).startsWith('reference.'),
          }
        }),
  )
}
type CellOf = ReturnType<typeof cellsOf>[number]

const otherThan = ({ column, now, row }: CellOf, cells: readonly CellOf[]): Content => {
  if (texts.includes(column)) return `${String(now ?? '')} herzien`.trim()
  if (typeof now === 'number') return now === 0 ? 1 : now * 0.9
  const own = cells.find((each) => each.row === row && each.column === value)?.now
  return Number(own) * (column === low ? 0.8 : 1.2)
}

describe.each(examples)('the sheet of inputs of %s', (file) => {
  const { businessCase, data } = readCaseWithData(file, 'nl')
  const { pages } = workbookPlan(businessCase)
  const cells = cellsOf(pages)
  const typed = (own: readonly CellOf[]) =>
    updatesFrom(
      bookOf(
        withCells(
          pages,
          own.map((cell) => [{ sheet, row: cell.row, column: cell.column }, otherThan(cell, cells)]),
        ),
      ),
      businessCase,
    )

  it('is open where it looks like an input, and nowhere else; every number in it has its limits', () => {
    expect(cells.filter(({ isInput, looksSo }) => isInput !== looksSo)).toEqual([])
    expect(
      cells.filter(({ isInput, isValidated, column }) => isValidated !== (isInput && !texts.includes(column))),
    ).toEqual([])
    expect(cells.filter(({ isInput }) => isInput).length).toBeGreaterThan(5)
  })

  it.each(['nothing', 'its own row', 'a shared cell'])('takes back every input that follows %s', (what) => {
    const own = cells.filter(({ isInput, follows }) => isInput && follows === what)
    const updates = typed(own)
    if (!updates.ok) throw new Error(JSON.stringify(updates.problems.slice(0, 5)))
    const changed = new Set(updates.changes.map(({ cell }) => cell))
    expect(own.map(({ name }) => name).filter((name) => !changed.has(name))).toEqual([])
    const patched = patchedTexts(caseTexts(file, 'nl'), businessCase, data, updates.changes, 'nl')
    expect(patched.ok ? [] : patched.problems).toEqual([])
  })

  it('names a shared cell that was changed while nothing follows it any more', () => {
    const followers = cells.filter(({ isInput, follows }) => isInput && follows === 'a shared cell')
    const rows = new Set(followers.map(({ row }) => row))
    const leaders = new Set(
      [...rows].map((row) => {
        const follows = pages.find(({ name }) => name === sheet)!.cells.get(`${row},12`)
        return follows?.type === 'string' ? Number(follows.value.slice(1)) - 1 : undefined
      }),
    )
    const own = cells.filter(({ row, column }) => leaders.has(row) && column === value)
    if (own.length === 0) return
    const updates = typed([...own, ...followers.filter(({ column }) => column === value)])
    expect(updates.ok ? [] : updates.problems.map(({ cell }) => cell).sort()).toEqual(
      own.map(({ name }) => name).sort(),
    )
  })

  it('names every cell that is no input and that was changed all the same', () => {
    // Beside a published number nothing is stated: the first ten of such places are named.
    const own = cells.filter(
      ({ isInput, column, isPublished }) => !isInput && !texts.includes(column) && (column === value || !isPublished),
    )
    const updates = typed(own)
    const named = new Set(updates.ok ? [] : updates.problems.map(({ cell }) => cell))
    expect(own.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
  })
})
