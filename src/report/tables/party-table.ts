import type { PartyResults } from '../../calculation/index.js'
import { type Decimal, roundToNearest, ZERO } from '../../money/index.js'
import type { DocumentTable } from '../document/report-document.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'
import { partyRows, rowsToAdd } from './party-rows.js'
import { isMovingCash, paybackCell } from './payback-cell.js'
import { isDrawn, type DrawnReading } from '../language/drawn-reading.js'
import type { TextTable } from '../text/text-table.js'
import { paidProceeds } from '../notes/paid-proceeds.js'
import { savingColumns, type PartyColumn } from './saving-columns.js'
import { summaryWords } from '../words/summary.js'

/**
 * A row per party: the parts of its net present value in cash, and its payback. Where numbers were drawn, payback stands
 * with its chance in the table of outcomes instead. A page shows first what it comes to.
 */
export const partyTable = (reading: DrawnReading): TextTable & Pick<DocumentTable, 'firstOnPage'> => {
  const { results, language } = reading
  const hasPayback = !isDrawn(reading)
  const words = summaryWords[language]
  const { parties, society } = results
  const settlement = ({ cash }: PartyResults): Decimal => cash.settlement.presentValue
  const proceeds = ({ cash }: PartyResults): Decimal => cash.proceeds?.presentValue ?? ZERO
  const agreed = ({ cash }: PartyResults): Decimal => cash.agreed
  // Moves between parties have columns only where money moves.
  const has = (pick: (party: PartyResults) => Decimal): boolean =>
    parties.some((party) => !roundToNearest(pick(party)).isZero())
  const parts: readonly PartyColumn[] = [
    { head: words.costs, of: ({ cash }) => cash.costs.presentValue },
    ...savingColumns(results, language),
    ...(has(proceeds) ? [{ head: words.proceeds, of: proceeds }] : []),
    ...(has(settlement) ? [{ head: words.settlement, of: settlement }] : []),
    ...(has(agreed) ? [{ head: words.agreements, of: agreed }] : []),
  ]
  const line = (name: string, party: PartyResults, payback: string): readonly Cell[] => [
    name,
    ...parts.map(({ of }) => of(party)),
    party.cash.npv,
    ...(hasPayback ? [payback] : []),
  ]
  const paidBack = ({ cash }: PartyResults): string => paybackCell(cash.payback, language)
  const shown = partyRows(results, language)
  const rows = shown.map(({ party, name }) => line(name, party, isMovingCash(party) ? paidBack(party) : words.noFlow))
  const total = line(words.all, society, paidBack(society))
  const printed = printedTable(
    {
      head: [words.party, ...parts.map(({ head }) => head), words.npv, ...(hasPayback ? [words.payback] : [])],
      rows,
      foot: [total],
      sums: [
        ...sumsDown(rowsToAdd(shown, rows), total),
        ...sumsAcross(
          [...rows, total],
          parts.map((_, at) => at + 1),
          parts.length + 1,
        ),
      ],
    },
    language,
  )
  const notes = [...(printed.note === undefined ? [] : [printed.note]), ...paidProceeds(results, language)]
  return { ...printed, firstOnPage: parts.length + 1, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) }
}
