import type { Reading } from '../language/reading.js'
import { mustHoldOf, type MustHold } from './must-hold.js'

/** What must hold, for a reading that asks how sure the results are; also where no number of the case is uncertain. */
export const mustHoldIn = ({ results, risk }: Reading): MustHold | undefined =>
  risk === undefined ? undefined : (risk?.mustHold ?? mustHoldOf(results))
