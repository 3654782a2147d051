import { laterRungs, rungWords } from '../../rules/index.js'
import { printedTable } from './figure-table.js'
import type { Reading } from '../language/reading.js'
import type { TextTable } from '../text/text-table.js'
import { summaryWords } from '../words/summary.js'

/** The savings ladder of all effects together: what is lost on each rung, and what is left. */
export const ladderTable = ({ results, language }: Reading): TextTable => {
  const words = summaryWords[language]
  const { rungs, lost } = results.ladderTotal
  const above = [rungs.gross, ...laterRungs.map((rung) => rungs[rung])]
  return printedTable(
    {
      head: [words.rung, words.lost, words.stays],
      rows: [
        [rungWords[language].gross, '', rungs.gross],
        ...laterRungs.map((rung) => [rungWords[language][rung], lost[rung], rungs[rung]]),
      ],
      sums: laterRungs.map((rung, at) => ({ total: rungs[rung], parts: [above[at] ?? rungs.gross, lost[rung]] })),
    },
    language,
  )
}
