import { formatEuro, roundToNearest } from '../../../money/index.js'
import type { Chart } from '../../charts/chart.js'
import { levelSums, stepsBetween, THOUSAND, waterfall } from '../../charts/waterfall.js'
import { roundingNote } from '../../notes/rounding-note.js'
import { printedTable } from '../../tables/figure-table.js'
import { roundingWords } from '../../words/rounding.js'
import { fill } from '../../words/summary.js'
import { causeSubject, feltCauses } from '../cause-tables.js'
import { causeWords } from '../words/cause-words.js'
import type { EvaluationReading } from '../evaluation-reading.js'
import { evaluationWords } from '../words/evaluation-words.js'
import type { Moved } from '../moved.js'

/** A waterfall from the plan to the forecast, a bar for each cause, the largest first. */
export const varianceChart = ({ variance, who, of }: Moved, reading: EvaluationReading): Chart => {
  const { language } = reading
  const words = causeWords[language]
  const { planned, forecast } = evaluationWords[language]
  const euros = (amount: typeof variance.planned): string => formatEuro(amount, language)
  const felt = feltCauses(variance.causes)
  const steps = stepsBetween(
    { label: planned, level: variance.planned },
    felt.map(({ cause, amount }) => ({ label: words.names[cause], change: amount })),
    { label: forecast, level: variance.forecast },
  )
  const [most] = felt
  const note = roundingNote(levelSums(steps), roundingWords[language].chart, language, THOUSAND)
  const description = [words.chartHow, ...(note === undefined ? [] : [note])].join(' ')
  return {
    name: `variance-${of}`,
    title:
      most === undefined || roundToNearest(variance.difference).isZero()
        ? fill(words.chartSame, { who, planned: euros(variance.planned) })
        : fill(words.chartFinding, {
            who,
            planned: euros(variance.planned),
            forecast: euros(variance.forecast),
            cause: lowered(causeSubject(most.cause, reading)),
            amount: euros(most.amount),
          }),
    subject: fill(words.chart, { who }),
    description,
    table: printedTable(
      {
        head: [words.cause, words.change, words.reached],
        rows: steps.map(({ label, isLevel, change, level }) => [label, isLevel ? '' : change, level]),
        sums: steps.slice(1, -1).map(({ change, level }, at) => ({
          total: level,
          parts: [...steps.slice(at, at + 1).map((before) => before.level), change],
        })),
      },
      language,
    ),
    specification: (size) => waterfall(steps, description, language, size),
  }
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
