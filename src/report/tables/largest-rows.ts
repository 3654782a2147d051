import type { Results } from '../../calculation/index.js'
import { ranked } from '../../money/index.js'
import type { Language } from '../language/language.js'
import type { TextTable } from '../text/text-table.js'
import { fill, summaryWords } from '../words/summary.js'
import { partyRows } from './party-rows.js'

/**
 * A table by party with only the rows of the parties that have the largest net cash, in their own order; its note says
 * how many others count in the total. A table without more rows stays as it is.
 *
 * @param table with the name of a party at the start of each row, as `partyTable` and `outcomeTable` have
 * @param most how many rows may stay, 1 or more
 */
export const largestRows = (table: TextTable, most: number, results: Results, language: Language): TextTable => {
  if (table.rows.length <= most) return table
  const inTable = new Set(table.rows.map(([name]) => name))
  const largest = ranked(
    partyRows(results, language).filter(({ name }) => inTable.has(name)),
    ({ party }) => party.cash.npv.abs(),
  ).slice(0, most)
  const kept = new Set(largest.map(({ name }) => name))
  const rows = table.rows.filter(([name = '']) => kept.has(name))
  const words = summaryWords[language]
  const count = table.rows.length - rows.length
  const others = count === 1 ? words.otherParty : fill(words.otherParties, { count: String(count) })
  return { ...table, rows, note: [others, ...(table.note === undefined ? [] : [table.note])].join(' ') }
}
