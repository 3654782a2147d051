import type { CaseRisk } from '../uncertainty/case-risk.js'
import type { Reading } from './reading.js'

/** A reading that may know the draws, and nothing else of the risk: all that answers and tables per party ask. */
export interface DrawnReading extends Omit<Reading, 'risk'> {
  /** `null` where no number of the case is uncertain, absent where nobody asked. */
  readonly risk?: Pick<CaseRisk, 'simulation'> | null
}

/** Whether numbers were drawn. */
export const isDrawn = ({ risk }: DrawnReading): boolean => risk !== undefined && risk !== null
