import { MissingPackageError } from '../../base/index.js'
import { toInstall } from '../terminal/to-install.js'
import { join } from 'node:path'

import { calculate } from '../../calculation/index.js'
import type { Language } from '../../report/index.js'
import type { Drawing, ReportFile, ReportFormat } from '../../report/publication/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { refuseCaseFile } from '../files/refuse-case-file.js'
import { Stop } from '../terminal/stop.js'
import { today } from '../terminal/today.js'
import { FolderFault, writeFolder } from './write-folder.js'

export interface ReportCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  readonly out: string
  readonly format?: readonly ReportFormat[]
  readonly bom?: boolean
  readonly dutchCsv?: boolean
  readonly date?: string
}

/**
 * Writes the report of the case in a file into a folder.
 *
 * @returns what was written, for the user
 * @throws Stop with exit code 1 where the case is wrong, 2 where charts cannot be drawn or the folder cannot be written
 */
export const report = async (
  file: string,
  { lang, reference, out, format, bom, dutchCsv, date = today() }: ReportCall,
): Promise<string> => {
  const results = calculate(readCaseFile(file, lang, { reference }))
  // Loaded here, because only this command makes reports.
  const { chartNames, reportFiles, reportFormats } = await import('../../report/publication/index.js')
  const formats = format ?? reportFormats
  const draws = formats.some((wanted) => wanted === 'html' || wanted === 'charts')
  const files = await reportFiles(results, draws ? await drawing(lang) : undefined, {
    language: lang,
    formats,
    date,
    csv: { bom: bom ?? false, dutch: dutchCsv ?? false },
  })
  const paths = files.map(({ path }) => path)
  // A chart left by an earlier case would be taken for one of this case.
  const gone = formats.includes('charts') ? chartPaths(chartNames).filter((path) => !paths.includes(path)) : []
  return writeReport(file, out, files, gone, lang)
}

/**
 * Writes the files of a report into a folder, and removes those that are gone.
 *
 * @returns what was written, for the user
 * @throws Stop with exit code 2 where the folder cannot be written, or a file would replace what it is made of
 */
export const writeReport = (
  file: string,
  out: string,
  files: readonly ReportFile[],
  gone: readonly string[],
  lang: Language,
): string => {
  const words = cliWords[lang]
  const paths = files.map(({ path }) => path)
  for (const path of [...paths, ...gone]) refuseCaseFile(file, join(out, path), lang)
  try {
    writeFolder(out, files, gone)
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error
    const { path, code } = error
    throw new Stop(
      exitCodes.callIsWrong,
      path === undefined ? words.unwritable(out, code) : words.unwritableFile(join(out, path), code),
    )
  }
  return `${words.written}\n${paths.map((path) => `  ${join(out, path)}\n`).join('')}`
}

/** Every path within the folder at which a chart can stand. */
const chartPaths = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`charts/${name}.svg`, `charts/${name}.vl.json`])

/** @throws Stop with exit code 2 where the libraries that draw are not installed */
export const drawing = async (lang: Language): Promise<Drawing> => {
  const { loadDrawing } = await import('../../report/publication/index.js')
  try {
    return await loadDrawing()
  } catch (error) {
    if (!(error instanceof MissingPackageError)) throw error
    throw new Stop(exitCodes.callIsWrong, `${toInstall(error, lang)}\n${cliWords[lang].withoutDrawing}`)
  }
}
