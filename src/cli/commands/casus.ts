import { casusResults } from '../../casus/index.js'
import { casusFormats, casusJson, casusText, type CasusFormat, type Language } from '../../report/index.js'
import { readCasusFile } from '../files/read-case-file.js'
import { today } from '../terminal/today.js'
import { drawing, writeReport } from './report.js'

export interface CasusCall {
  readonly lang: Language
  readonly json?: boolean
  /** A file of its own with reference data for the casus. */
  readonly reference?: string
  readonly out?: string
  readonly format?: readonly CasusFormat[]
  readonly date?: string
}

/**
 * The casus in a file: as text or JSON, or with `out` as a page of one A4 in a folder.
 *
 * @throws Stop with exit code 1 where the casus is wrong, 2 where the file cannot be read or the folder not be written
 */
export const casus = async (
  file: string,
  { lang, json, reference, out, format, date = today() }: CasusCall,
): Promise<string> => {
  const results = casusResults(readCasusFile(file, lang, reference))
  if (out === undefined) return json === true ? casusJson(results) : casusText(results, { language: lang })
  const { casusFiles } = await import('../../report/publication/index.js')
  const formats = format ?? casusFormats
  const draws = formats.some((wanted) => wanted !== 'markdown') ? await drawing(lang) : undefined
  return writeReport(file, out, await casusFiles(results, draws, { language: lang, formats, date }), [], lang)
}
