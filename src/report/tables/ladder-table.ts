import { laterRungs, rungs } from '../../model/index.js'
import { formatNumber, sum } from '../../money/index.js'
import type { Reading } from '../reading.js'
import { roundedLadder } from '../rounded-ladder.js'
import type { TextTable } from '../text-table.js'
import { summaryWords } from '../words/summary.js'
import { rungWords } from '../words/terms.js'

/** The savings ladder of all effects together: what is lost on each rung, and what stays. */
export const ladderTable = ({ results, language }: Reading): TextTable => {
  const words = summaryWords[language]
  const { gross, lost } = roundedLadder(results)
  // What stays on a rung is what the printed parts add up to so far.
  const parts = [gross, ...laterRungs.map((rung) => lost[rung])]
  return {
    head: [words.rung, words.lost, words.stays],
    rows: rungs.map((rung, position) => [
      rungWords[language][rung],
      position === 0 ? '' : formatNumber(parts[position] ?? gross, 0, language),
      formatNumber(sum(parts.slice(0, position + 1)), 0, language),
    ]),
  }
}
