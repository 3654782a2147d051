import type { Results } from '../appraisal/index.js'
import { roundToTotal, sum, ZERO, type Decimal } from '../money/index.js'
import { formatEuro, formatNumber, formatPercentage } from './format-number.js'
import { heading } from './heading.js'
import type { Page } from './page.js'
import { textTable } from './text-table.js'
import { wordParty } from './word-label.js'
import { agreementWords } from './words/agreements.js'
import { fill } from './words/summary.js'
import { wrapText } from './wrap-text.js'

/** What settlement, agreements and the fund do, as sections of text; none where a case has nothing of the kind. */
export const agreementSections = (page: Page): readonly string[] => [
  ...pockets(page),
  ...moves(page),
  ...structuralGaps(page),
  ...fund(page),
]

const name = ({ results, language }: Page, party: string): string =>
  wordParty(party, results.businessCase, language)

const moves = (page: Page): readonly string[] => {
  const { results, language, width } = page
  const words = agreementWords[language]
  if (results.moves.length === 0) return []
  const rows = results.moves.flatMap((move) => {
    const amounts = roundToTotal(move.parties.map(({ flow }) => flow.presentValue), 0)
    return move.parties.map(({ party }, at) => [
      `${move.kind === 'fund' ? `${words.fund}: ` : ''}${move.name} - ${name(page, party)}`,
      formatNumber(amounts[at] ?? ZERO, 0, language),
    ])
  })
  return [
    heading(words.moves, '-'),
    textTable({ head: [`${words.agreement} - ${words.party.toLowerCase()}`, words.amount], rows }, width),
    wrapText(words.zeroSum, width),
    '',
  ]
}

/** Who pays and who gains: for each payer what its money brings, and how much of that it keeps. The matrix itself is in the JSON. */
const pockets = (page: Page): readonly string[] => {
  const { results, language, width } = page
  const words = agreementWords[language]
  const { cells, retention, investsWithoutGain, gainsWithoutInvesting } = results.pockets
  if (retention.length === 0) return []
  const lines = retention.map(({ party, share }) => {
    const gains = cells.filter(({ payer }) => payer === party)
    const kept = gains.find(({ gainer }) => gainer === party)?.gain.presentValue ?? ZERO
    const brought = sum(gains.map(({ gain }) => gain.presentValue))
    // The three figures of a line add up as printed: what is brought is what is kept and what reaches others.
    const [own = ZERO, others = ZERO] = roundToTotal([kept, brought.minus(kept)], 0)
    return [
      name(page, party),
      formatNumber(sum(costsOf(results, party)), 0, language),
      formatNumber(own.plus(others), 0, language),
      formatNumber(own, 0, language),
      formatNumber(others, 0, language),
      share === null ? '-' : formatPercentage(share, language),
    ]
  })
  const list = (parties: readonly string[]): string => parties.map((party) => name(page, party)).join(', ')
  return [
    heading(words.pockets, '-'),
    textTable({ head: [words.payer, words.pays, words.brings, words.keeps, words.reaches, words.retention], rows: lines }, width),
    ...(investsWithoutGain.length === 0 ? [] : [wrapText(fill(words.invests, { parties: list(investsWithoutGain) }), width)]),
    ...(gainsWithoutInvesting.length === 0 ? [] : [wrapText(fill(words.free, { parties: list(gainsWithoutInvesting) }), width)]),
    '',
  ]
}

const costsOf = ({ pockets: { interventions } }: Results, party: string): readonly Decimal[] =>
  interventions.flatMap(({ parties }) => parties.filter((one) => one.party === party).map(({ cost }) => cost))

const structuralGaps = (page: Page): readonly string[] => {
  const { results, language, width } = page
  const words = agreementWords[language]
  const short = results.parties.filter(({ cash }) => cash.structuralGap.some((amount) => amount.round().gt(0)))
  if (short.length === 0) return []
  return [
    heading(words.gap, '-'),
    textTable(
      {
        head: [words.year, ...short.map((party) => party.name)],
        rows: results.budgetYears.map((year, at) => [
          String(year),
          ...short.map(({ cash }) => formatNumber(cash.structuralGap[at] ?? ZERO, 0, language)),
        ]),
      },
      width,
    ),
    wrapText(words.gapNote, width),
    '',
  ]
}

const fund = (page: Page): readonly string[] => {
  const { results, language, width } = page
  const words = agreementWords[language]
  const found = results.fund
  if (found === null) return []
  const amount = (row: readonly Decimal[], at: number): string => formatNumber(row[at] ?? ZERO, 0, language)
  const [inflow, outflow] = [roundedAsSum(found.inflow), roundedAsSum(found.outflow)]
  const balance = roundedBalance(inflow, outflow)
  const { steadyState, multiplier, runOutYear } = found
  const isSpentAtOnce = found.balance.every((left) => left.round().isZero())
  const notes = [
    isSpentAtOnce ? words.spentAtOnce : runOutYear === null ? words.staysFilled : fill(words.runsOut, { year: String(runOutYear - 1) }),
    ...(multiplier === null ? [] : [fill(words.multiplier, { multiplier: formatEuro(multiplier, language, 2) })]),
    fill(steadyState.isReached ? words.steady : words.notSteady, { amount: formatEuro(steadyState.inflow, language) }),
  ]
  return [
    heading(fill(words.fundTable, { name: name(page, found.party) }), '-'),
    textTable(
      {
        head: [words.year, words.inflow, words.outflow, words.balance],
        rows: results.budgetYears.map((year, at) => [
          String(year),
          amount(inflow, at),
          amount(outflow, at),
          amount(balance, at),
        ]),
      },
      width,
    ),
    wrapText(notes.join(' '), width),
    '',
  ]
}

/** Whole euros by year of which every sum so far is the rounded sum so far, so that the balance adds up as printed and stays true. */
const roundedAsSum = (row: readonly Decimal[]): readonly Decimal[] => {
  const sums = row.map((_, at) => sum(row.slice(0, at + 1)).round())
  return sums.map((total, at) => total.minus(sums[at - 1] ?? ZERO))
}

const roundedBalance = (inflow: readonly Decimal[], outflow: readonly Decimal[]): readonly Decimal[] =>
  inflow.map((_, at) => sum(inflow.slice(0, at + 1)).minus(sum(outflow.slice(0, at + 1))))
