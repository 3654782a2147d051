import { calculate, explain, UnknownFigureError } from '../appraisal/index.js'
import { explanationText } from '../report/explanation-text.js'
import type { Language } from '../report/language.js'
import { cliWords } from './cli-words.js'
import { exitCodes } from './exit-codes.js'
import { readCaseFile } from './read-case-file.js'
import { Stop } from './stop.js'

/**
 * Where a figure of the case in a file comes from, as a tree of text.
 *
 * @throws Stop with exit code 2 for a figure that is not there, 1 where the case is wrong
 */
export const explanation = (
  file: string,
  reference: string,
  { lang, depth }: { readonly lang: Language; readonly depth: number },
): string => {
  const businessCase = readCaseFile(file, lang)
  // A figure of a case that cannot be carried out explains nothing: its fund would pay what is not there.
  const results = calculate(businessCase)
  try {
    return explanationText(explain(results, reference), businessCase, { language: lang, depth })
  } catch (error) {
    if (!(error instanceof UnknownFigureError)) throw error
    throw new Stop(exitCodes.callIsWrong, cliWords[lang].unknownFigure(error.reference, error.nearest))
  }
}
