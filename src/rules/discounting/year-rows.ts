import type { FormulaId, RowId, ScalarId } from '../../sheet/index.js'
import type { Flow } from '../outcomes/account.js'

/** The rows by budget year that every account is reckoned with. */
export interface YearRows {
  readonly discountFactors: FormulaId
  /** None where the case states no inflation. */
  readonly inflationFactors: RowId | undefined
}

/** Writes a row of periods as a flow of an account. */
export type WriteFlow = (concept: string, periods: FormulaId) => Flow<ScalarId, RowId>
