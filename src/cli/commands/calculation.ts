import { calculate } from '../../calculation/index.js'
import { type Language, resultsJson, summaryText } from '../../report/index.js'
import { readCaseFile } from '../files/read-case-file.js'

/**
 * The results of the case in a file, as text or JSON.
 *
 * @throws Stop with exit code 2 where the file cannot be read, 1 where the case is wrong
 */
export const calculation = (
  file: string,
  { lang, json }: { readonly lang: Language; readonly json?: boolean },
): string => {
  const results = calculate(readCaseFile(file, lang))
  return json === true ? resultsJson(results) : summaryText(results, { language: lang })
}
