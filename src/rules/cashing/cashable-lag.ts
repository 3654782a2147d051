import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { CashSource } from './cash-source.js'

/** Months between a saving or income and its cash (docs/method.md, 7); undefined where the case states none. */
export const cashableLag = (
  write: CaseWriter,
  { path, about, cashable: { lag } }: CashSource,
): FormulaId | undefined =>
  lag === undefined ? undefined : write.quantity(lag, `${path}.cashable.lag`, 'cashable-lag', about)
