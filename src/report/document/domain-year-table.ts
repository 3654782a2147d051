import { ZERO } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { printedTable, sumsAcross, type Cell } from '../tables/figure-table.js'
import { chartWords } from '../words/charts.js'
import { reportWords } from '../words/report.js'
import { domainWords } from '../words/terms.js'
import type { DocumentTable } from './report-document.js'

/** What the target group costs in each year by domain, without and with the case. */
export const domainYearTable = ({ results, language }: Reading): DocumentTable => {
  const words = chartWords[language]
  const rows = results.domainCosts.flatMap(({ domain, baseline, project, change }) =>
    results.budgetYears.map((year, at): readonly Cell[] => [
      String(year),
      domainWords[language][domain],
      ...[baseline, project, change].map(({ byYear }) => byYear[at] ?? ZERO),
    ]),
  )
  return {
    caption: words.baselineYears,
    ...printedTable(
      {
        head: [words.year, reportWords[language].domain, words.without, words.with, words.change],
        wordColumns: 2,
        rows,
        sums: sumsAcross(rows, [2, 4], 3),
      },
      language,
    ),
  }
}
