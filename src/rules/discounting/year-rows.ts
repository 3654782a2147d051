import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import type { Flow } from '../outcomes/account.js'
import type { Concept } from '../figures.js'
import type { FigurePart } from '../figure-name.js'

/** The rows by budget year on which every account rests (docs/method.md, 9). */
export interface YearRows {
  readonly discountFactors: FormulaId
  /** What a euro in each year of the timeline is worth. */
  readonly annuityFactor: ScalarId
  /** None where the case states no inflation. */
  readonly inflationFactors: RowId | undefined
}

/** Writes a row of periods as a flow of an account. */
export type WriteFlow = (concept: Concept, periods: FormulaId, ...parts: readonly FigurePart[]) => Flow<ScalarId, RowId>
