import { isMoving, type PartyResults } from '../../calculation/index.js'
import { roundToNearest, type Decimal } from '../../money/index.js'
import type { DrawnReading } from '../language/drawn-reading.js'
import { afterAgreementsWords } from '../words/after-agreements.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

/**
 * What each party pays and receives once agreements and the fund have moved money: its own costs, what it pays others
 * in advance or otherwise, what it receives, what it saves after settlement, and what that leaves it. Undefined where
 * agreements and the fund move nothing.
 */
export const afterAgreementsTable = ({ results, language }: DrawnReading): TitledTable | undefined => {
  if (!results.moves.some((move) => move.kind !== 'settlement' && isMoving(move))) return undefined
  const words = afterAgreementsWords[language]
  const parts: readonly ((party: PartyResults) => Decimal)[] = [
    ({ cash }) => cash.costs.presentValue,
    ({ cash }) => cash.paid.presentValue,
    ({ cash }) => cash.received.presentValue,
    ({ cash }) => cash.retained.presentValue,
  ]
  const line = (name: string, party: PartyResults): readonly Cell[] => [
    name,
    ...parts.map((of) => of(party)),
    party.cash.npv,
  ]
  const rows = results.parties
    .filter((party) => parts.some((of) => !roundToNearest(of(party)).isZero()))
    .map((party) => line(party.name, party))
  // What one party pays another receives: together nothing, and no sum of what stands above it.
  const { costs, retained, npv } = results.society.cash
  const total: readonly Cell[] = [words.all, costs.presentValue, '', '', retained.presentValue, npv]
  return {
    title: words.title,
    table: printedTable(
      {
        head: [words.party, words.costs, words.pays, words.receives, words.saves, words.net],
        rows,
        foot: [total],
        sums: [...sumsDown(rows, total), ...sumsAcross([...rows, total], [1, 2, 3, 4], 5)],
      },
      language,
    ),
    notes: [],
  }
}
