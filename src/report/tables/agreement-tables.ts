import { type Decimal, formatEuro, formatPercentage, roundToNearest, ZERO } from '../../money/index.js'
import { printedTable, sumsAcross, type Cell } from './figure-table.js'
import { isMoving } from '../../calculation/index.js'
import type { Reading } from '../language/reading.js'
import type { TextTable } from '../text/text-table.js'
import { wordParty } from '../language/word-label.js'
import { agreementWords } from '../words/agreements.js'
import { fill } from '../words/summary.js'

/** A table under a heading, with the notes that a reader needs. */
export interface TitledTable {
  readonly title: string
  readonly table: TextTable
  readonly notes: readonly string[]
}

/** For each payer, what its money brings and how much of that it keeps; nothing where nobody pays. */
export const pocketsTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  const { retention, afterAgreements, ...before } = results.pockets
  if (retention.length === 0 || results.mainPayer === null) return undefined
  const name = (party: string): string => wordParty(party, results.businessCase, language)
  const losing = afterAgreements.losesWithoutInvesting
  const rows = retention.map(({ party, costs, brings, kept, others, share }): readonly Cell[] => [
    name(party),
    costs,
    brings,
    kept,
    others,
    // Where others lose by what a payer pays for, it keeps more than the total: that is no share of a whole.
    share === null || share.lt(0) || share.gt(1) ? '-' : formatPercentage(share, language),
  ])
  return {
    title: words.pockets,
    table: printedTable(
      {
        head: [words.payer, words.pays, words.brings, words.keeps, words.reaches, words.retention],
        rows,
        sums: sumsAcross(rows, [3, 4], 2),
      },
      language,
    ),
    notes: [
      ...(retention.length < 2 ? [] : [words.split]),
      ...pocketNote({ results, language }, before.investsWithoutGain, afterAgreements.investsWithoutGain, {
        stays: words.invests,
        changes: words.investsAfter,
      }),
      ...pocketNote({ results, language }, before.gainsWithoutInvesting, afterAgreements.gainsWithoutInvesting, {
        stays: words.free,
        changes: words.freeAfter,
      }),
      ...(losing.length === 0 ? [] : [fill(words.loses, { parties: losing.map(name).join(', ') })]),
    ],
  }
}

/** Wrong pockets: before agreements, and after them where agreements or the fund move money. */
const pocketNote = (
  { results, language }: Reading,
  before: readonly string[],
  after: readonly string[],
  text: { readonly stays: string; readonly changes: string },
): readonly string[] => {
  const list = (parties: readonly string[]): string =>
    parties.length === 0
      ? agreementWords[language].nobody
      : parties.map((party) => wordParty(party, results.businessCase, language)).join(', ')
  if (!results.moves.some((move) => move.kind !== 'settlement' && isMoving(move)))
    return before.length === 0 ? [] : [fill(text.stays, { parties: list(before) })]
  return before.length + after.length === 0 ? [] : [fill(text.changes, { before: list(before), after: list(after) })]
}

/** What settlement, agreements and the fund move: each sums to zero. */
export const movesTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  if (results.moves.length === 0) return undefined
  const rows = results.moves.flatMap((move) =>
    move.parties.map(({ party, flow }): readonly Cell[] => [
      `${move.kind === 'fund' ? `${words.fund}: ` : ''}${move.name} - ${wordParty(party, results.businessCase, language)}`,
      flow.presentValue,
    ]),
  )
  const sums = results.moves.map(({ parties }) => ({
    total: ZERO,
    parts: parties.map(({ flow }) => flow.presentValue),
  }))
  return {
    title: words.moves,
    table: printedTable(
      { head: [`${words.agreement} - ${words.party.toLowerCase()}`, words.amount], rows, sums },
      language,
    ),
    notes: [words.zeroSum],
  }
}

/** What each party that falls short must find in its regular budget, each year. */
export const structuralGapTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  const short = results.parties.filter(({ cash }) => cash.structuralGap.some((amount) => roundToNearest(amount).gt(0)))
  if (short.length === 0) return undefined
  return {
    title: words.gap,
    table: printedTable(
      {
        head: [words.year, ...short.map((party) => party.name)],
        rows: results.budgetYears.map((year, at) => [
          String(year),
          ...short.map(({ cash }) => cash.structuralGap[at] ?? ZERO),
        ]),
        sums: [],
      },
      language,
    ),
    notes: [words.gapNote],
  }
}

/** The fund by budget year. */
export const fundTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  const found = results.fund
  if (found === null) return undefined
  const { inflow, outflow, balance, steadyState, multiplier, runOutYear } = found
  const amount = (row: readonly Decimal[], at: number): Decimal => row[at] ?? ZERO
  const isSpentAtOnce = balance.every((left) => roundToNearest(left).isZero())
  return {
    title: fill(words.fundTable, { name: wordParty(found.party, results.businessCase, language) }),
    table: printedTable(
      {
        head: [words.year, words.inflow, words.outflow, words.balance],
        rows: results.budgetYears.map((year, at) => [
          String(year),
          amount(inflow, at),
          amount(outflow, at),
          amount(balance, at),
        ]),
        sums: results.budgetYears.map((_, at) => ({
          total: amount(balance, at),
          parts: [amount(balance, at - 1), amount(inflow, at), amount(outflow, at).neg()],
        })),
      },
      language,
    ),
    notes: [
      isSpentAtOnce
        ? words.spentAtOnce
        : runOutYear === null
          ? words.staysFilled
          : fill(words.runsOut, { year: String(runOutYear - 1) }),
      ...(multiplier === null ? [] : [fill(words.multiplier, { multiplier: formatEuro(multiplier, language, 2) })]),
      fill(steadyState.isReached ? words.steady : words.notSteady, {
        amount: formatEuro(steadyState.inflow, language),
      }),
    ],
  }
}
