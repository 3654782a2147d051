import { isMoving, type PartyResults } from '../../calculation/index.js'
import { roundToNearest, type Decimal, ZERO } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { bridgeWords } from '../words/tables/bridge.js'
import { paidProceeds } from '../notes/paid-proceeds.js'
import type { TitledTable } from './agreement-tables.js'
import { leftOut } from './bridge-tables.js'
import { partyRows, rowsToAdd } from './party-rows.js'
import { savingColumns, type PartyColumn } from './saving-columns.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

/**
 * Who pays and what everyone keeps once agreements and the fund have moved money: who advances money stands in it too.
 * Nothing where they move none; what settlement moves stands in the table of parties.
 */
export const afterAgreementsTable = (reading: Reading): TitledTable | undefined => {
  const { results, language } = reading
  if (!results.moves.some((move) => move.kind !== 'settlement' && isMoving(move))) return undefined
  const words = bridgeWords[language]
  const { parties, society, exchanged } = results
  const columns: readonly (PartyColumn & { readonly all: Decimal })[] = [
    { head: words.costs, of: ({ cash }) => cash.costs.presentValue, all: society.cash.costs.presentValue },
    ...savingColumns(results, language).map((column) => ({ ...column, all: column.of(society) })),
    {
      head: words.proceeds,
      of: ({ cash }) => cash.proceeds?.presentValue ?? ZERO,
      all: society.cash.proceeds?.presentValue ?? ZERO,
    },
    {
      head: words.settlement,
      of: ({ cash }) => cash.settlement.presentValue,
      all: society.cash.settlement.presentValue,
    },
    { head: words.paid, of: ({ cash }) => cash.paid.presentValue, all: exchanged.paid },
    { head: words.received, of: ({ cash }) => cash.received.presentValue, all: exchanged.received },
  ]
  const isSeen = (amount: Decimal): boolean => !roundToNearest(amount).isZero()
  const parts = columns.filter(({ of }) => parties.some((party) => isSeen(of(party))))
  const isShown = (party: PartyResults): boolean => parts.some(({ of }) => isSeen(of(party))) || isSeen(party.cash.npv)
  const shown = partyRows(results, language).filter(({ party }) => isShown(party))
  const rows = shown.map(({ party, name }): readonly Cell[] => [
    name,
    ...parts.map(({ of }) => of(party)),
    party.cash.npv,
  ])
  const total: readonly Cell[] = [words.all, ...parts.map(({ all }) => all), society.cash.npv]
  return {
    title: words.after,
    table: printedTable(
      {
        head: [words.party, ...parts.map(({ head }) => head), words.net],
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
    ),
    notes: [
      ...paidProceeds(results, language),
      ...leftOut(
        parties.filter((party) => !isShown(party)).map(({ id }) => id),
        reading,
      ),
    ],
  }
}
