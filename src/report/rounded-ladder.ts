import type { Results } from '../appraisal/index.js'
import { laterRungs, recordOf, type LaterRung } from '../model/index.js'
import { roundToTotal, ZERO, type Decimal } from '../money/index.js'

/** The ladder of all effects together as printed: the gross saving, and what each later rung takes off (negative). */
export interface RoundedLadder {
  readonly gross: Decimal
  readonly lost: Readonly<Record<LaterRung, Decimal>>
}

/** Whole euros of present value that add up to the cashable saving. */
export const roundedLadder = ({ ladderTotal: { rungs, lost } }: Results): RoundedLadder => {
  const [gross = ZERO, ...losses] = roundToTotal([rungs.gross, ...laterRungs.map((rung) => lost[rung])], 0)
  return { gross, lost: recordOf(laterRungs, (rung) => losses[laterRungs.indexOf(rung)] ?? ZERO) }
}
