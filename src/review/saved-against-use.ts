import type { BusinessCase, Settlement } from '../case/index.js'
import { readExactly } from '../sheet/index.js'
import { formulasOf } from '../calculation/index.js'
import type { Decimal } from '../money/index.js'

/**
 * What a member of a region cashes in a budget year of the product group that is settled by use, and its use without
 * the case.
 */
export interface SavedAgainstUse {
  readonly settlement: Settlement
  readonly party: string
  readonly year: number
  /** Euros of that year, at the price level of the case. */
  readonly saved: Decimal
  readonly use: Decimal
}

/**
 * Savings beside use for every settlement by moving average: per member, for each budget year that has begun when the
 * settlement ends.
 */
export const savedAgainstUse = (businessCase: BusinessCase): readonly SavedAgainstUse[] => {
  const { usedBySettlement: lines, sheet, model } = formulasOf(businessCase)
  if (lines.length === 0) return []
  const values = readExactly(sheet, { only: lines.flatMap(({ saved, use }) => [saved, use]) })
  const { budgetYears } = model.write.timeline
  return lines.flatMap(({ settlement, party, saved, use }) => {
    const [savings, uses] = [values.row(saved), values.row(use)]
    const last = Number((settlement.through ?? businessCase.timeline.through).slice(0, 4))
    return budgetYears.flatMap((year, cell) =>
      year > last ? [] : [{ settlement, party, year, saved: savings[cell] as Decimal, use: uses[cell] as Decimal }],
    )
  })
}
