import { ZERO, type Decimal } from '../../money/index.js'
import { nameById } from '../../case/index.js'
import type { StructuralResults } from '../../calculation/index.js'
import { wordParty } from '../language/word-label.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { structuralWords } from '../programme/structural-words.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'

/**
 * What making projects structural asks in the first year after the budget in which any asks, and the net, as planned and
 * as forecast; nothing where none asks.
 */
export const structuralTable = ({ evaluation, language }: EvaluationReading): TitledTable | undefined => {
  const { planned, forecast, businessCase } = evaluation
  const both = [planned.results.structural, forecast.results.structural] as const
  const [plan, expected] = both
  if (plan === undefined || expected === undefined) return undefined
  const { budgetYears } = planned.results
  const at = budgetYears.findIndex((_, year) =>
    both.some((own) => own?.lines.some(({ asked }) => asked[year]?.isZero() === false)),
  )
  if (at < 0) return undefined
  const words = evaluationWords[language]
  const keys = [...new Map([...expected.lines, ...plan.lines].map((line) => [keyOf(line), line])).values()]
  const cells = (key: string): readonly Cell[] => [
    amountAt(plan, key, 'asked', at),
    amountAt(expected, key, 'asked', at),
    amountAt(plan, key, 'net', at),
    amountAt(expected, key, 'net', at),
  ]
  return {
    title: fill(words.structural, { year: String(budgetYears[at]) }),
    table: printedTable(
      {
        head: [words.structuralWho, words.askedPlanned, words.askedForecast, words.netPlanned, words.netForecast],
        rows: keys.map((line): readonly Cell[] => [
          fill(structuralWords[language].each, {
            project:
              line.project === undefined
                ? structuralWords[language].none
                : nameById(businessCase.projects, line.project),
            party: wordParty(line.party, businessCase, language),
          }),
          ...cells(keyOf(line)),
        ]),
        sums: [],
      },
      language,
    ),
    notes: [words.structuralNote],
  }
}

type Line = StructuralResults['lines'][number]

const keyOf = ({ project, party }: Line): string => `${project ?? ''} ${party}`

const amountAt = ({ lines }: StructuralResults, key: string, field: 'asked' | 'net', year: number): Decimal =>
  lines.find((line) => keyOf(line) === key)?.[field][year] ?? ZERO
