import type { PartyResults } from '../../calculation/index.js'
import { formatEuro, roundToNearest, type Decimal } from '../../money/index.js'
import { figureWords, laterIncomeRungs } from '../../rules/index.js'
import type { Reading } from '../language/reading.js'
import { fill, summaryWords } from '../words/summary.js'
import type { TitledTable } from './agreement-tables.js'
import { partyRows, rowsToAdd } from './party-rows.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from './figure-table.js'

const isSeen = (amount: Decimal): boolean => !roundToNearest(amount).isZero()

/** All effects on income together: what is lost on each rung, and what is left; nothing where there are none. */
export const incomeTable = ({ results, language }: Reading): TitledTable | undefined => {
  if (results.income === undefined || results.income.effects.length === 0) return undefined
  const words = summaryWords[language]
  const { rungs, lost, beyondHorizon } = results.income.total
  const above = [rungs.gross, ...laterIncomeRungs.map((rung) => rungs[rung])]
  const named = (rung: keyof typeof rungs): string => figureWords[`income.${rung}`][language]
  return {
    title: words.income,
    table: printedTable(
      {
        head: [words.rung, words.lost, words.stays],
        rows: [
          [named('gross'), '', rungs.gross],
          ...laterIncomeRungs.map((rung) => [named(rung), lost[rung], rungs[rung]]),
        ],
        sums: laterIncomeRungs.map((rung, at) => ({
          total: rungs[rung],
          parts: [above[at] ?? rungs.gross, lost[rung]],
        })),
      },
      language,
    ),
    notes: [
      ...(hasPayers(results.businessCase) ? [words.incomeTransfers] : []),
      ...results.outsideProjects.flatMap(({ project, income, reasons }) =>
        income === undefined || !isSeen(income)
          ? []
          : [
              fill(words.outsideIncome, {
                project,
                amount: formatEuro(income, language),
                reasons: reasons.map((reason) => (/[.!?]$/.test(reason) ? reason : `${reason}.`)).join(' '),
              }),
            ],
      ),
      ...(isSeen(beyondHorizon) ? [fill(words.incomeBeyond, { amount: formatEuro(beyondHorizon, language) })] : []),
    ],
  }
}

/** What income comes to each party in cash: of effects, and with the interventions; nothing where there is none. */
export const partyIncomeTable = ({ results, language }: Reading): TitledTable | undefined => {
  const words = summaryWords[language]
  const { society } = results
  const line = (name: string, { income, cash }: PartyResults): readonly (readonly Cell[])[] =>
    income === undefined || cash.proceeds === undefined
      ? []
      : [[name, income.rungs.cashable.presentValue, income.lines.presentValue, cash.proceeds.presentValue]]
  const shown = partyRows(results, language)
  const rows = shown.flatMap(({ name, party }) => line(name, party))
  const [total] = line(words.all, society)
  if (total === undefined) return undefined
  return {
    title: words.incomeBy,
    table: printedTable(
      {
        head: [words.party, words.incomeEffects, words.incomeOwn, words.incomeAll],
        rows,
        foot: [total],
        sums: [...sumsDown(rowsToAdd(shown, rows), total), ...sumsAcross([...rows, total], [1, 2], 3)],
      },
      language,
    ),
    notes: [],
  }
}

const hasPayers = ({ incomeItems, interventions }: Reading['results']['businessCase']): boolean =>
  [...incomeItems, ...interventions.flatMap(({ income }) => income)].some(({ payer }) => payer !== undefined)
