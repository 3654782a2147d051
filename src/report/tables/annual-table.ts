import type { PartyResults } from '../../calculation/index.js'
import { roundToNearest } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { annualWords } from '../words/tables/annual.js'
import { summaryWords } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { partyRows, rowsToAdd } from './party-rows.js'
import { printedTable, sumsDown, type Cell } from './figure-table.js'

/** The net present values of each party with the same as an equal amount a year; nothing where all of them are zero. */
export const annualTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = annualWords[language]
  const figuresOf = ({ cash, welfare }: PartyResults) => [
    cash.npv,
    cash.annualEquivalent,
    welfare.npv,
    welfare.annualEquivalent,
  ]
  const { parties, society } = results
  if (![...parties, society].some((party) => figuresOf(party).some((figure) => !roundToNearest(figure).isZero())))
    return undefined
  const shown = partyRows(results, language)
  const rows = shown.map(({ party, name }): readonly Cell[] => [name, ...figuresOf(party)])
  const total: readonly Cell[] = [summaryWords[language].all, ...figuresOf(society)]
  return {
    title: words.title,
    table: printedTable(
      {
        head: [summaryWords[language].party, words.cash, words.cashAYear, words.welfare, words.welfareAYear],
        rows,
        foot: [total],
        sums: sumsDown(rowsToAdd(shown, rows), total),
      },
      language,
    ),
    notes: [words.note],
  }
}
