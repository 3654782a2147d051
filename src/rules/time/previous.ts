import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/**
 * A row of periods one period later (docs/agreements.md, Contributions): what it was in the period before, zero in the
 * first.
 */
export const previous = (write: CaseWriter, row: FormulaId): FormulaId =>
  write.gather(
    'period',
    row,
    write.timeline.periods.map((_, cell) => (cell === 0 ? [] : [{ cell: cell - 1, weight: 1 }])),
  )
