import type { CostItem } from '../../case/index.js'
import type { FormulaId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'

/** Months between a saving on a cost item and its cash (docs/method.md, 7); undefined where the case states none. */
export const cashableLag = (write: CaseWriter, { id, cashable: { lag } }: CostItem): FormulaId | undefined =>
  lag === undefined ? undefined : write.quantity(lag, `costItems.${id}.cashable.lag`, 'cashable-lag', { costItem: id })
