import { calculate } from '../appraisal/index.js'
import type { Language } from '../report/language.js'
import { resultsJson } from '../report/results-json.js'
import { summaryText } from '../report/summary-text.js'
import { readCaseFile } from './read-case-file.js'

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
