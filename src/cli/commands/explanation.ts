import { atAddress, calculationOf } from '../../calculation/index.js'
import { pathsByAddress } from '../../case/index.js'
import { atAddressText, explanationText, figureListText, type Language, wrapText } from '../../report/index.js'
import { cliWords } from '../cli-words.js'
import { readCaseWithData } from '../files/read-case-file.js'
import { screenLines } from '../terminal/screen-lines.js'
import { terminalWidth } from '../terminal/terminal-width.js'

interface ExplanationCall {
  readonly lang: Language
  /** A file of its own with reference data for the case. */
  readonly reference?: string
  /** How many layers; without it, as many as fit two screens. */
  readonly depth?: number
  readonly list?: boolean
}

/** Layers enough for any figure. */
const WHOLE = 1_000

/** Room for the chapter and the room of a figure, and what to give for more layers, each with the name of a file. */
const HINT_LINES = 8

const linesOf = (text: string): number => text.split('\n').length - 1

/**
 * Where a figure of the case in a file comes from, as a tree of text, and which file of the library computes it; of a number
 * that the case states, what is known of it. Without an address: which figures there are; with `list` those with that word
 * in their name.
 *
 * @throws UnknownAddressError where nothing stands at the address; Stop where the case is wrong
 */
export const explanation = (
  file: string,
  reference: string | undefined,
  { lang, reference: overlay, depth, list }: ExplanationCall,
): string => {
  const { businessCase, data, placeOf } = readCaseWithData(file, lang, { reference: overlay })
  if (reference === undefined && list !== true)
    return `${figureListText(businessCase, { language: lang, brief: true })}\n${wrapText(cliWords[lang].findFigures(file), terminalWidth)}\n`
  if (reference === undefined || list === true)
    return figureListText(businessCase, { language: lang, ...(reference === undefined ? {} : { search: reference }) })
  // A case whose fund would pay money that it does not have is refused: its figures explain nothing.
  const calculation = calculationOf(businessCase)
  const found = atAddress(calculation, reference)
  if (found.kind !== 'figure') {
    const path = pathsByAddress(data)(reference)
    const place = path === undefined ? undefined : placeOf(path)
    return atAddressText(found, businessCase, {
      language: lang,
      width: terminalWidth,
      ...(place === undefined ? {} : { place: `${place.file}:${place.line}:${place.column}` }),
    })
  }
  const explained = calculation.explain(reference)
  const room = atAddressText(found, businessCase, { language: lang, width: terminalWidth })
  const text = (layers: number): string =>
    `${explanationText(explained, businessCase, { language: lang, depth: layers, width: terminalWidth })}\n${room}`
  if (depth !== undefined) return text(depth)
  const whole = text(WHOLE)
  if (linesOf(whole) <= screenLines) return whole
  let layers = 1
  while (linesOf(text(layers + 1)) < screenLines - HINT_LINES) layers += 1
  return `${text(layers)}\n${wrapText(cliWords[lang].deeper(file, reference, layers + 2), terminalWidth)}\n`
}
