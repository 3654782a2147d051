import { formatEuro, formatPercentage, roundToNearest, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, sumsDown, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { programmeWords } from './programme-words.js'

/** What is planned, available, used and left of the budget by year; nothing where the case has no budget. */
export const budgetUseTable = ({ results, language }: Reading): TitledTable | undefined => {
  const { budget, budgetYears, businessCase } = results
  if (budget === undefined) return undefined
  const words = programmeWords[language]
  const { total: amount, planned, available, used, left, plannedTotal, usedTotal, underspend } = budget
  const at = (row: readonly Decimal[], year: number): Decimal => row[year] as Decimal
  // After the last year with anything planned or used, nothing changes.
  const last = budgetYears.findLastIndex((_, position) => [planned, used].some((row) => !at(row, position).isZero()))
  const rows = budgetYears.flatMap((year, position): (readonly Cell[])[] =>
    position > last
      ? []
      : [[String(year), at(planned, position), at(available, position), at(used, position), at(left, position)]],
  )
  const total: readonly Cell[] = [words.total, plannedTotal, '', usedTotal, '']
  const euros = (value: Decimal): string => formatEuro(value, language)
  return {
    title: fill(words.budget, { name: businessCase.budget?.name ?? '' }),
    table: printedTable(
      {
        head: [words.year, words.planned, words.available, words.used, words.left],
        rows,
        foot: [total],
        sums: sumsDown(rows, total),
      },
      language,
    ),
    notes: [
      roundToNearest(underspend).isZero()
        ? fill(words.noUnderspend, { amount: euros(amount) })
        : fill(words.underspend, { amount: euros(amount), used: euros(usedTotal), left: euros(underspend) }),
      businessCase.budget?.unspent === 'carries-over' ? words.carriesOver : words.lapses,
      ...largerBudget({ results, language }),
    ],
  }
}

/** What share of a larger budget it is; an amount of another price level is said in both. */
const largerBudget = ({ results, language }: Reading): readonly string[] => {
  const { budget, businessCase, conventions } = results
  const { larger, share } = budget ?? {}
  const within = businessCase.budget?.within
  if (larger === undefined || share === undefined || within === undefined) return []
  const words = programmeWords[language]
  const { value, priceLevel = conventions.priceLevel } = within.amount
  return [
    fill(priceLevel === conventions.priceLevel ? words.share : words.shareConverted, {
      share: formatPercentage(share, language, 1),
      larger: within.name,
      amount: formatEuro(larger, language),
      level: String(conventions.priceLevel),
      stated: formatEuro(value, language),
      statedLevel: String(priceLevel),
    }),
  ]
}
