import { evidenceGrades, type EvidenceGrade } from '../../case/index.js'
import type { YearRow } from '../../calculation/index.js'
import { roundToNearest, ZERO, type Decimal } from '../../money/index.js'
import type { Reading } from '../language/reading.js'
import { budgetWords } from '../words/budgets.js'
import { evidenceWords } from '../words/terms.js'
import type { TitledTable } from './agreement-tables.js'
import { printedTable, sumsAcross, type Cell } from './figure-table.js'

/**
 * The prudent savings and the societal effects of society by budget year and grade of evidence, in real euros; years
 * without any are left out, and so are grades without any: what is left then adds up to the total.
 */
export const evidenceYearTables = (reading: Reading): readonly TitledTable[] => {
  const { results, language } = reading
  const words = budgetWords[language]
  const { evidence, welfare } = results.society
  return [
    tableOf(reading, words.prudentByGrade, (grade) => evidence[grade].byYear.prudent, welfare.savings.byYear),
    tableOf(reading, words.societalByGrade, (grade) => evidence[grade].byYear.societal, welfare.societal.byYear),
  ].filter((own) => own !== undefined)
}

const tableOf = (
  { results, language }: Reading,
  title: string,
  rowOf: (grade: EvidenceGrade) => YearRow,
  total: YearRow,
): TitledTable | undefined => {
  const words = budgetWords[language]
  const isShown = (row: YearRow): boolean => row.some((amount) => !amount.isZero())
  const grades = evidenceGrades.filter((grade) => isShown(rowOf(grade)))
  const columns = [...grades.map(rowOf), total]
  const rows = results.budgetYears
    .map((year, at) => ({ year: String(year), cells: columns.map((column): Decimal => column[at] ?? ZERO) }))
    .filter(({ cells }) => cells.some((cell) => !roundToNearest(cell).isZero()))
    .map(({ year, cells }): readonly Cell[] => [year, ...cells])
  if (rows.length === 0) return undefined
  return {
    title,
    table: printedTable(
      {
        head: [words.year, ...grades.map((grade) => evidenceWords[language][grade]), words.total],
        rows,
        sums: sumsAcross(
          rows,
          grades.map((_, at) => at + 1),
          columns.length,
        ),
      },
      language,
    ),
    notes: [],
  }
}
