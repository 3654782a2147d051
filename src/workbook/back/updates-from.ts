import { expectArgument, isPublished, languageOf, type BusinessCase, type Language } from '../../case/index.js'
import { xmlText } from '../../report/index.js'
import { PATH_COLUMN } from '../inputs/input-columns.js'
import { HEADING_ROW } from '../layout.js'
import { workbookPlan } from '../workbook-plan.js'
import { workbookWords } from '../workbook-words.js'
import { backWords } from './back-words.js'
import { sheetContent, type SheetContent } from './cell-content.js'
import { changedRows } from './changed-rows.js'
import { expectBook } from './expect-book.js'
import type { CellProblem } from './cell-reader.js'
import { readInputs, type InputChange } from './read-inputs.js'
import type { ReadWorkbook } from './read-workbook.js'
import { STAMP_VERSION, stampOf } from './stamp.js'

/** What a workbook changes in its case, or all that is wrong with the workbook. */
export type WorkbookUpdates =
  | {
      readonly ok: true
      /** In the order of the sheet of inputs. */
      readonly changes: readonly InputChange[]
      /** What to know besides, in words. */
      readonly notes: readonly string[]
    }
  | {
      readonly ok: false
      readonly problems: readonly CellProblem[]
      /** What the workbook changes beside what is wrong with it, so that this can be checked as well. */
      readonly changes?: readonly InputChange[]
      /** Whether the numbers of the file are newer than the workbook, and its changes would overwrite them. */
      readonly isOlder?: boolean
    }

/** How many places of a sheet are named. */
const MOST_NAMED = 10

/**
 * What a workbook that was filled in changes in its case: numbers, the ends of their ranges, sources and assumptions, by
 * address. Formulas of the workbook are compared with those that were written, and never evaluated; what is changed
 * outside the yellow cells is refused with its place, all at once. A number that was not changed is never a change,
 * whatever digits a spreadsheet keeps. Where the numbers of the case were changed after the workbook was made, its own
 * are older, and any that differ are refused.
 *
 * @param book from `readWorkbook`
 * @param businessCase the case as it is now
 * @param options `overwriteNewer` where the workbook is right, although the numbers of the case are newer
 *
 * @example
 * // A workbook as it was made, in which nobody changed anything.
 * const updates = updatesFrom(await readWorkbook(await workbook(businessCase)), businessCase)
 * updates // { ok: true, changes: [], notes: [] }
 */
export const updatesFrom = (
  book: ReadWorkbook,
  businessCase: BusinessCase,
  options: { readonly language?: Language | undefined; readonly overwriteNewer?: boolean | undefined } = {},
): WorkbookUpdates => {
  expectBook('updatesFrom', book)
  expectArgument('updatesFrom', 'case', businessCase)
  const language = languageOf(options)
  const words = backWords[language]
  const refused = (...messages: readonly string[]): WorkbookUpdates => ({
    ok: false,
    problems: messages.map((message) => ({ message })),
  })
  if ('refused' in book) return refused(words.refused[book.refused])
  const { stamp, sheets } = book
  if (stamp === undefined) {
    const own = Object.values(workbookWords).find((each) => sheets.has(each.sheets.inputs))?.sheets
    return refused(own === undefined ? words.noStamp : words.goneStamp(own.guide))
  }
  const refusedAt = (cell: string, message: string): WorkbookUpdates => ({ ok: false, problems: [{ cell, message }] })
  if (stamp.version !== STAMP_VERSION && Number.isInteger(stamp.version))
    return refusedAt(`${stamp.guide}!B${stamp.row + 2}`, words.otherVersion(stamp.version, STAMP_VERSION))
  if (stamp.damaged !== undefined) return refusedAt(stamp.damaged, words.damagedStamp(stamp.guide))
  const name = xmlText(businessCase.name)
  if (stamp.name.trim() !== name.trim()) return refused(words.otherCase(stamp.name, name))
  const plan = workbookPlan(businessCase, stamp.language)
  const own = stampOf(businessCase, plan.inputs.keys())
  const names = workbookWords[stamp.language].sheets
  const inputs = sheets.get(names.inputs)
  if (stamp.addresses !== own.addresses) {
    const known = new Set([...plan.inputs.keys()].filter((address) => !isPublished(address)))
    const found = new Set(addressesOn(inputs))
    return refused(
      words.otherNumbers(
        [...known].filter((address) => !found.has(address)).slice(0, MOST_NAMED),
        [...found].filter((address) => !known.has(address)).slice(0, MOST_NAMED),
      ),
    )
  }
  const problems: CellProblem[] = []
  const pages = new Map(plan.pages.map((page) => [page.name, page]))
  for (const [sheet, written] of stamp.rows) {
    const content = sheets.get(sheet)
    if (content === undefined) {
      problems.push({ message: words.noSheet(sheet) })
      continue
    }
    const changed = changedRows(sheet, content, {
      written,
      expected: sheetContent(sheet, pages.get(sheet)?.cells ?? new Map()),
      holdsInputs: sheet === names.inputs,
      ...(sheet === stamp.guide ? { before: stamp.row } : {}),
    })
    problems.push(...changed.slice(0, MOST_NAMED).map(({ kind, cell }) => ({ cell, message: words.foreign[kind] })))
    if (changed.length > MOST_NAMED) problems.push({ cell: sheet, message: words.more(changed.length - MOST_NAMED) })
  }
  for (const [sheet, content] of sheets)
    if (!stamp.rows.has(sheet) && content.size > 0) problems.push({ cell: sheet, message: words.foreignSheet })
  const published = new Map([...plan.numbers].filter(([address]) => isPublished(address)))
  const read =
    inputs === undefined
      ? { changes: [], problems: [] }
      : readInputs(names.inputs, inputs, businessCase, published, language)
  problems.push(...read.problems)
  const { changes } = read
  const isNewer = stamp.values !== own.values && changes.length > 0
  if (isNewer && options.overwriteNewer !== true)
    return { ok: false, problems: [{ message: words.newer }, ...problems], changes, isOlder: true }
  if (problems.length > 0) return { ok: false, problems, changes }
  return { ok: true, changes, notes: isNewer ? [words.caseChanged] : [] }
}

/** The addresses beside the inputs; the words beside a number that several share are no address. */
const addressesOn = (inputs: SheetContent | undefined): readonly string[] =>
  [...(inputs ?? [])].flatMap(([row, cells]) => {
    const path = cells.get(PATH_COLUMN)
    return row > HEADING_ROW && path?.kind === 'text' && !/\s/.test(path.text) && !isPublished(path.text)
      ? [path.text]
      : []
  })
