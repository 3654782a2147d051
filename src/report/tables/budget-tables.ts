import type { PartyResults, YearRow } from '../../calculation/index.js'
import { roundToNearest, ZERO, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { budgetWords } from '../words/budgets.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

const kinds = ['expenditure', 'income', 'net'] as const

/**
 * Expenditure, income and net of a party (or of all together) by budget year, real and, where inflation is stated,
 * nominal; years without any are left out, and so is who has none.
 */
export const budgetTable = ({ results, language }: Reading, party: PartyResults): TitledTable | undefined => {
  const words = budgetWords[language]
  const { cash } = party
  const { nominalExpenditure, nominalIncome, nominalNet } = cash
  const real = kinds.map((kind) => cash[kind].byYear)
  const nominal =
    nominalExpenditure === null || nominalIncome === null || nominalNet === null
      ? []
      : [nominalExpenditure, nominalIncome, nominalNet]
  const rows = seenRows(results.budgetYears.map(String), [...real, ...nominal])
  if (rows.length === 0) return undefined
  const total: readonly Cell[] = [words.total, ...kinds.map((kind) => cash[kind].total), ...nominal.map(() => '')]
  return {
    title: fill(words.byYear, { party: nameOf(party, language) }),
    table: printedTable(
      {
        head: [
          words.year,
          ...kinds.map((kind) => words[kind]),
          ...(nominal.length === 0 ? [] : kinds.map((kind) => fill(words.nominal, { what: words[kind] }))),
        ],
        rows,
        foot: [total],
        sums: [
          ...sumsDown(rows, total),
          ...sumsAcross([...rows, total], [1, 2], 3),
          ...(nominal.length === 0 ? [] : sumsAcross(rows, [4, 5], 6)),
        ],
      },
      language,
    ),
    notes: [],
  }
}

/** The same by quarter, in real euros; nothing where the step of the case is none. */
export const quarterTable = ({ results, language }: Reading, party: PartyResults): TitledTable | undefined => {
  if (results.conventions.step !== 'quarter') return undefined
  const words = budgetWords[language]
  const names = results.periods.map(({ from }) =>
    fill(words.quarter, { year: from.slice(0, 4), quarter: String(Math.ceil(Number(from.slice(5)) / 3)) }),
  )
  const rows = seenRows(
    names,
    kinds.map((kind) => party.cash.byPeriod[kind]),
  )
  if (rows.length === 0) return undefined
  const total: readonly Cell[] = [words.total, ...kinds.map((kind) => party.cash[kind].total)]
  return {
    title: fill(words.byQuarter, { party: nameOf(party, language) }),
    table: printedTable(
      {
        head: [words.quarterHead, ...kinds.map((kind) => words[kind])],
        rows,
        foot: [total],
        sums: [...sumsDown(rows, total), ...sumsAcross([...rows, total], [1, 2], 3)],
      },
      language,
    ),
    notes: [],
  }
}

const nameOf = ({ kind, name }: PartyResults, language: Reading['language']): string =>
  kind === 'society' ? budgetWords[language].all : name

/** Rows of which something is printed as other than zero. */
const seenRows = (names: readonly string[], columns: readonly YearRow[]): readonly (readonly Cell[])[] =>
  names.flatMap((name, at) => {
    const cells = columns.map((column): Decimal => column[at] ?? ZERO)
    return cells.every((cell) => roundToNearest(cell).isZero()) ? [] : [[name, ...cells]]
  })
