import { evidenceGrades } from '../../case/index.js'
import { formatNumber, formatPercentage, roundToTotal, sum, ZERO } from '../../money/index.js'
import { evidencePercentages } from '../evidence-percentages.js'
import type { Reading } from '../reading.js'
import { reportWords } from '../words/report.js'
import { evidenceWords } from '../words/terms.js'
import type { DocumentTable } from './report-document.js'

/** The savings of society by how well they are proven. */
export const evidenceTable = ({ results, language }: Reading): DocumentTable => {
  const words = reportWords[language]
  const { evidence } = results.society
  const proven = evidencePercentages(results)
  const prudent = roundToTotal(evidenceGrades.map((grade) => evidence[grade].prudent), 0)
  const cashable = roundToTotal(evidenceGrades.map((grade) => evidence[grade].cashable), 0)
  const amount = (value = ZERO): string => formatNumber(value, 0, language)
  const shares = (text: string): readonly string[] => (proven === undefined ? [] : [text])
  return {
    caption: words.evidenceCaption,
    head: [words.grade, words.haircut, words.prudent, ...shares(words.share), words.cashable],
    rows: evidenceGrades.map((grade, at) => [
      evidenceWords[language][grade],
      formatPercentage(results.conventions.haircuts[grade], language),
      amount(prudent[at]),
      ...shares(`${formatNumber(proven?.[grade] ?? ZERO, 0, language)}%`),
      amount(cashable[at]),
    ]),
    foot: [[words.all, '', amount(sum(prudent)), ...shares('100%'), amount(sum(cashable))]],
  }
}
