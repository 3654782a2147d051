import { monthIndex } from '../../timeline/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Window } from '../time/window.js'
import type { CashSource } from './cash-source.js'

/** The months in which a saving on a cost item frees cash, or income is received: from the end of the contracts on (docs/method.md, 7). */
export const cashWindow = (write: CaseWriter, { cashable: { from } }: CashSource): Window => ({
  start: from === undefined ? 0 : monthIndex(from) - monthIndex(write.timeline.from),
  end: write.timeline.months,
})
