import { formatNumber, listed, ZERO, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import { chartWords } from '../words/charts.js'
import { reportWords } from '../words/report.js'
import { fill } from '../words/summary.js'
import { domainWords } from '../words/terms.js'
import type { DocumentTable } from './report-document.js'

/** How many rows a reader may be asked to read through: less than a sheet of A4. */
const MOST_ROWS = 40

/**
 * What the target group costs by domain in each year in which the case changes it, without and with the case. Where
 * that is long, the domains that change most, and in a note which others change; none where nothing changes.
 */
export const domainYearTable = ({ results, language }: Reading): DocumentTable | undefined => {
  const words = chartWords[language]
  const isSeen = (amount: Decimal): boolean => formatNumber(amount, 0, language) !== '0'
  const changing = results.domainCosts.flatMap(({ domain, baseline, project, change }) => {
    const rows = results.budgetYears.flatMap((year, at): readonly (readonly Cell[])[] =>
      isSeen(change.byYear[at] ?? ZERO)
        ? [
            [
              String(year),
              domainWords[language][domain],
              ...[baseline, project, change].map(({ byYear }) => byYear[at] ?? ZERO),
            ],
          ]
        : [],
    )
    return rows.length === 0 ? [] : [{ domain, rows, change: change.total.abs() }]
  })
  if (changing.length === 0) return undefined
  const seen = new Set<(typeof changing)[number]>()
  let count = 0
  for (const own of [...changing].sort((one, other) => other.change.comparedTo(one.change))) {
    count += own.rows.length
    if (count > MOST_ROWS && seen.size > 0) break
    seen.add(own)
  }
  const rows = changing.filter((own) => seen.has(own)).flatMap((own) => own.rows)
  const left = changing.filter((own) => !seen.has(own)).map(({ domain }) => domainWords[language][domain])
  const { note, ...printed } = printedTable(
    {
      head: [words.year, reportWords[language].domain, words.without, words.with, words.change],
      wordColumns: 2,
      rows,
      sums: sumsAcross(rows, [2, 4], 3),
    },
    language,
  )
  const notes = [
    words.unchangedYears,
    ...(left.length === 0 ? [] : [fill(words.leastChanged, { domains: listed(left, { last: words.and }) })]),
    ...(note === undefined ? [] : [note]),
  ]
  return { caption: words.baselineYears, ...printed, note: notes.join(' ') }
}
