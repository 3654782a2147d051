import type { Results } from '../../appraisal/index.js'
import { type Decimal, formatEuro, formatNumber, formatPercentage, roundToTotal, sum, ZERO } from '../../money/index.js'
import type { Reading } from '../reading.js'
import { isMoving, roundedMoves } from '../rounded-moves.js'
import { roundedParties } from '../rounded-parties.js'
import type { TextTable } from '../text-table.js'
import { wordParty } from '../word-label.js'
import { agreementWords } from '../words/agreements.js'
import { fill } from '../words/summary.js'

/** A table under a heading, with what a reader must know of it. */
export interface TitledTable {
  readonly title: string
  readonly table: TextTable
  readonly notes: readonly string[]
}

/** For each payer what its money brings, and how much of that it keeps. */
export const pocketsTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  const { retention, afterAgreements, ...before } = results.pockets
  if (retention.length === 0) return undefined
  const name = (party: string): string => wordParty(party, results.businessCase, language)
  const losing = afterAgreements.losesWithoutInvesting
  const rows = retention.map(({ party, costs, kept, others: toOthers, share }) => {
    // The three figures of a line add up as printed: what is brought is what is kept and what reaches others.
    const [own = ZERO, others = ZERO] = roundToTotal([kept, toOthers], 0)
    return [
      name(party),
      formatNumber(printedCosts(results, party, costs), 0, language),
      formatNumber(own.plus(others), 0, language),
      formatNumber(own, 0, language),
      formatNumber(others, 0, language),
      // Where others lose by what a payer brings, it keeps more than all of it: no share of a whole.
      share === null || share.lt(0) || share.gt(1) ? '-' : formatPercentage(share, language),
    ]
  })
  return {
    title: words.pockets,
    table: { head: [words.payer, words.pays, words.brings, words.keeps, words.reaches, words.retention], rows },
    notes: [
      ...(retention.length < 2 ? [] : [words.split]),
      ...pocketNote({ results, language }, before.investsWithoutGain, afterAgreements.investsWithoutGain, { stays: words.invests, changes: words.investsAfter }),
      ...pocketNote({ results, language }, before.gainsWithoutInvesting, afterAgreements.gainsWithoutInvesting, { stays: words.free, changes: words.freeAfter }),
      ...(losing.length === 0 ? [] : [fill(words.loses, { parties: losing.map(name).join(', ') })]),
    ],
  }
}

/** Who is in the wrong pocket: before agreements, and after them where agreements or the fund move money. */
const pocketNote = (
  { results, language }: Reading,
  before: readonly string[],
  after: readonly string[],
  text: { readonly stays: string; readonly changes: string },
): readonly string[] => {
  const list = (parties: readonly string[]): string =>
    parties.length === 0 ? agreementWords[language].nobody : parties.map((party) => wordParty(party, results.businessCase, language)).join(', ')
  if (!results.moves.some((move) => move.kind !== 'settlement' && isMoving(move)))
    return before.length === 0 ? [] : [fill(text.stays, { parties: list(before) })]
  return before.length + after.length === 0 ? [] : [fill(text.changes, { before: list(before), after: list(after) })]
}

/** What a party pays, as the table of parties prints it where that is the same figure. */
const printedCosts = (results: Results, party: string, exact: Decimal): Decimal => {
  const printed = roundedParties(results).parties.find((line) => line.party.id === party)?.costs
  return printed?.minus(exact).abs().lt(1) === true ? printed : exact.round()
}

/** What settlement, agreements and the fund move: each sums to zero. */
export const movesTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  if (results.moves.length === 0) return undefined
  const rows = roundedMoves(results).flatMap(({ move, parties }) =>
    parties.map(({ party, amount }) => [
      `${move.kind === 'fund' ? `${words.fund}: ` : ''}${move.name} - ${wordParty(party, results.businessCase, language)}`,
      formatNumber(amount, 0, language),
    ]),
  )
  return {
    title: words.moves,
    table: { head: [`${words.agreement} - ${words.party.toLowerCase()}`, words.amount], rows },
    notes: [words.zeroSum],
  }
}

/** What the regular budget must find each year, for each party that falls short. */
export const structuralGapTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  const short = results.parties.filter(({ cash }) => cash.structuralGap.some((amount) => amount.round().gt(0)))
  if (short.length === 0) return undefined
  return {
    title: words.gap,
    table: {
      head: [words.year, ...short.map((party) => party.name)],
      rows: results.budgetYears.map((year, at) => [
        String(year),
        ...short.map(({ cash }) => formatNumber(cash.structuralGap[at] ?? ZERO, 0, language)),
      ]),
    },
    notes: [words.gapNote],
  }
}

/** The fund by budget year. */
export const fundTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = agreementWords[language]
  const found = results.fund
  if (found === null) return undefined
  const amount = (row: readonly Decimal[], at: number): string => formatNumber(row[at] ?? ZERO, 0, language)
  const [inflow, outflow] = [roundedAsSum(found.inflow), roundedAsSum(found.outflow)]
  const balance = roundedBalance(inflow, outflow)
  const { steadyState, multiplier, runOutYear } = found
  const isSpentAtOnce = found.balance.every((left) => left.round().isZero())
  return {
    title: fill(words.fundTable, { name: wordParty(found.party, results.businessCase, language) }),
    table: {
      head: [words.year, words.inflow, words.outflow, words.balance],
      rows: results.budgetYears.map((year, at) => [
        String(year),
        amount(inflow, at),
        amount(outflow, at),
        amount(balance, at),
      ]),
    },
    notes: [
      isSpentAtOnce ? words.spentAtOnce : runOutYear === null ? words.staysFilled : fill(words.runsOut, { year: String(runOutYear - 1) }),
      ...(multiplier === null ? [] : [fill(words.multiplier, { multiplier: formatEuro(multiplier, language, 2) })]),
      fill(steadyState.isReached ? words.steady : words.notSteady, { amount: formatEuro(steadyState.inflow, language) }),
    ],
  }
}

/** Whole euros by year of which every sum so far is the rounded sum so far, so that the balance adds up as printed and stays true. */
const roundedAsSum = (row: readonly Decimal[]): readonly Decimal[] => {
  const sums = row.map((_, at) => sum(row.slice(0, at + 1)).round())
  return sums.map((total, at) => total.minus(sums[at - 1] ?? ZERO))
}

const roundedBalance = (inflow: readonly Decimal[], outflow: readonly Decimal[]): readonly Decimal[] =>
  inflow.map((_, at) => sum(inflow.slice(0, at + 1)).minus(sum(outflow.slice(0, at + 1))))
