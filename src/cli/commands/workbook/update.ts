import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { calculationOf, CalculationError } from '../../../calculation/index.js'
import {
  parseBusinessCase,
  pathText,
  problemOf,
  type BusinessCase,
  type Path,
  type Problem,
} from '../../../case/index.js'
import { Decimal, formatNumber } from '../../../money/index.js'
import { type Language, wrapText } from '../../../report/index.js'
import type { CellProblem } from '../../../workbook/index.js'
import { placeOfPath } from '../../../yaml/index.js'
import { cliWords } from '../../cli-words.js'
import { exitCodes } from '../../exit-codes.js'
import { readCaseWithData } from '../../files/read-case-file.js'
import { replaceFile } from '../../files/replace-file.js'
import { Stop } from '../../terminal/stop.js'
import { systemCode } from '../../terminal/system-code.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { FolderFault, writeFolder } from '../write-folder.js'
import { caseTexts, mergedTexts, type CaseText } from './case-texts.js'
import { patchedTexts, type WrittenChange } from './patched-texts.js'
import { refused } from './refused.js'
import { updateWords } from './update-words.js'

export interface UpdateCall {
  readonly lang: Language
  /** A file with reference data for the case. */
  readonly reference?: string
  /** The workbook. */
  readonly from: string
  /** Whether older numbers of the workbook may take the place of newer ones in the file. */
  readonly overwriteNewer?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/**
 * Takes what was changed in a workbook back into the file of its case, or into those of a programme: only the changed
 * numbers and texts, and all files or none. What comes of it is checked before anything is written.
 *
 * @returns what was changed
 * @throws Stop with exit code 1 where the case, the workbook or what comes of it is wrong, and then nothing is written;
 *   2 where a file cannot be read or written
 */
export const update = async (
  file: string,
  { lang, reference, from, overwriteNewer, dryRun, json }: UpdateCall,
): Promise<string> => {
  const words = updateWords[lang]
  const bytes = workbookBytes(from, lang)
  // Loaded only here, so that no other command needs the library for workbooks.
  const { readWorkbook, templateLanguage, updatesFrom } = await import('../../../workbook/index.js')
  const book = await readWorkbook(bytes)
  if (!existsSync(file)) {
    const { caseOfTemplate } = await import('./case-of-template.js')
    return caseOfTemplate(file, book, { lang, from, dryRun: dryRun === true, json: json === true })
  }
  if (templateLanguage(book) !== undefined)
    throw new Stop(exitCodes.callIsWrong, wrapText(words.isTemplate(file, from), terminalWidth))
  const { businessCase, data } = readCaseWithData(file, lang, { reference })
  const updates = updatesFrom(book, businessCase, { language: lang, overwriteNewer })
  const texts = caseTexts(file, lang, reference)
  if (!updates.ok) {
    const { problems, changes = [], isOlder = false } = updates
    const would = patchedTexts(texts, businessCase, data, changes, lang)
    if (!would.ok) throw refused(from, [...problems, ...would.problems], lang)
    // What can be read is checked as well, so that nobody learns of it only after the rest was mended.
    const also = checked(would.texts, would.changes, lang, 'own').filter(isOfOtherRows(problems))
    throw refused(from, [...problems, ...also], lang, isOlder ? changeLines(would.changes, lang) : [])
  }
  const patched = patchedTexts(texts, businessCase, data, updates.changes, lang)
  if (!patched.ok) throw refused(from, patched.problems, lang)
  const faults = checked(patched.texts, patched.changes, lang)
  if (faults.length > 0) throw refused(from, faults, lang)
  const files = patched.changed.map((each) => each.file)
  const isWritten = dryRun !== true && files.length > 0
  if (isWritten) writeAll(file, patched.changed, lang)
  if (json === true)
    return `${JSON.stringify(
      {
        format: 'mbc-update/1',
        workbook: from,
        written: isWritten,
        changes: patched.changes.map(({ merged, ...change }) => ({ ...change, path: pathText(merged) })),
        notes: updates.notes,
      },
      undefined,
      2,
    )}\n`
  const count = patched.changes.length
  const lines = [
    ...(count === 0 ? [] : updates.notes),
    ...changeLines(patched.changes, lang),
    count === 0 ? words.none(file) : (dryRun === true ? words.wouldChange : words.changed)(files, count),
  ]
  return `${lines.map((line) => wrapText(line, terminalWidth)).join('\n')}\n`
}

const changeLines = (changes: readonly WrittenChange[], language: Language): readonly string[] =>
  changes.map((change) => changeLine(change, language))

/** `Invoer!B14  costItems.ggz.price: 1.200 -> 1.300 (case.yaml:31)`. */
const changeLine = ({ cell, address, field, from, to, file, line }: WrittenChange, language: Language): string => {
  const words = updateWords[language]
  const isText = field === 'source' || field === 'assumption'
  const shown = (stated: string | undefined): string => {
    if (stated === undefined) return words.nothingStated
    if (isText) return `‘${stated}’`
    const number = new Decimal(stated)
    return formatNumber(number, Math.min(12, number.decimalPlaces()), language)
  }
  const what = field === 'value' ? address : `${address} (${words.fields[field]})`
  return `${cell}  ${what}: ${shown(from)} -> ${shown(to)} (${file}${line === undefined ? '' : `:${line}`})`
}

/**
 * What is wrong with the case as it would become: each problem with the cell that brings it about.
 *
 * @param which `own` for the problems of changed numbers themselves, and none that only all of them together bring about
 */
const checked = (
  texts: readonly CaseText[],
  changes: readonly WrittenChange[],
  language: Language,
  which: 'all' | 'own' = 'all',
): readonly CellProblem[] => {
  const merged = mergedTexts(texts)
  const found: Problem[] = merged.findings.map((finding) => problemOf(finding, merged.data, language))
  const parsed = parseBusinessCase(merged.data, { language })
  found.push(...(parsed.ok ? infeasible(parsed.businessCase, language) : parsed.problems))
  return found.map((problem) => {
    const origin = merged.originOf(problem.path)
    const text = texts.find(({ name }) => name === origin.file) ?? texts[0]
    const line = text === undefined ? undefined : placeOfPath(text.text, origin.path)?.line
    const place = text === undefined ? '' : ` (${text.file}${line === undefined ? '' : `:${line}`})`
    const cells = cellsOf(problem.path, changes, which)
    return { ...(cells === '' ? {} : { cell: cells }), message: `${problem.message}${place}` }
  })
}

/** A number of which a cell could not be read is checked once it can be: until then its other cells say little. */
const isOfOtherRows = (problems: readonly CellProblem[]): ((problem: CellProblem) => boolean) => {
  const rowsOf = ({ cell = '' }: CellProblem): readonly string[] =>
    cell.split(', ').map((each) => each.replace(/![A-Z]+/, '!'))
  const unread = new Set(problems.flatMap(rowsOf))
  return (problem) => problem.cell !== undefined && rowsOf(problem).every((row) => !unread.has(row))
}

const infeasible = (businessCase: BusinessCase, language: Language): readonly Problem[] => {
  try {
    calculationOf(businessCase)
    return []
  } catch (error) {
    if (error instanceof CalculationError) return error.problems(language)
    throw error
  }
}

/** The changed cells that a problem is about; of one that names none of them, all that were changed. */
const cellsOf = (path: Path, changes: readonly WrittenChange[], which: 'all' | 'own'): string => {
  const isAbout = ({ merged }: WrittenChange): boolean =>
    merged.slice(0, path.length).every((step, at) => step === path[at]) &&
    path.slice(0, merged.length).every((step, at) => step === merged[at])
  const about = changes.filter(isAbout)
  const cells = [...new Set((about.length > 0 || which === 'own' ? about : changes).map(({ cell }) => cell))]
  return cells.length > MOST_CELLS ? `${cells.slice(0, MOST_CELLS).join(', ')}, …` : cells.join(', ')
}

const MOST_CELLS = 5

/** All files, or none. */
const writeAll = (file: string, changed: readonly CaseText[], language: Language): void => {
  const words = cliWords[language]
  const [first] = changed
  if (first === undefined) return
  if (changed.length === 1) {
    replaceFile(first.file, first.text, (why) => new Stop(exitCodes.callIsWrong, words.fileUnwritable(first.file, why)))
    return
  }
  try {
    writeFolder(
      dirname(file),
      changed.map(({ inFolder, text }) => ({ path: inFolder, text })),
    )
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error
    throw new Stop(exitCodes.callIsWrong, words.fileUnwritable(error.path ?? dirname(file), error.code))
  }
}

const MOST_BYTES = 50_000_000

/** The bytes of a workbook. */
const workbookBytes = (book: string, language: Language): Uint8Array => {
  const words = cliWords[language]
  try {
    const { size } = statSync(book)
    if (size > MOST_BYTES) throw new Stop(exitCodes.caseIsWrong, words.tooLarge(book, Math.ceil(size / 1e6)))
    return readFileSync(book)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Stop(
      exitCodes.callIsWrong,
      code === 'ENOENT' ? words.noFile(book, undefined) : words.unreadable(book, code),
    )
  }
}
