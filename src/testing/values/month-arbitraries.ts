import * as fc from 'fast-check'

import { type Month, monthAt } from '../../timeline/index.js'
import type { CaseContext, InContext } from '../case-context.js'

/** A month of the timeline. */
export const monthInside: fc.Arbitrary<InContext<Month>> = fc
  .nat(1199)
  .map((offset) => (context: CaseContext) => monthAt(context.firstMonth + (offset % context.months)))

/** Two months of the timeline, the first not after the second, with the number of months from one through the other. */
export const phaseInside: fc.Arbitrary<InContext<{ from: Month; through: Month; length: number }>> = fc
  .tuple(fc.nat(1199), fc.nat(1199))
  .map(([one, other]) => (context: CaseContext) => {
    const [from, through] = [one % context.months, other % context.months].sort((a, b) => a - b) as [number, number]
    return {
      from: monthAt(context.firstMonth + from),
      through: monthAt(context.firstMonth + through),
      length: through - from + 1,
    }
  })
