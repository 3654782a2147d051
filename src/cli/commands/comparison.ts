import { basename, extname, join } from 'node:path'

import { compare, variantsOf, type Comparison, type Version } from '../../compare/index.js'
import { comparisonJson, comparisonText, type Language, wrapText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { refuseCaseFile } from '../files/refuse-case-file.js'
import { screenLines } from '../terminal/screen-lines.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'
import { today } from '../terminal/today.js'
import { FolderFault, writeFolder } from './write-folder.js'

export interface ComparisonCall {
  readonly lang: Language
  /** The version with which the others are compared, by id. */
  readonly against?: string
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly out?: string
  readonly date?: string
  readonly full?: boolean
  readonly json?: boolean
}

/**
 * The variants of the case in a file beside each other, or the cases in several files: as text, as JSON, or as a report in a
 * folder.
 *
 * @returns the comparison, or what was written
 * @throws Stop with exit code 1 where a case is wrong, 2 for one file without variants, or a folder that cannot be written
 */
export const comparison = async (
  files: readonly string[],
  { lang, against, reference, out, date = today(), full, json }: ComparisonCall,
): Promise<string> => {
  const versions = versionsIn(files, lang, reference)
  const found = compare(versions, { reference: against })
  if (out !== undefined) return writeReport(files, out, { lang, date, versions, found })
  if (json === true) return comparisonJson(found)
  const text = (lines: number): string => comparisonText(found, { language: lang, width: terminalWidth, full, lines })
  if (full === true) return text(Infinity)
  const hint = wrapText(cliWords[lang].moreComparison, terminalWidth)
  return `${text(screenLines - 1 - hint.split('\n').length)}\n${hint}\n`
}

/** The variants in one file; the cases of several, named by their files where two have one name. */
const versionsIn = (files: readonly string[], lang: Language, reference: string | undefined): readonly Version[] => {
  const cases = files.map((file) => readCaseFile(file, lang, { reference }))
  const [first] = cases
  if (first !== undefined && cases.length === 1) {
    if (first.variants.length === 0)
      throw new Stop(exitCodes.callIsWrong, wrapText(cliWords[lang].noVariants, terminalWidth))
    return variantsOf(first)
  }
  const short = files.map((file) => basename(file, extname(file)))
  const ids = new Set(short).size === short.length ? short : files
  const names = cases.map(({ name }) => name)
  return cases.map((businessCase, at) => ({
    id: ids[at] ?? '',
    name:
      names.filter((name) => name === businessCase.name).length === 1
        ? businessCase.name
        : `${businessCase.name} (${ids[at] ?? ''})`,
    businessCase,
  }))
}

const writeReport = async (
  files: readonly string[],
  out: string,
  {
    lang,
    date,
    versions,
    found,
  }: {
    readonly lang: Language
    readonly date: string
    readonly versions: readonly Version[]
    readonly found: Comparison
  },
): Promise<string> => {
  const words = cliWords[lang]
  // Loaded here, because only a report needs it.
  const { comparisonReport, htmlDocument, markdownDocument, receiptFactsOf } =
    await import('../../report/publication/index.js')
  const document = comparisonReport(found, { language: lang, date, receipt: await receiptFactsOf(versions) })
  const written = [
    { path: 'comparison.html', text: htmlDocument(document) },
    { path: 'comparison.md', text: markdownDocument(document) },
  ]
  for (const { path } of written) for (const file of files) refuseCaseFile(file, join(out, path), lang)
  try {
    writeFolder(out, written)
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error
    const { path, code } = error
    throw new Stop(
      exitCodes.callIsWrong,
      path === undefined ? words.unwritable(out, code) : words.unwritableFile(join(out, path), code),
    )
  }
  return `${words.written}\n${written.map(({ path }) => `  ${join(out, path)}\n`).join('')}`
}
