import type { PartAccount } from '../../rules/index.js'
import { rungs } from '../../rules/index.js'
import type { YearRow } from '../../calculation/index.js'
import { roundToNearest, type Decimal, ZERO } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { budgetWords } from '../words/budgets.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

type Own = PartAccount<Decimal, YearRow>

/** Parts of a case that together are society: interventions, or target groups. */
export interface Parts {
  readonly title: string
  /** The heading of the column of names. */
  readonly head: string
  readonly parts: readonly { readonly name: string; readonly account: Own }[]
}

/** What each part saves all parties together on each rung of the ladder; nothing where none saves a euro. */
export const rungsOfParts = (
  { results, language }: Reading,
  { title, head, parts }: Parts,
): TitledTable | undefined => {
  const words = budgetWords[language]
  const heads = { ...words, net: words.netSaving }
  const shown = parts.filter(({ account }) => rungs.some((rung) => isSeen(account.savings[rung].presentValue)))
  if (shown.length === 0) return undefined
  const rows = shown.map(({ name, account }): readonly Cell[] => [
    name,
    ...rungs.map((rung) => account.savings[rung].presentValue),
  ])
  const total: readonly Cell[] = [words.total, ...rungs.map((rung) => results.society.savings[rung].presentValue)]
  return {
    title,
    table: printedTable(
      {
        head: [head, ...rungs.map((rung) => heads[rung])],
        rows,
        ...(rows.length < 2 ? { sums: [] } : { foot: [total], sums: sumsDown(rows, total) }),
      },
      language,
    ),
    notes: results.businessCase.costItems.some(({ nature }) => nature === 'transfer') ? [words.transfers] : [],
  }
}

/** What each part costs and brings all parties together, in welfare and in cash; nothing where all of it is zero. */
export const outcomesOfParts = (
  { results, language }: Reading,
  { title, head, parts }: Parts,
): TitledTable | undefined => {
  const words = budgetWords[language]
  const { society } = results
  const columns: readonly { readonly head: string; readonly of: (own: Own) => Decimal; readonly all: Decimal }[] = [
    { head: words.costs, of: ({ costs }) => costs.presentValue, all: society.cash.costs.presentValue },
    ...(society.welfare.recoveredVat === undefined
      ? []
      : [
          {
            head: words.recoveredVat,
            of: ({ recoveredVat }: Own) => recoveredVat?.presentValue ?? ZERO,
            all: society.welfare.recoveredVat.presentValue,
          },
        ]),
    {
      head: words.prudent,
      of: ({ savings }) => savings.prudent.presentValue,
      all: society.savings.prudent.presentValue,
    },
    ...(society.welfare.proceeds === undefined
      ? []
      : [
          {
            head: words.proceedsWelfare,
            of: ({ income }: Own) => income?.welfare.presentValue ?? ZERO,
            all: society.welfare.proceeds.presentValue,
          },
        ]),
    {
      head: words.societal,
      of: ({ societal }) => societal.presentValue,
      all: society.welfare.societal.presentValue,
    },
    { head: words.welfare, of: ({ welfare }) => welfare, all: society.welfare.npv },
    {
      head: words.cashable,
      of: ({ savings }) => savings.cashable.presentValue,
      all: society.savings.cashable.presentValue,
    },
    ...(society.cash.proceeds === undefined
      ? []
      : [
          {
            head: words.proceedsCash,
            of: ({ income }: Own) => income?.cash.presentValue ?? ZERO,
            all: society.cash.proceeds.presentValue,
          },
        ]),
    { head: words.cash, of: ({ cash }) => cash, all: society.cash.npv },
  ]
  const welfare = columns.findIndex((column) => column.head === words.welfare)
  const shown = parts.filter(({ account }) => columns.some(({ of }) => isSeen(of(account))))
  if (shown.length === 0) return undefined
  const rows = shown.map(({ name, account }): readonly Cell[] => [name, ...columns.map(({ of }) => of(account))])
  const total: readonly Cell[] = [words.total, ...columns.map(({ all }) => all)]
  const across = (lines: readonly (readonly Cell[])[]) => [
    ...sumsAcross(
      lines,
      columns.slice(0, welfare).map((_, at) => at + 1),
      welfare + 1,
    ),
    ...sumsAcross(lines, [1, ...columns.slice(welfare + 1, -1).map((_, at) => welfare + 2 + at)], columns.length),
  ]
  return {
    title,
    table: printedTable(
      {
        head: [head, ...columns.map((column) => column.head)],
        rows,
        ...(rows.length < 2
          ? { sums: across(rows) }
          : { foot: [total], sums: [...sumsDown(rows, total), ...across([...rows, total])] }),
      },
      language,
    ),
    notes: [],
  }
}

export const isSeen = (amount: Decimal): boolean => !roundToNearest(amount).isZero()
