import type { CostItem } from '../../case/index.js'
import { monthIndex } from '../../timeline/index.js'
import type { CaseWriter } from '../case-writer.js'
import type { Window } from '../time/window.js'

/** The months in which a saving on a cost item frees cash: from the end of the contracts on (docs/method.md, 7). */
export const cashWindow = (write: CaseWriter, { cashable: { from } }: CostItem): Window => ({
  start: from === undefined ? 0 : monthIndex(from) - monthIndex(write.timeline.from),
  end: write.timeline.months,
})
