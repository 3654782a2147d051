import { formatEuro, largest, ZERO, type Decimal } from '../../money/index.js'
import type { Chart, ChartSize, ChartSpecification } from './chart.js'
import { ink } from './chart-style.js'
import { yearsChart } from './years-chart.js'
import type { Reading } from '../language/reading.js'
import { fill } from '../words/summary.js'
import { budgetUseTable } from '../programme/budget-use-table.js'
import { programmeWords } from '../programme/programme-words.js'

/** What is planned and used of the budget of a programme by year, and what is left; nothing where the case has no budget. */
export const budgetChart = (reading: Reading): Chart | undefined => {
  const { results, language } = reading
  const table = budgetUseTable(reading)?.table
  if (results.budget === undefined || table === undefined) return undefined
  const words = programmeWords[language]
  return {
    name: 'budget',
    title: findingOf(reading, results.budget),
    subject: fill(words.budget, { name: results.businessCase.budget?.name ?? '' }),
    description: words.chartHow,
    table,
    specification: (size) => specification(reading, size),
  }
}

const findingOf = (
  { results, language }: Reading,
  { used, total: amount, underspend }: NonNullable<Reading['results']['budget']>,
): string => {
  const words = programmeWords[language]
  const euros = (value: Decimal): string => formatEuro(value, language)
  // Among equals the earliest year.
  const most = largest(
    used.map((own, at) => ({ own, year: results.budgetYears[at] })),
    ({ own }) => own,
  )
  return fill(words.chartFinding, {
    year: String(most?.year ?? ''),
    most: euros(most?.own ?? ZERO),
    left: euros(underspend),
    amount: euros(amount),
  })
}

const specification = ({ results, language }: Reading, size: ChartSize): ChartSpecification => {
  const words = programmeWords[language]
  const { budget, budgetYears } = results
  // After the last year with anything planned or used, nothing changes.
  const last = budgetYears.findLastIndex((_, at) =>
    [budget?.planned, budget?.used].some((row) => row?.[at]?.isZero() === false),
  )
  const years = budgetYears.slice(0, last + 1)
  const thousands = (row: readonly Decimal[] | undefined): readonly number[] =>
    years.map((_, at) => (row?.[at]?.toNumber() ?? 0) / 1000)
  return yearsChart(
    {
      description: words.chartHow,
      years,
      bars: [
        { name: words.planned, colour: ink.rest, amounts: thousands(budget?.planned) },
        { name: words.used, colour: ink.gain, amounts: thousands(budget?.used) },
      ],
      line: { name: words.left, colour: ink.text, amounts: thousands(budget?.left) },
      areBeside: true,
    },
    language,
    size,
  )
}
