import { formatEuro, largest, type Decimal } from '../../../money/index.js'
import type { Chart } from '../../charts/chart.js'
import { ink } from '../../charts/chart-style.js'
import { yearsChart } from '../../charts/years-chart.js'
import { withinSentence } from '../../language/within-sentence.js'
import { wordParty } from '../../language/word-label.js'
import { printedTable, type Cell } from '../../tables/figure-table.js'
import { fill } from '../../words/summary.js'
import type { EvaluationReading } from '../evaluation-reading.js'
import { evaluationWords } from '../words/evaluation-words.js'
import { movedParty } from '../moved.js'

/** Net cash by year of the party that pays most, or else changes most: planned beside forecast; nothing where none does. */
export const yearsBesideChart = (reading: EvaluationReading): Chart | undefined => {
  const { evaluation, language } = reading
  const { outcomes, planned, businessCase } = evaluation
  const own =
    outcomes.parties.find(({ party }) => party === planned.results.mainPayer) ??
    outcomes.parties.find(({ party }) => party === movedParty(reading)?.of)
  if (own === undefined) return undefined
  const { byYear } = own
  const words = evaluationWords[language]
  const years = planned.results.budgetYears
  const party = withinSentence(wordParty(own.party, businessCase, language), language)
  const thousands = (row: readonly Decimal[]): readonly number[] => row.map((amount) => amount.toNumber() / 1000)
  const most = largest(
    years.map((year, at) => ({ year, at })),
    ({ at }) => byYear.difference[at]?.abs() ?? 0,
  )
  const euros = (amount: Decimal | undefined): string => formatEuro(amount ?? 0, language)
  return {
    name: 'years-beside',
    title:
      most === undefined || byYear.difference.every((each) => each.isZero())
        ? fill(words.yearsSame, { party })
        : fill(words.yearsFinding, {
            party,
            year: String(most.year),
            planned: euros(byYear.planned[most.at]),
            forecast: euros(byYear.forecast[most.at]),
          }),
    subject: fill(words.years, { party }),
    description: words.yearsHow,
    table: printedTable(
      {
        head: [words.year, words.planned, words.forecast, words.difference],
        rows: years.map((year, at): readonly Cell[] => [
          String(year),
          ...[byYear.planned, byYear.forecast, byYear.difference].map((row): Cell => row[at] ?? ''),
        ]),
        sums: [],
      },
      language,
    ),
    specification: (size) =>
      yearsChart(
        {
          description: words.yearsHow,
          years,
          bars: [
            { name: words.planned, colour: ink.rest, amounts: thousands(byYear.planned) },
            { name: words.forecast, colour: ink.gain, amounts: thousands(byYear.forecast) },
          ],
          areBeside: true,
        },
        language,
        size,
      ),
  }
}
