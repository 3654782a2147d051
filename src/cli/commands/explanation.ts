import { calculate, explain } from '../../calculation/index.js'
import { explanationText, figureListText, type Language } from '../../report/index.js'
import { readCaseFile } from '../files/read-case-file.js'

interface ExplanationCall {
  readonly lang: Language
  readonly depth: number
  readonly list?: boolean
}

/**
 * Where a figure of the case in a file comes from, as a tree of text. Without a figure: which figures there are; with
 * `list` those with that word in their name.
 *
 * @throws UnknownFigureError for a figure that is not there; Stop where the case is wrong
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
  return explanationText(explain(results, reference), businessCase, { language: lang, depth })
}
