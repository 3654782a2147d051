import type { InterventionAccount } from '../../rules/index.js'
import { rungs } from '../../rules/index.js'
import type { YearRow } from '../../calculation/index.js'
import { nameById } from '../../case/index.js'
import { roundToNearest, type Decimal, ZERO } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { budgetWords } from '../words/budgets.js'
import { peopleWords } from '../words/people.js'
import { fill } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

type Own = InterventionAccount<Decimal, YearRow>

/** What each intervention saves all parties together on each rung of the ladder. */
export const interventionRungs = ({ results, language }: Reading): TitledTable | undefined => {
  const words = budgetWords[language]
  const heads = { ...words, net: words.netSaving }
  const shown = results.interventions.filter((own) => rungs.some((rung) => isSeen(own.savings[rung].presentValue)))
  if (shown.length === 0) return undefined
  const rows = shown.map((own): readonly Cell[] => [
    nameById(results.businessCase.interventions, own.intervention),
    ...rungs.map((rung) => own.savings[rung].presentValue),
  ])
  const total: readonly Cell[] = [words.total, ...rungs.map((rung) => results.society.savings[rung].presentValue)]
  return {
    title: words.rungs,
    table: printedTable(
      {
        head: [words.intervention, ...rungs.map((rung) => heads[rung])],
        rows,
        ...(rows.length < 2 ? { sums: [] } : { foot: [total], sums: sumsDown(rows, total) }),
      },
      language,
    ),
    notes: results.businessCase.costItems.some(({ nature }) => nature === 'transfer') ? [words.transfers] : [],
  }
}

/** What each intervention costs and brings all parties together, in welfare and in cash. */
export const interventionOutcomes = ({ results, language }: Reading): TitledTable | undefined => {
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
  const welfare = columns.findIndex(({ head }) => head === words.welfare)
  const shown = results.interventions.filter((own) => columns.some(({ of }) => isSeen(of(own))))
  if (shown.length === 0) return undefined
  const rows = shown.map((own): readonly Cell[] => [
    nameById(results.businessCase.interventions, own.intervention),
    ...columns.map(({ of }) => of(own)),
  ])
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
    title: words.outcome,
    table: printedTable(
      {
        head: [words.intervention, ...columns.map(({ head }) => head)],
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

/** What each intervention costs and saves for each household or person that enters it. */
export const interventionEach = ({ results, language }: Reading): TitledTable | undefined => {
  const words = budgetWords[language]
  const shown = results.perHousehold.filter(({ entering }) => isSeen(entering))
  if (shown.length === 0) return undefined
  const hasProceeds = shown.some(({ proceeds }) => proceeds !== undefined)
  const units = new Set(shown.map(({ unit }) => unit))
  const [unit = 'households'] = units
  return {
    title: fill(words.each, { one: peopleWords[language][units.size > 1 ? 'both' : unit].entering }),
    table: printedTable(
      {
        head: [
          words.intervention,
          words.unit,
          words.entering,
          words.costEach,
          words.savingEach,
          ...(hasProceeds ? [words.proceedsEach] : []),
        ],
        wordColumns: 2,
        rows: shown.map((own): readonly Cell[] => [
          nameById(results.businessCase.interventions, own.intervention),
          peopleWords[language][own.unit].one,
          own.entering,
          own.cost ?? '-',
          own.saving ?? '-',
          ...(hasProceeds ? [own.proceeds ?? '-'] : []),
        ]),
        sums: [],
      },
      language,
    ),
    notes: [],
  }
}

const isSeen = (amount: Decimal): boolean => !roundToNearest(amount).isZero()
