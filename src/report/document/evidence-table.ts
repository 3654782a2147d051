import { evidenceGrades } from '../../case/index.js'
import { formatPercentage, ONE, ZERO } from '../../money/index.js'
import { evidenceShares } from '../facts/evidence-shares.js'
import { printedTable, sumsDown, type Cell } from '../tables/figure-table.js'
import type { Reading } from '../language/reading.js'
import { reportWords } from '../words/report.js'
import { evidenceWords } from '../words/terms.js'
import type { DocumentTable } from './report-document.js'

/** The savings of society by grade of evidence. */
export const evidenceTable = ({ results, language }: Reading): DocumentTable => {
  const words = reportWords[language]
  const { evidence, income, welfare, cash } = results.society
  const proven = evidenceShares(results)
  const ofWhole = (share = ONE): readonly Cell[] => (proven === undefined ? [] : [{ share }])
  const rows = evidenceGrades.map((grade): readonly Cell[] => [
    evidenceWords[language][grade],
    formatPercentage(results.conventions.haircuts[grade], language),
    evidence[grade].prudent,
    ...ofWhole(proven?.[grade]),
    evidence[grade].cashable,
    ...(income === undefined ? [] : [evidence[grade].income ?? ZERO]),
  ])
  const total = [
    words.all,
    '',
    welfare.savings.presentValue,
    ...ofWhole(),
    cash.savings.presentValue,
    ...(income === undefined ? [] : [income.rungs.prudent.presentValue]),
  ]
  return {
    caption: words.evidenceCaption,
    ...printedTable(
      {
        head: [
          words.grade,
          words.haircut,
          words.prudent,
          ...(proven === undefined ? [] : [words.share]),
          words.cashable,
          ...(income === undefined ? [] : [words.prudentIncome]),
        ],
        rows,
        foot: [total],
        sums: sumsDown(rows, total),
      },
      language,
    ),
  }
}
