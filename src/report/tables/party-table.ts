import type { PartyResults } from '../../appraisal/index.js'
import { type Decimal, formatNumber } from '../../money/index.js'
import { isPaying, paybackCell } from '../payback-cell.js'
import type { Reading } from '../reading.js'
import { roundedParties, type RoundedNet } from '../rounded-parties.js'
import type { TextTable } from '../text-table.js'
import { summaryWords } from '../words/summary.js'

/** A line per party: what its net present value in cash is made up of, and when it is paid back. Adds up both ways. */
export const partyTable = ({ results, language }: Reading): TextTable => {
  const words = summaryWords[language]
  const { parties, total } = roundedParties(results)
  const amount = (value: Decimal): string => formatNumber(value, 0, language)
  const moves = ({ cash }: PartyResults): boolean =>
    !cash.net.byYear.every((value) => value.isZero()) || !cash.savings.total.isZero()
  // What moves between parties has columns only where something moves.
  const has = (pick: (line: RoundedNet) => Decimal): boolean => parties.some((line) => !pick(line).isZero())
  const columns: readonly { readonly head: string; readonly of: (line: RoundedNet) => Decimal }[] = [
    { head: words.costs, of: (line) => line.costs },
    { head: words.savings, of: (line) => line.savings },
    ...(has((line) => line.settlement) ? [{ head: words.settlement, of: (line: RoundedNet) => line.settlement }] : []),
    ...(has((line) => line.agreements) ? [{ head: words.agreements, of: (line: RoundedNet) => line.agreements }] : []),
    { head: words.npv, of: (line) => line.npv },
  ]
  return {
    head: [words.party, ...columns.map(({ head }) => head), words.payback],
    rows: parties.map((line) => [
      line.party.name,
      ...columns.map(({ of }) => amount(of(line))),
      moves(line.party) ? paybackCell(line.party.cash.payback, isPaying(line.party.cash), language) : words.noFlow,
    ]),
    foot: [
      [
        words.all,
        ...columns.map(({ of }) => amount(of(total))),
        paybackCell(results.society.cash.payback, isPaying(results.society.cash), language),
      ],
    ],
  }
}
