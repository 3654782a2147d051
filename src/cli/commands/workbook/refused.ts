import { type Language, wrapText } from '../../../report/index.js'
import type { CellProblem } from '../../../workbook/index.js'
import { exitCodes } from '../../exit-codes.js'
import { Stop } from '../../terminal/stop.js'
import { terminalWidth } from '../../terminal/terminal-width.js'
import { updateWords } from './update-words.js'

/** The problems of a workbook, each with its cell, and lines on what they are about. */
export const refused = (
  book: string,
  problems: readonly CellProblem[],
  language: Language,
  lines: readonly string[] = [],
): Stop =>
  new Stop(
    exitCodes.caseIsWrong,
    [
      ...problems.map(({ cell, message }) =>
        wrapText(cell === undefined ? `${book}: ${message}` : `${cell}: ${message}`, terminalWidth),
      ),
      ...lines.map((line) => wrapText(line, terminalWidth)),
      updateWords[language].refused(book, problems.length),
    ].join('\n'),
  )
