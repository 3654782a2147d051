import type { ItemSelection, Party } from '../../case/index.js'
import type { FormulaId, ScalarId } from '../../sheet/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { RetainedSavings } from './retained-savings.js'

/**
 * What a party retains in the periods in which it saves: the euros by period of which a contribution pays a share. In a
 * period in which its costs rise it pays nothing, and gets nothing back (docs/agreements.md, Contributions).
 */
export const savingsToShare = (
  write: CaseWriter,
  retained: RetainedSavings,
  party: string,
  on: ItemSelection,
): FormulaId => write.maximum(write.constant(0), retained.of(party, on))

/** The present value of all that each party could give a share of (docs/agreements.md, Proposals). */
export const presentSavingsToShare = (
  write: CaseWriter,
  retained: RetainedSavings,
  parties: readonly Party[],
  discountFactors: FormulaId,
): ReadonlyMap<string, ScalarId> =>
  new Map(
    parties.map(({ id }) => {
      const periods = savingsToShare(write, retained, id, { domains: [], costItems: [] })
      return [id, write.total(write.multiply(write.byYear(periods), discountFactors))]
    }),
  )
