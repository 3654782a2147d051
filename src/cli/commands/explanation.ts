import { calculate, explain, UnknownFigureError } from '../../calculation/index.js'
import { explanationText, figureListText, type Language, wrapText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { readCaseFile } from '../files/read-case-file.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'

interface ExplanationCall {
  readonly lang: Language
  readonly depth: number
  readonly list?: boolean
}

/**
 * Where a figure of the case in a file comes from, as a tree of text. Without a figure: which figures there are; with
 * `list` those with that word in their name.
 *
 * @throws Stop with exit code 2 for a figure that is not there, 1 where the case is wrong
 */
export const explanation = (
  file: string,
  reference: string | undefined,
  { lang, depth, list }: ExplanationCall,
): string => {
  const businessCase = readCaseFile(file, lang)
  if (reference === undefined || list === true)
    return figureListText(businessCase, { language: lang, ...(reference === undefined ? {} : { search: reference }) })
  // A case whose fund would pay money that it does not have is refused: its figures explain nothing.
  const results = calculate(businessCase)
  try {
    return explanationText(explain(results, reference), businessCase, { language: lang, depth })
  } catch (error) {
    if (!(error instanceof UnknownFigureError)) throw error
    throw new Stop(
      exitCodes.callIsWrong,
      [error.text[lang], cliWords[lang].listFigures].map((text) => wrapText(text, terminalWidth)).join('\n'),
    )
  }
}
