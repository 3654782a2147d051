import { rungs } from '../../model/index.js'
import { sum, type Decimal } from '../../money/index.js'
import { formatNumber } from '../format-number.js'
import type { Reading } from '../reading.js'
import type { TextTable } from '../text-table.js'
import { summaryWords } from '../words/summary.js'
import { rungWords } from '../words/terms.js'

/** The savings ladder of all effects together: what is lost on each rung, and what stays. */
export const ladderTable = ({ results, language }: Reading): TextTable => {
  const words = summaryWords[language]
  const amounts = rungs.map((rung) => sum(results.ladder.map((line) => line.rungs[rung].presentValue)).round())
  return {
    head: [words.rung, words.lost, words.stays],
    rows: rungs.map((rung, position) => {
      const stays = amounts[position] as Decimal
      const before = amounts[position - 1]
      const lost = before === undefined ? '' : formatNumber(stays.minus(before), 0, language)
      return [rungWords[language][rung], lost, formatNumber(stays, 0, language)]
    }),
  }
}
