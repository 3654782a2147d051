import { sum } from '../../money/index.js'
import { printedTable, sumsAcross, sumsDown, type Cell } from '../tables/figure-table.js'
import type { Reading } from '../language/reading.js'
import { chartWords } from '../words/charts.js'
import { reportWords } from '../words/report.js'
import { domainWords } from '../words/terms.js'
import type { DocumentTable } from './report-document.js'

/** What the target group costs over the whole horizon by domain, without and with the case. */
export const domainTable = ({ results, language }: Reading): DocumentTable => {
  const words = reportWords[language]
  const costs = results.domainCosts
  const kinds = ['baseline', 'project', 'change'] as const
  const rows = costs.map((line): readonly Cell[] => [
    domainWords[language][line.domain],
    ...kinds.map((kind) => line[kind].total),
  ])
  const total = [words.all, ...kinds.map((kind) => sum(costs.map((line) => line[kind].total)))]
  return {
    caption: words.baselineTotal,
    ...printedTable(
      {
        head: [words.domain, chartWords[language].without, chartWords[language].with, words.change],
        rows,
        foot: [total],
        sums: [...sumsDown(rows, total), ...sumsAcross([...rows, total], [1, 3], 2)],
      },
      language,
    ),
  }
}
