import type { Cause, CauseOfVariance } from '../../evaluation/index.js'
import { formatEuro, roundToNearest } from '../../money/index.js'
import type { TitledTable } from '../tables/agreement-tables.js'
import { printedTable, type Cell } from '../tables/figure-table.js'
import { fill } from '../words/summary.js'
import { causeWords } from './words/cause-words.js'
import type { EvaluationReading } from './evaluation-reading.js'
import { evaluationWords } from './words/evaluation-words.js'
import type { Moved } from './moved.js'

/** From the plan to the forecast of one figure, cause by cause, the largest first. */
export const causeTable = ({ variance, who }: Moved, { language }: EvaluationReading): TitledTable => {
  const words = causeWords[language]
  const { planned, forecast } = evaluationWords[language]
  const rows: readonly (readonly Cell[])[] = [
    [planned, variance.planned],
    ...variance.causes.map(({ cause, amount }): readonly Cell[] => [words.names[cause], amount]),
  ]
  return {
    title: fill(words.title, { who }),
    table: printedTable(
      {
        head: [words.cause, words.amount],
        rows,
        foot: [[forecast, variance.forecast]],
        sums: [{ total: variance.forecast, parts: [variance.planned, ...variance.causes.map(({ amount }) => amount)] }],
      },
      language,
    ),
    notes: [],
  }
}

/** One sentence for each cause, the largest first; one that nothing differs where nothing does. */
export const causeSentences = ({ variance, who }: Moved, reading: EvaluationReading): readonly string[] => {
  const { language } = reading
  const words = causeWords[language]
  const felt = feltCauses(variance.causes)
  if (felt.length === 0) return [fill(words.none, { who })]
  return felt.map(({ cause, amount }) =>
    fill(amount.isNegative() ? words.costs : words.gains, {
      cause: causeSubject(cause, reading),
      who,
      amount: formatEuro(amount.abs(), language),
    }),
  )
}

/** The causes that come to a euro or more. */
export const feltCauses = (causes: readonly CauseOfVariance[]): readonly CauseOfVariance[] =>
  causes.filter(({ amount }) => !roundToNearest(amount).isZero())

/** A cause as it begins a sentence: `Minder instroom`. */
export const causeSubject = (cause: Cause, { evaluation, language }: EvaluationReading): string => {
  const { directed, subjects } = causeWords[language]
  switch (cause) {
    case 'enrolment':
    case 'reach':
    case 'costs':
      return directed[cause][evaluation.directions[cause]]
    case 'start':
    case 'effect':
    case 'price':
      return subjects[cause]
  }
}
