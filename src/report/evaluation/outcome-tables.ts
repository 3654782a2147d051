import { nameById } from '../../case/index.js'
import type { BesidePlan } from '../../evaluation/index.js'
import { monthWords } from '../../timeline/index.js'
import { wordParty } from '../language/word-label.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, sumsDown, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'

/** What it comes to for each party and for society: planned, realised so far, forecast, and the difference. */
export const outcomeTable = ({ evaluation, language }: EvaluationReading): TitledTable => {
  const words = evaluationWords[language]
  const { outcomes, businessCase, asOf } = evaluation
  return {
    title: words.outcomes,
    table: printedTable(
      {
        head: headOf(words.who, { evaluation, language }),
        rows: [
          ...outcomes.parties.map(({ party, cash }) =>
            rowOf(fill(words.party, { party: wordParty(party, businessCase, language) }), cash),
          ),
          rowOf(words.society, outcomes.welfare),
        ],
        sums: [],
      },
      language,
    ),
    notes: [fill(words.outcomesNote, { month: monthWords(asOf, language) })],
  }
}

/** How many take part in each intervention; nothing where nobody enters any. */
export const enteringTable = (reading: EvaluationReading): TitledTable | undefined => {
  const { evaluation, language } = reading
  const words = evaluationWords[language]
  const { interventions } = evaluation.outcomes
  const moving = interventions.filter(({ entering }) => !isNothing(entering))
  if (moving.length === 0) return undefined
  return {
    title: words.entering,
    table: printedTable(
      {
        head: headOf(words.intervention, reading),
        rows: moving.map(({ intervention, entering }) => rowOf(nameOf(intervention, reading), entering)),
        sums: [],
      },
      language,
    ),
    notes: [],
  }
}

/** What each intervention costs all parties together, not discounted; nothing where none costs anything. */
export const costTable = (reading: EvaluationReading): TitledTable | undefined => {
  const { evaluation, language } = reading
  const words = evaluationWords[language]
  const { interventions, costs } = evaluation.outcomes
  const rows = interventions.map((each) => rowOf(nameOf(each.intervention, reading), each.costs))
  const total = rowOf(words.all, costs)
  if (interventions.every((each) => isNothing(each.costs)) && isNothing(costs)) return undefined
  return {
    title: words.costs,
    table: printedTable(
      { head: headOf(words.intervention, reading), rows, foot: [total], sums: sumsDown(rows, total) },
      language,
    ),
    notes: [],
  }
}

const headOf = (first: string, { language }: EvaluationReading): readonly string[] => {
  const { planned, soFar, forecast, difference } = evaluationWords[language]
  return [first, planned, soFar, forecast, difference]
}

const rowOf = (name: string, { planned, soFar, forecast, difference }: BesidePlan): readonly Cell[] => [
  name,
  planned,
  soFar,
  forecast,
  difference,
]

const isNothing = ({ planned, soFar, forecast }: BesidePlan): boolean =>
  [planned, soFar, forecast].every((figure) => figure.isZero())

const nameOf = (intervention: string, { evaluation }: EvaluationReading): string =>
  nameById(evaluation.businessCase.interventions, intervention)
