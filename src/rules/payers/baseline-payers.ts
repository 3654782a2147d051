import type { FormulaId } from '../../sheet/index.js'
import type { BaselineItem } from '../baseline/baseline-item.js'
import type { CaseWriter } from '../case-writer.js'
import { coversAll } from '../time/window.js'
import { datedShares } from './dated-shares.js'

/** What one party pays of the baseline, in euros by period; positive, as the baseline is. */
export interface BaselinePayer {
  readonly party: string
  readonly row: FormulaId
}

/**
 * Splits what a cost item costs without the case over its payers (docs/method.md, 8), each share in the months in which
 * it holds.
 */
export const baselinePayers = (write: CaseWriter, { item, cost, within }: BaselineItem): readonly BaselinePayer[] =>
  datedShares(write, item.payers, `costItems.${item.id}.payers`, { costItem: item.id }).map(({ party, windows }) => {
    const parts = windows.map(({ share, window }) =>
      write.multiply(share, coversAll(write, window) ? cost : within(window)),
    )
    return {
      party,
      row: write.named(write.add(write.zeros, ...parts), 'baseline-cost', { costItem: item.id, party }),
    }
  })
