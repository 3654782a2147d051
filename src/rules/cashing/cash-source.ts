import type { Cashability, CostItem } from '../../case/index.js'
import type { Label } from '../../sheet/index.js'

/** What cash comes of, a cost item or an income item: how it is cashed, and where that is stated (docs/method.md, 7). */
export interface CashSource {
  readonly cashable: Cashability
  /** The address of the item. */
  readonly path: string
  readonly about: Label['about']
}

/** A cost item, of which savings are cashed. */
export const cashOfCostItem = ({ id, cashable }: CostItem): CashSource => ({
  cashable,
  path: `costItems.${id}`,
  about: { costItem: id },
})
